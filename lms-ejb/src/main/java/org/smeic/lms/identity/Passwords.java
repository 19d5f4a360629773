package org.smeic.lms.identity;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.shared.Refusal;

/** Argon2id with OWASP's parameters (19 MiB, 2 passes, 1 lane), 16 bytes of salt. */
final class Passwords {

    static final int MIN = 8;
    static final int MAX = 200;

    private static final Argon2Function ARGON2 = Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);
    private static final String NOBODY = hash("no account has this password");

    private Passwords() {}

    static String hash(String password) {
        return Password.hash(password).addRandomSalt(16).with(ARGON2).getResult();
    }

    /** Takes as long for an unknown account as for a known one, so that time tells nothing. */
    static boolean fits(String password, @Nullable String hash) {
        if (password.length() > MAX) {
            return false;
        }
        var fits = Password.check(password, hash == null ? NOBODY : hash).with(ARGON2);
        return fits && hash != null;
    }

    static String accepted(String password) {
        if (password.length() < MIN || password.length() > MAX) {
            throw new Refusal("identity.password_length", MIN, MAX);
        }
        return password;
    }
}
