package org.smeic.lms.identity;

import java.io.Serial;
import java.io.Serializable;

/** A password someone has chosen, as it is kept between the steps of a registration: not to be read any more. */
public final class NewPassword implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String hash;

    private NewPassword(String hash) {
        this.hash = hash;
    }

    static NewPassword of(String typed) {
        return new NewPassword(Passwords.hash(Passwords.accepted(typed)));
    }

    String hash() {
        return hash;
    }
}
