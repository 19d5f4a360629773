package org.smeic.lms.identity;

/**
 * Someone asked for a new password; whoever sends mail sends the link.
 *
 * @param secret goes into {@code /reset-password/{secret}}; stands nowhere else
 */
public record PasswordResetRequested(long personId, String email, String name, String language, String secret) {}
