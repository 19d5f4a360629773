package org.smeic.lms.identity.openid;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.shared.Refusal;

/** What a provider says of itself, fetched when somebody first wants it, and its keys. */
final class Discovery {

    static final int CONNECT_MS = 3_000;
    static final int READ_MS = 5_000;

    private static final Logger LOG = System.getLogger(Discovery.class.getName());
    private static final Duration GOOD = Duration.ofHours(1);

    /** So that many who wait for a silent provider do not wait one after the other. */
    private static final Duration SILENT = Duration.ofSeconds(10);

    private static final int KEYS_MAX_BYTES = 200_000;

    private final Provider provider;
    private @Nullable Known known;
    private Instant silentUntil = Instant.MIN;

    Discovery(Provider provider) {
        this.provider = provider;
    }

    /** The provider's own words and its keys, which are fetched anew when one is missing, twice in 30 seconds at most. */
    record Known(OIDCProviderMetadata metadata, JWKSource<SecurityContext> keys, Instant until) {}

    /** @throws Refusal {@code identity.with.down} */
    synchronized Known known() {
        var now = Instant.now();
        if (known != null && known.until().isAfter(now)) {
            return known;
        }
        if (silentUntil.isAfter(now)) {
            return old();
        }
        try {
            var metadata = OIDCProviderMetadata.resolve(new Issuer(provider.issuer()), CONNECT_MS, READ_MS);
            refuseUnsafe(metadata);
            known = new Known(metadata, keys(metadata), now.plus(GOOD));
            return known;
        } catch (IOException | GeneralException silent) {
            silentUntil = Instant.now().plus(SILENT);
            LOG.log(
                    Level.WARNING,
                    "The identity provider {0} does not answer: {1}",
                    provider.name(),
                    silent.getMessage());
            return old();
        }
    }

    /** What was known an hour ago still is, most likely; its keys are asked for anew in any case. */
    private Known old() {
        if (known == null) {
            throw new Refusal("identity.with.down");
        }
        return known;
    }

    private static JWKSource<SecurityContext> keys(OIDCProviderMetadata metadata) throws IOException {
        return JWKSourceBuilder.create(
                        metadata.getJWKSetURI().toURL(),
                        new DefaultResourceRetriever(CONNECT_MS, READ_MS, KEYS_MAX_BYTES))
                .cache(GOOD.toMillis(), CONNECT_MS + READ_MS)
                // It would start threads the server does not know.
                .refreshAheadCache(false)
                .rateLimited(30_000)
                .build();
    }

    private static void refuseUnsafe(OIDCProviderMetadata metadata) throws GeneralException {
        var needed = Stream.of(
                metadata.getAuthorizationEndpointURI(), metadata.getTokenEndpointURI(), metadata.getJWKSetURI());
        var offered = Stream.of(metadata.getUserInfoEndpointURI(), metadata.getEndSessionEndpointURI())
                .filter(uri -> uri != null);
        if (!Stream.concat(needed, offered).map(Discovery::text).allMatch(Provider::isSafe)) {
            throw new GeneralException("an address is missing or not https");
        }
    }

    private static String text(@Nullable URI uri) {
        return String.valueOf(uri);
    }
}
