/**
 * Mail. What others tell (a password is to be reset, a certificate was issued) becomes a letter in the transaction of
 * the fact: no fact without its letter, no letter without its fact. {@link org.smeic.lms.notification.Postman} sends
 * them later, so that no page waits for a mail server and none fails with it.
 *
 * <p>Each try is claimed in the database first (one statement that moves the next try into the future), so several
 * servers never send the same try twice. If a server dies between sending and noting it, the letter goes out once more.
 *
 * <p>A letter may hold a secret link; its text is erased once it is sent or given up.
 */
@NullMarked
package org.smeic.lms.notification;

import org.jspecify.annotations.NullMarked;
