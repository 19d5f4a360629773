package org.smeic.lms.identity;

/**
 * Someone says an address is theirs; the letter with the link shows it.
 *
 * @param email the address that is to be confirmed
 * @param secret goes into {@code /confirm-email/{secret}}; stands nowhere else
 */
public record EmailToConfirm(String email, String name, String language, String secret) {}
