/**
 * People, their accounts and roles, how they sign in, and the trail of what touched security.
 *
 * <p>Owns who someone is and what they may be; not what they do. The 21 economies stand here, not in
 * the directory, because a person names one at registration and the directory may know identity.
 *
 * <p>Who is asking always comes from {@link org.smeic.lms.identity.Caller}, which reads the
 * container's principal; never from a parameter a page could fill. Passwords are Argon2id; tokens
 * (remember me, reset, API) are stored as SHA-256 of 256 random bits and shown once.
 */
@NullMarked
package org.smeic.lms.identity;

import org.jspecify.annotations.NullMarked;
