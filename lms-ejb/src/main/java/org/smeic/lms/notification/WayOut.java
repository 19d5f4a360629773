package org.smeic.lms.notification;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.smeic.lms.shared.LmsHome;

/**
 * What the link in a letter switches off: {@code <person>-<scope>-<signature>}. Signed with a key of the person's own, so
 * that every letter can carry it, it works without sign-in, and nobody makes one for somebody else.
 *
 * @param scope an occasion's name, {@link #DIGEST} or {@link #ALL}
 */
record WayOut(long personId, String scope) {

    static final String DIGEST = "DIGEST";
    static final String ALL = "ALL";

    private static final Pattern TOKEN = Pattern.compile("(\\d{1,18})-([a-z_]{1,40})-([\\w-]{43})");

    /** A link that was opened, before its signature was compared. */
    record Claim(WayOut what, String signature) {

        boolean isGenuine(String key) {
            return MessageDigest.isEqual(
                    signature.getBytes(StandardCharsets.US_ASCII),
                    what.signature(key).getBytes(StandardCharsets.US_ASCII));
        }
    }

    /** What a token claims; empty when it is none. */
    static Optional<Claim> claimed(String token) {
        var parts = TOKEN.matcher(token);
        if (!parts.matches()) {
            return Optional.empty();
        }
        var scope = parts.group(2).toUpperCase(Locale.ROOT);
        var known = scope.equals(DIGEST)
                || scope.equals(ALL)
                || Arrays.stream(Occasion.values()).anyMatch(it -> it.name().equals(scope));
        return known
                ? Optional.of(new Claim(new WayOut(Long.parseLong(parts.group(1)), scope), parts.group(3)))
                : Optional.empty();
    }

    String token(String key) {
        return personId + "-" + scope.toLowerCase(Locale.ROOT) + "-" + signature(key);
    }

    /** Where mail programs post to (RFC 8058); people open it too and are led to the page. */
    static String oneClick(String token) {
        return LmsHome.baseUrl() + "/one-click/" + token;
    }

    static String page(String token) {
        return LmsHome.baseUrl() + "/unsubscribe/" + token;
    }

    private String signature(String key) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            var signed = mac.doFinal((personId + "-" + scope).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(signed);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
