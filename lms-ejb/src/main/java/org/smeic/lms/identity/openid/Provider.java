package org.smeic.lms.identity.openid;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.shared.LmsHome;

/**
 * A provider as it is configured.
 *
 * @param name in addresses: small letters, digits, hyphens
 * @param secret null for a client that has none and proves itself by PKCE alone
 * @param trustedDomains whose addresses the provider is believed about, in small letters
 */
record Provider(
        String name,
        String label,
        String issuer,
        String clientId,
        @Nullable String secret,
        Set<String> trustedDomains) {

    private static final Logger LOG = System.getLogger(Provider.class.getName());
    private static final Pattern ISSUER = Pattern.compile("LMS_OIDC_([A-Z0-9]+(?:_[A-Z0-9]+)*)_ISSUER");
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    /** All that are configured, by label. What is configured wrongly is left out and logged: the site goes on. */
    static List<Provider> configured() {
        return LmsHome.settings().stream()
                .map(ISSUER::matcher)
                .filter(matcher -> matcher.matches())
                .flatMap(matcher -> of(matcher.group(1)).stream())
                .sorted((one, other) -> one.label().compareToIgnoreCase(other.label()))
                .toList();
    }

    private static Optional<Provider> of(String key) {
        var prefix = "LMS_OIDC_" + key + "_";
        var issuer = LmsHome.setting(prefix + "ISSUER").orElse("");
        var client = LmsHome.setting(prefix + "CLIENT_ID");
        if (client.isEmpty() || !isSafe(issuer) || key.length() > 40) {
            LOG.log(
                    Level.ERROR,
                    "The identity provider {0} is left out: it needs {1}ISSUER, an https address, and {1}CLIENT_ID.",
                    key,
                    prefix);
            return Optional.empty();
        }
        return Optional.of(new Provider(
                key.toLowerCase(Locale.ROOT).replace('_', '-'),
                LmsHome.setting(prefix + "LABEL").orElse(key),
                issuer,
                client.get(),
                LmsHome.setting(prefix + "CLIENT_SECRET").orElse(null),
                domains(LmsHome.setting(prefix + "TRUSTED_DOMAINS").orElse(""))));
    }

    private static Set<String> domains(String list) {
        return Arrays.stream(list.split(","))
                .map(domain -> domain.strip().toLowerCase(Locale.ROOT))
                .filter(domain -> !domain.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Encrypted, or on this machine, where nobody listens on the way. */
    static boolean isSafe(String address) {
        try {
            var uri = URI.create(address);
            return "https".equals(uri.getScheme())
                    || ("http".equals(uri.getScheme()) && THIS_MACHINE.contains(String.valueOf(uri.getHost())));
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    boolean isTrustedFor(String email) {
        return trustedDomains.contains(
                email.substring(email.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT));
    }

    /** Where the provider sends people back to, as it must be registered there. */
    URI callback() {
        return URI.create(LmsHome.baseUrl() + "/sign-in/with/" + name + "/callback");
    }
}
