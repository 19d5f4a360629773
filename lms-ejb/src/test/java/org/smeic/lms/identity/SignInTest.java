package org.smeic.lms.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
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
    private Newcomers newcomers;
    private SignedIn mai;

    @BeforeEach
    void setUp() {
        signIn.em = database.em();
        signIn.trail = PeopleFixture.trail(database.em());
        signIn.resets = resets;
        newcomers = PeopleFixture.newcomers(database.em());
        mai = newcomers.register(
                PeopleFixture.registration("Mai สมชาย", "Mai@Example.org", Stakeholder.SME_OWNER, Economy.THA), HERE);
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
    void eightWrongOldPasswordsCloseThePasswordChangeForAWhile() {
        var mine = PeopleFixture.people(database.em(), Caller.of(mai.id(), Role.LEARNER));
        for (int i = 0; i < AuditTrail.FAILURES_PER_ACCOUNT; i++) {
            refused("identity.password_wrong", () -> mine.changePassword("wrong", "another horse", HERE));
        }
        refused("identity.too_many_attempts", () -> mine.changePassword("correct horse", "another horse", HERE));
        assertThat(signIn.byPassword("mai@example.org", "correct horse", HERE)).isPresent();
    }

    @Test
    void oneAddressHasOneAccount() {
        refused("identity.email_taken", () -> newcomers.register(registration("mai@EXAMPLE.org"), HERE));
    }

    @Test
    void registrationsFromOneNetworkAddressAreLimitedAndOthersGoOn() {
        tried(SecurityEvent.Kind.REGISTERED, AuditTrail.REGISTRATIONS_PER_ADDRESS - 2, HERE);
        refused("identity.email_taken", () -> newcomers.register(registration("mai@example.org"), HERE));
        refused("identity.too_many_registrations", () -> newcomers.register(registration("new@example.org"), HERE));
        assertThat(newcomers.register(registration("new@example.org"), "198.51.100.7"))
                .isNotNull();
    }

    @Test
    void registrationsOfEveryoneTogetherAreLimited() {
        tried(SecurityEvent.Kind.REGISTERED, AuditTrail.REGISTRATIONS, "203.0.113.9");
        refused("identity.too_many_registrations", () -> newcomers.register(registration("new@example.org"), HERE));
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

    private void tried(SecurityEvent.Kind kind, int times, String address) {
        for (int i = 0; i < times; i++) {
            signIn.trail.note(kind, null, address, null);
        }
    }

    private static Registration registration(String email) {
        return PeopleFixture.registration("X", email, Stakeholder.INVESTOR, Economy.PE);
    }

    private static void refused(String key, ThrowingCallable deed) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(deed).withMessage(key);
    }

    @Test
    void resetForAnUnknownAddressTellsNothingAndSendsNothing() {
        signIn.requestReset("nobody@example.org", HERE);
        assertThat(resets.told).isEmpty();
    }
}
