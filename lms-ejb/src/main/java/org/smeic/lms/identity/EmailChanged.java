package org.smeic.lms.identity;

/**
 * An account has another address from now on; the old one is told, in case it was not its owner.
 *
 * @param old where the letter goes
 */
public record EmailChanged(String old, String email, String name, String language) {}
