package org.smeic.lms.identity.openid;

import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import org.smeic.lms.identity.Secrets;

/**
 * What one journey is known by on both sides.
 *
 * @param state goes to the provider and comes back
 * @param browser stays in the browser, in a cookie
 */
public record Journey(String state, String browser) {

    State openState() {
        return new State(state);
    }

    Nonce nonce() {
        return new Nonce(Secrets.hash("nonce " + state + " " + browser));
    }

    CodeVerifier verifier() {
        return new CodeVerifier(Secrets.hash("verifier " + state + " " + browser));
    }
}
