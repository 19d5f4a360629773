package org.smeic.lms.identity.openid;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.RemoteKeySourceException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.text.ParseException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.shared.Refusal;

/** What is believed of an ID token: all of OpenID Connect Core 3.1.3.7. */
final class IdTokens {

    /** Signed with a key of the provider's own: none, and nothing that is signed with a secret both know. */
    static final Set<JWSAlgorithm> ALGORITHMS = Set.of(
            JWSAlgorithm.RS256,
            JWSAlgorithm.RS384,
            JWSAlgorithm.RS512,
            JWSAlgorithm.PS256,
            JWSAlgorithm.PS384,
            JWSAlgorithm.PS512,
            JWSAlgorithm.ES256,
            JWSAlgorithm.ES384,
            JWSAlgorithm.ES512);

    /** How far the provider's clock may be from ours, in seconds. */
    static final int SKEW = 60;

    private static final Logger LOG = System.getLogger(IdTokens.class.getName());

    private final Provider provider;
    private final IDTokenValidator validator;

    IdTokens(Provider provider, Discovery.Known known) {
        this.provider = provider;
        this.validator = new IDTokenValidator(
                known.metadata().getIssuer(),
                new ClientID(provider.clientId()),
                new JWSVerificationKeySelector<>(ALGORITHMS, known.keys()),
                null);
        validator.setMaxClockSkew(SKEW);
    }

    /** @throws Refusal {@code identity.with.refused}; {@code identity.with.down} when the keys cannot be fetched */
    IDTokenClaimsSet check(JWT token, Nonce nonce) {
        try {
            var told = validator.validate(token, nonce);
            refuseForOthers(told);
            return told;
        } catch (RemoteKeySourceException silent) {
            LOG.log(Level.WARNING, "The keys of {0} cannot be fetched: {1}", provider.name(), silent.getMessage());
            throw new Refusal("identity.with.down");
        } catch (BadJOSEException | JOSEException bad) {
            throw refused(provider, bad.getMessage());
        }
    }

    /** Core 3.1.3.7, 4 and 5: who asked for the token must be us, and is named when it is for several. */
    private void refuseForOthers(IDTokenClaimsSet told) {
        var party = told.getAuthorizedParty();
        if (party == null ? told.getAudience().size() > 1 : !party.getValue().equals(provider.clientId())) {
            throw refused(provider, "the token is for another");
        }
    }

    static JWT parse(String token) {
        try {
            return JWTParser.parse(token);
        } catch (ParseException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }

    static Refusal refused(Provider provider, @Nullable String why) {
        LOG.log(Level.WARNING, "An answer of the identity provider {0} is refused: {1}", provider.name(), why);
        return new Refusal("identity.with.refused");
    }
}
