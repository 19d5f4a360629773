package org.smeic.lms.identity.openid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.PlainJWT;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.smeic.lms.identity.Secrets;
import org.smeic.lms.shared.Refusal;

/** Answers as a provider gives them, and as somebody else would like to. */
class CodeFlowTest {

    private final Journey journey = new Journey(Secrets.fresh(), Secrets.fresh());
    private FakeProvider there;
    private CodeFlow flow;

    @BeforeEach
    void setUp() throws IOException {
        there = new FakeProvider();
        flow = new CodeFlow(there.configured());
    }

    @AfterEach
    void close() {
        there.close();
    }

    @Test
    void whatTheProviderSignedIsBelieved() {
        there.idToken = there.signed(there.claims(journey).build());
        var proof = flow.prove(journey, query());
        var identity = proof.identity();
        assertThat(identity.issuer()).isEqualTo(there.issuer());
        assertThat(identity.subject()).isEqualTo("Mei-1");
        assertThat(identity.email()).isEqualTo("mei@ministry.example");
        assertThat(identity.name()).isEqualTo("Mei Tan");
        assertThat(proof.token()).isEqualTo(there.idToken);
        assertThat(there.tokenRequests).singleElement().satisfies(body -> assertThat(body)
                .contains("code_verifier=" + journey.verifier().getValue(), "grant_type=authorization_code"));
    }

    @Test
    void theWayThereHasStateNonceAndTheHashOfTheVerifierOnly() {
        var there = flow.start(journey, "ko").toString();
        assertThat(there)
                .contains(
                        "response_type=code",
                        "state=" + journey.state(),
                        "nonce=" + journey.nonce(),
                        "code_challenge_method=S256",
                        "ui_locales=ko",
                        "redirect_uri=http%3A%2F%2Flocalhost%3A8080%2Fsign-in%2Fwith%2Ffake%2Fcallback")
                .doesNotContain(journey.verifier().getValue());
    }

    @Test
    void anAddressIsTrustedOnlyWhereItWasCheckedAndTheProviderIsBelieved() {
        there.idToken = there.signed(there.claims(journey).build());
        assertThat(flow.prove(journey, query()).identity().emailTrusted()).isFalse();
        var believed = new CodeFlow(there.configured("ministry.example"));
        assertThat(believed.prove(journey, query()).identity().emailTrusted()).isTrue();
        there.idToken = there.signed(there.claims(journey)
                .claim("email", "mei@evil.ministry.example")
                .build());
        assertThat(believed.prove(journey, query()).identity().emailTrusted()).isFalse();
        there.idToken = there.signed(
                there.claims(journey).claim("email_verified", false).build());
        assertThat(believed.prove(journey, query()).identity().emailTrusted()).isFalse();
    }

    @Test
    void aTokenForSomebodyElseIsRefused() {
        refusedToken(there.signed(
                there.claims(journey).issuer("https://evil.example").build()));
        refusedToken(there.signed(there.claims(journey).audience("another").build()));
        refusedToken(there.signed(there.claims(journey)
                .audience(List.of("lms", "another"))
                .claim("azp", "another")
                .build()));
        var other = new Journey(Secrets.fresh(), journey.browser());
        refusedToken(there.signed(there.claims(other).build()));
        refusedToken(there.signed(there.claims(journey).claim("nonce", null).build()));
    }

    @Test
    void aTokenIsGoodForItsTimeAndAMinuteOfWrongClocks() {
        var now = Instant.now();
        refusedToken(there.signed(there.claims(journey)
                .expirationTime(Date.from(now.minusSeconds(IdTokens.SKEW + 5)))
                .build()));
        refusedToken(there.signed(there.claims(journey)
                .issueTime(Date.from(now.plusSeconds(IdTokens.SKEW + 30)))
                .build()));
        refusedToken(there.signed(there.claims(journey).expirationTime(null).build()));
        there.idToken = there.signed(there.claims(journey)
                .expirationTime(Date.from(now.minusSeconds(IdTokens.SKEW - 20)))
                .build());
        assertThat(flow.prove(journey, query())).isNotNull();
    }

    @Test
    void aTokenWithoutSignatureOrSignedWithWhatEverybodyKnowsIsRefused() throws Exception {
        var claims = there.claims(journey).build();
        refusedToken(new PlainJWT(claims).serialize());
        var header = new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("first").build();
        var known = there.key.toRSAPublicKey().getEncoded();
        refusedToken(FakeProvider.signed(claims, header, new MACSigner(known)));
        // The client's own secret, long enough for the algorithm, is no key of the provider's either.
        refusedToken(FakeProvider.signed(claims, header, new MACSigner("s3cret".repeat(8))));
    }

    @Test
    void aKeyTheProviderDoesNotHaveIsRefused() {
        refusedToken(FakeProvider.signed(there.claims(journey).build(), FakeProvider.key("unknown")));
        refusedToken(FakeProvider.signed(there.claims(journey).build(), FakeProvider.key("first")));
    }

    @Test
    void unknownKeysDoNotMakeUsAskWithoutEnd() {
        for (int i = 0; i < 6; i++) {
            refusedToken(FakeProvider.signed(there.claims(journey).build(), FakeProvider.key("unknown" + i)));
        }
        assertThat(there.keysAsked).isBetween(1, 3);
    }

    @Test
    void aNewKeyOfTheProviderIsFetchedOnce() {
        there.idToken = there.signed(there.claims(journey).build());
        flow.prove(journey, query());
        there.key = FakeProvider.key("second");
        there.idToken = there.signed(there.claims(journey).build());
        flow.prove(journey, query());
        flow.prove(journey, query());
        assertThat(there.keysAsked).isEqualTo(2);
        assertThat(there.discovered).isEqualTo(1);
    }

    @Test
    void anAnswerOfAnotherProviderOrToAnotherJourneyIsRefusedBeforeItsCodeIsShown() {
        there.idToken = there.signed(there.claims(journey).build());
        refused("identity.with.refused", query() + "&iss=https%3A%2F%2Fevil.example");
        refused("identity.with.refused", "code=c&state=another");
        refused("identity.with.refused", "code=c");
        refused("identity.with.refused", null);
        refused("identity.with.refused", "%%%");
        refused("identity.with.refused", "state=" + journey.state());
        assertThat(there.tokenRequests).isEmpty();
        assertThat(flow.prove(journey, query() + "&iss=" + there.issuer())).isNotNull();
    }

    @Test
    void whoHasSaidThatAnswersNameTheirGiverMustDoSo() {
        there.more = ",\"authorization_response_iss_parameter_supported\":true";
        there.idToken = there.signed(there.claims(journey).build());
        refused("identity.with.refused", query());
        assertThat(flow.prove(journey, query() + "&iss=" + there.issuer())).isNotNull();
    }

    @Test
    void sayingNoIsToldApartFromEverythingElse() {
        refused("identity.with.cancelled", "error=access_denied&state=" + journey.state());
        refused("identity.with.refused", "error=server_error&state=" + journey.state());
        refused("identity.with.refused", "error=access_denied&state=another");
    }

    @Test
    void aSilentProviderIsSaidToBeAndAskedAgainLaterOnly() {
        there.close();
        var before = System.nanoTime();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> flow.start(journey, "en"))
                .withMessage("identity.with.down");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> flow.start(journey, "en"))
                .withMessage("identity.with.down");
        assertThat(System.nanoTime() - before).isLessThan(8_000_000_000L);
        assertThat(flow.leave(new PlainJWT(there.claims(journey).build()).serialize(), URI.create("http://localhost/")))
                .isEmpty();
    }

    @Test
    void theWayOutNamesTheSessionAndComesBack() {
        there.idToken = there.signed(there.claims(journey).build());
        var token = flow.prove(journey, query()).token();
        assertThat(flow.leave(token, URI.create("http://localhost:8080/"))
                        .orElseThrow()
                        .toString())
                .startsWith(there.issuer() + "/end?")
                .contains("id_token_hint=" + token, "client_id=lms", "post_logout_redirect_uri=");
    }

    private String query() {
        return "code=c&state=" + journey.state();
    }

    private void refusedToken(String token) {
        there.idToken = token;
        refused("identity.with.refused", query());
    }

    private void refused(String key, String query) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> flow.prove(journey, query))
                .withMessage(key);
    }
}
