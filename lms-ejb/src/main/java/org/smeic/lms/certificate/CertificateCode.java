package org.smeic.lms.certificate;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * {@code XXXX-XXXX-XXXX}: 60 random bits in Crockford's base 32, which has no I, L, O and U, so that a code can be read
 * out and typed.
 */
final class CertificateCode {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final Pattern PRINTED = Pattern.compile("[" + ALPHABET + "]{12}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private CertificateCode() {}

    static String fresh() {
        var letters = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            letters.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return grouped(letters.toString());
    }

    /** The code somebody meant: any case, with or without dashes and spaces, O for 0, I and L for 1, wide letters. */
    static Optional<String> read(String typed) {
        var letters = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Pd}\\p{Cf}]", "")
                .replace('O', '0')
                .replaceAll("[IL]", "1");
        return PRINTED.matcher(letters).matches() ? Optional.of(grouped(letters)) : Optional.empty();
    }

    private static String grouped(String letters) {
        return letters.substring(0, 4) + "-" + letters.substring(4, 8) + "-" + letters.substring(8);
    }
}
