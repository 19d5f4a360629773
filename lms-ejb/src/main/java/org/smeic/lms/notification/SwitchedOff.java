package org.smeic.lms.notification;

import org.jspecify.annotations.Nullable;

/**
 * What the link in a letter is about.
 *
 * @param occasion null when it is about more than one
 * @param digest whether it is about the digest; otherwise and without an occasion, about all mail but on the account
 * @param off whether it is switched off now
 */
public record SwitchedOff(@Nullable Occasion occasion, boolean digest, boolean off) {}
