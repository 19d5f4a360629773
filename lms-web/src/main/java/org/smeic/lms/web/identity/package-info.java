/**
 * How people come in and go out, what they say about themselves, and who may do what.
 *
 * <p>One mechanism answers for every request who is asking ({@link
 * org.smeic.lms.web.identity.SiteMechanism}); pages only prove it once and hand the person over ({@link
 * org.smeic.lms.web.identity.Entrance}). Instead of the platform's form mechanism, because that keeps the
 * wanted address in a session every visitor would then have, and cannot remember browsers.
 *
 * <p>Whoever comes back from a provider goes on by the same entrance; until it is clear whose account an identity opens, it
 * waits in the session ({@link org.smeic.lms.web.identity.WithProviderServlet}).
 */
@NullMarked
package org.smeic.lms.web.identity;

import org.jspecify.annotations.NullMarked;
