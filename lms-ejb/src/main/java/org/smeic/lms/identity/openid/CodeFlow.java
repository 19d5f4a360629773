package org.smeic.lms.identity.openid;

import com.nimbusds.jwt.JWT;
import com.nimbusds.langtag.LangTag;
import com.nimbusds.langtag.LangTagException;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.AuthenticationResponse;
import com.nimbusds.openid.connect.sdk.AuthenticationResponseParser;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.UserInfoRequest;
import com.nimbusds.openid.connect.sdk.UserInfoResponse;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.claims.PersonClaims;
import com.nimbusds.openid.connect.sdk.claims.UserInfo;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.identity.ProvenIdentity;
import org.smeic.lms.shared.Refusal;

/** The authorization code flow with one provider (OpenID Connect Core 3.1, PKCE of RFC 7636, issuer of RFC 9207). */
final class CodeFlow {

    private static final Logger LOG = System.getLogger(CodeFlow.class.getName());
    private static final Scope SCOPE = new Scope("openid", "email", "profile");

    private final Provider provider;
    private final ClientID client;
    private final Discovery discovery;

    CodeFlow(Provider provider) {
        this.provider = provider;
        this.client = new ClientID(provider.clientId());
        this.discovery = new Discovery(provider);
    }

    Provider provider() {
        return provider;
    }

    URI start(Journey journey, String language) {
        return new AuthenticationRequest.Builder(new ResponseType("code"), SCOPE, client, provider.callback())
                .endpointURI(discovery.known().metadata().getAuthorizationEndpointURI())
                .state(journey.openState())
                .nonce(journey.nonce())
                .codeChallenge(journey.verifier(), CodeChallengeMethod.S256)
                .uiLocales(languages(language))
                .build()
                .toURI();
    }

    private static List<LangTag> languages(String language) {
        try {
            return List.of(LangTag.parse(language));
        } catch (LangTagException unknown) {
            return List.of();
        }
    }

    Proof prove(Journey journey, @Nullable String query) {
        var known = discovery.known();
        try {
            var code = code(known.metadata(), journey, query);
            var tokens = exchange(known.metadata(), code, journey);
            var told = new IdTokens(provider, known).check(tokens.getIDToken(), journey.nonce());
            return new Proof(identity(told, profile(known.metadata(), tokens, told)), serialized(tokens.getIDToken()));
        } catch (ParseException malformed) {
            throw refused(malformed.getMessage());
        } catch (IOException silent) {
            LOG.log(
                    Level.WARNING,
                    "The identity provider {0} does not answer: {1}",
                    provider.name(),
                    silent.getMessage());
            throw new Refusal("identity.with.down");
        }
    }

    private AuthorizationCode code(OIDCProviderMetadata metadata, Journey journey, @Nullable String query)
            throws ParseException {
        var answer = AuthenticationResponseParser.parse(answered(query));
        refuseForeign(answer, metadata);
        if (!journey.openState().equals(answer.getState())) {
            throw refused("the state is another");
        }
        if (!answer.indicatesSuccess()) {
            var error = answer.toErrorResponse().getErrorObject();
            if (OAuth2Error.ACCESS_DENIED.getCode().equals(error.getCode())) {
                throw new Refusal("identity.with.cancelled");
            }
            throw refused("the provider says " + error.getCode());
        }
        var code = answer.toSuccessResponse().getAuthorizationCode();
        if (code == null) {
            throw refused("there is no code");
        }
        return code;
    }

    private URI answered(@Nullable String query) {
        try {
            return URI.create(provider.callback() + "?" + query);
        } catch (IllegalArgumentException malformed) {
            throw refused("the query is malformed");
        }
    }

    /** RFC 9207: an answer names who gave it, and must where the provider has said that it does. */
    private void refuseForeign(AuthenticationResponse answer, OIDCProviderMetadata metadata) {
        var by = answer.getIssuer();
        if (by == null ? metadata.supportsAuthorizationResponseIssuerParam() : !by.equals(metadata.getIssuer())) {
            throw refused("the answer is from " + by);
        }
    }

    private OIDCTokens exchange(OIDCProviderMetadata metadata, AuthorizationCode code, Journey journey)
            throws IOException, ParseException {
        var grant = new AuthorizationCodeGrant(code, provider.callback(), journey.verifier());
        var answer = OIDCTokenResponseParser.parse(send(request(metadata, grant).toHTTPRequest()));
        if (!answer.indicatesSuccess()) {
            throw refused("the code was answered by "
                    + answer.toErrorResponse().getErrorObject().getCode());
        }
        var tokens = (OIDCTokens) answer.toSuccessResponse().getTokens();
        if (tokens.getIDToken() == null) {
            throw refused("there is no ID token");
        }
        return tokens;
    }

    private TokenRequest request(OIDCProviderMetadata metadata, AuthorizationCodeGrant grant) {
        var endpoint = metadata.getTokenEndpointURI();
        if (provider.secret() == null) {
            return new TokenRequest.Builder(endpoint, client, grant).build();
        }
        var secret = new Secret(provider.secret());
        var methods = metadata.getTokenEndpointAuthMethods();
        var basic = methods == null || methods.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC);
        var proof = basic ? new ClientSecretBasic(client, secret) : new ClientSecretPost(client, secret);
        return new TokenRequest.Builder(endpoint, proof, grant).build();
    }

    /** Some tell name and address only when asked; the subject must be the one of the ID token (Core 5.3.2). */
    private PersonClaims profile(OIDCProviderMetadata metadata, OIDCTokens tokens, IDTokenClaimsSet told)
            throws IOException, ParseException {
        var endpoint = metadata.getUserInfoEndpointURI();
        if (told.getStringClaim("email") != null || endpoint == null) {
            return new UserInfo(told.toJSONObject());
        }
        var asked = new UserInfoRequest(endpoint, tokens.getBearerAccessToken());
        var answer = UserInfoResponse.parse(send(asked.toHTTPRequest()));
        var info = answer.indicatesSuccess() ? answer.toSuccessResponse().getUserInfo() : null;
        if (info == null) {
            return new UserInfo(told.toJSONObject());
        }
        if (!told.getSubject().equals(info.getSubject())) {
            throw refused("the profile is somebody else's");
        }
        return info;
    }

    private ProvenIdentity identity(IDTokenClaimsSet told, PersonClaims profile) {
        var email = Optional.ofNullable(profile.getEmailAddress())
                .map(String::strip)
                .filter(it -> it.length() <= 254 && it.matches("[^@\\s]+@[^@\\s]+"))
                .orElse(null);
        var trusted = email != null && Boolean.TRUE.equals(profile.getEmailVerified()) && provider.isTrustedFor(email);
        var name = Optional.ofNullable(profile.getName())
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .map(it -> it.substring(0, Math.min(200, it.length())))
                .orElse(null);
        var subject = told.getSubject().getValue();
        if (subject.length() > 255) {
            throw refused("the subject is longer than 255 characters");
        }
        return new ProvenIdentity(provider.name(), provider.label(), provider.issuer(), subject, email, trusted, name);
    }

    Optional<URI> leave(String token, URI after) {
        try {
            var end = discovery.known().metadata().getEndSessionEndpointURI();
            return Optional.ofNullable(end)
                    .map(it -> new LogoutRequest(it, IdTokens.parse(token), null, client, after, null, null).toURI());
        } catch (Refusal silent) {
            return Optional.empty();
        }
    }

    private static HTTPResponse send(HTTPRequest request) throws IOException {
        request.setConnectTimeout(Discovery.CONNECT_MS);
        request.setReadTimeout(Discovery.READ_MS);
        request.setFollowRedirects(false);
        return request.send();
    }

    private static String serialized(JWT token) {
        return token.getParsedString();
    }

    private Refusal refused(@Nullable String why) {
        return IdTokens.refused(provider, why);
    }
}
