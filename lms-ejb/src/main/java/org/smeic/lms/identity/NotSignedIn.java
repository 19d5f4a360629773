package org.smeic.lms.identity;

import org.smeic.lms.shared.Refusal;

/** Something only a person can do was asked for by nobody: the site leads to sign-in, REST answers 401. */
public class NotSignedIn extends Refusal {

    NotSignedIn() {
        super("identity.not_signed_in");
    }
}
