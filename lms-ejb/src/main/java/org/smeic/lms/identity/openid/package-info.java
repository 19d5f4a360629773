/**
 * Sign-in elsewhere by OpenID Connect: the way there and back, and what is believed of the answer.
 *
 * <p>Owns providers and journeys; whom an identity opens an account for is said by {@link
 * org.smeic.lms.identity.LinkedIdentities}.
 *
 * <p>Authorization code with PKCE, one redirect address for each provider, so that an answer of one cannot pass as
 * another's. Our own entrance beside a library, instead of the server's OIDC client: that guards whole paths with one
 * provider, while here a form, remembered browsers and several providers stand beside each other.
 *
 * <p>A journey is a row that is deleted by the first answer, instead of a cookie alone, which could be played again. The
 * browser holds a secret from which nonce and PKCE verifier follow, so nothing in the table is worth stealing.
 *
 * <p>Nothing is fetched from a provider before somebody wants it; one that is silent costs whoever chose it a few seconds
 * and nobody else anything.
 */
@NullMarked
package org.smeic.lms.identity.openid;

import org.jspecify.annotations.NullMarked;
