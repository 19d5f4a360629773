package org.smeic.lms.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.smeic.lms.shared.Database;
import org.smeic.lms.shared.Facts;
import org.smeic.lms.shared.Refusal;

@Tag("door")
class SignInTest {

    private static final String HERE = "192.0.2.1";

    @RegisterExtension
    final Database database = new Database();

    private final SignIn signIn = new SignIn();
    private final Facts<PasswordResetRequested> resets = new Facts<>();
    private People people;
    private SignedIn mai;

    @BeforeEach
    void setUp() {
        signIn.em = database.em();
        signIn.trail = PeopleFixture.trail(database.em());
        signIn.resets = resets;
        people = PeopleFixture.people(database.em(), Caller.of(0));
        mai = people.register(
                new Registration(
                        "Mai สมชาย", "Mai@Example.org", "correct horse", Stakeholder.SME_OWNER, Economy.THA, "en"),
                HERE);
    }

    @Test
    void rightPasswordOpensWhateverTheCaseOfTheAddress() {
        assertThat(signIn.byPassword(" MAI@example.ORG ", "correct horse", HERE))
                .map(SignedIn::id)
                .contains(mai.id());
    }

    @Test
    void wrongPasswordAndUnknownAccountLookTheSame() {
        assertThat(signIn.byPassword("mai@example.org", "wrong horse", HERE)).isEmpty();
        assertThat(signIn.byPassword("nobody@example.org", "wrong horse", HERE)).isEmpty();
    }

    @Test
    void eightFailuresCloseTheAccountForAWhile() {
        for (int i = 0; i < AuditTrail.FAILURES_PER_ACCOUNT; i++) {
            signIn.byPassword("mai@example.org", "wrong", HERE);
        }
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> signIn.byPassword("mai@example.org", "correct horse", "198.51.100.7"))
                .withMessage("identity.too_many_attempts");
    }

    @Test
    void oneAddressHasOneAccount() {
        var again = new Registration("X", "mai@EXAMPLE.org", "correct horse", Stakeholder.INVESTOR, Economy.PE, "en");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> people.register(again, HERE))
                .withMessage("identity.email_taken");
    }

    @Test
    void rememberedBrowserSignsInUntilForgotten() {
        var secret = signIn.remember(mai.id());
        assertThat(signIn.renew(secret)).map(again -> again.person().name()).contains("Mai สมชาย");
        assertThat(signIn.byApiToken(secret)).isEmpty();

        database.nextRequest();
        signIn.forget(secret);
        database.nextRequest();
        assertThat(signIn.renew(secret)).isEmpty();
    }

    @Test
    void rememberedBrowserGetsAFreshSecretEachTime() {
        var first = signIn.remember(mai.id());
        var second = signIn.renew(first).orElseThrow().secret();
        database.nextRequest();
        assertThat(second).isNotEqualTo(first);
        assertThat(signIn.renew(second)).isPresent();
    }

    @Test
    void resetLinkWorksOnceAndEndsEverySession() {
        var remembered = signIn.remember(mai.id());
        signIn.requestReset("mai@example.org", HERE);
        database.nextRequest();
        var secret = resets.told.get(0).secret();

        signIn.reset(secret, "another horse", HERE);
        database.nextRequest();

        assertThat(signIn.byPassword("mai@example.org", "another horse", HERE)).isPresent();
        assertThat(signIn.renew(remembered)).isEmpty();
        assertThat(signIn.stillStands(mai.id(), mai.stamp())).isFalse();
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> signIn.reset(secret, "third horse", HERE));
    }

    @Test
    void resetForAnUnknownAddressTellsNothingAndSendsNothing() {
        signIn.requestReset("nobody@example.org", HERE);
        assertThat(resets.told).isEmpty();
    }
}
