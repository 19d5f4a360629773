package org.smeic.lms.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.smeic.lms.shared.Database;
import org.smeic.lms.shared.NotFound;
import org.smeic.lms.shared.Refusal;

@Tag("door")
class LinkedIdentitiesTest {

    private static final String HERE = "192.0.2.1";
    private static final String ADDRESS = "mai@ministry.example";

    @RegisterExtension
    final Database database = new Database();

    private Newcomers newcomers;
    private SignedIn mai;

    @BeforeEach
    void setUp() {
        newcomers = PeopleFixture.newcomers(database.em());
        mai = newcomers.register(
                PeopleFixture.registration("Mai", ADDRESS, Stakeholder.POLICY_MAKER, Economy.THA), HERE);
        database.nextRequest();
    }

    @Test
    void anAddressAloneOpensNoAccount() {
        assertThat(nobody().enter(identity("1", ADDRESS, false), HERE)).isEmpty();
        assertThat(nobody().hasAccount(identity("1", "MAI@ministry.example", false)))
                .isTrue();
        assertThat(nobody().hasAccount(identity("1", null, false))).isFalse();
    }

    @Test
    void aTrustedAddressOpensTheAccountOnlyOnceItWasConfirmedHere() {
        var identity = identity("1", ADDRESS, true);
        assertThat(nobody().enter(identity, HERE)).isEmpty();
        person(mai.id()).confirmEmail();
        database.nextRequest();
        assertThat(nobody().enter(identity, HERE)).map(SignedIn::id).contains(mai.id());
        database.nextRequest();
        assertThat(nobody().enter(identity("1", "moved@elsewhere.example", false), HERE))
                .as("linked by subject, whatever the address is by now")
                .map(SignedIn::id)
                .contains(mai.id());
    }

    @Test
    void thePasswordTypedOnceLinksForGood() {
        var identity = identity("1", ADDRESS, false);
        refused("identity.with.password_wrong", () -> nobody().linkByPassword(identity, "wrong horse", HERE));
        database.nextRequest();
        assertThat(nobody().enter(identity, HERE)).isEmpty();
        assertThat(nobody().linkByPassword(identity, "correct horse", HERE).id())
                .isEqualTo(mai.id());
        database.nextRequest();
        assertThat(nobody().enter(identity, HERE)).map(SignedIn::id).contains(mai.id());
        assertThat(mine(mai.id()).mine()).extracting(LinkedIdentity::label).containsExactly(ADDRESS);
    }

    @Test
    void guessingThePasswordIsLimitedAsAtSignIn() {
        for (int i = 0; i < AuditTrail.FAILURES_PER_ACCOUNT; i++) {
            refused("identity.with.password_wrong", () -> nobody().linkByPassword(
                            identity("1", ADDRESS, false), "wrong", HERE));
        }
        refused("identity.too_many_attempts", () -> nobody().linkByPassword(
                        identity("1", ADDRESS, false), "correct horse", HERE));
    }

    @Test
    void upperAndLowerCaseAreTwoSubjects() {
        nobody().linkByPassword(identity("abc", ADDRESS, false), "correct horse", HERE);
        var other = newcomer(identity("ABC", "other@example.org", false));
        database.nextRequest();
        assertThat(nobody().enter(identity("ABC", null, false), HERE))
                .map(SignedIn::id)
                .contains(other.id());
        assertThat(nobody().enter(identity("abc", null, false), HERE))
                .map(SignedIn::id)
                .contains(mai.id());
    }

    @Test
    void aNewcomerNeedsNoPasswordAndCannotLoseTheOnlyWayIn() {
        var identity = identity("2", "new@ministry.example", true);
        var newcomer = newcomer(identity);
        database.nextRequest();
        assertThat(nobody().enter(identity, HERE)).map(SignedIn::id).contains(newcomer.id());
        assertThat(person(newcomer.id()).isEmailConfirmed()).isTrue();
        assertThat(person(newcomer.id()).isHasPassword()).isFalse();
        var link = mine(newcomer.id()).mine().get(0).id();
        refused("identity.with.last_way", () -> mine(newcomer.id()).unlink(link, HERE));
        person(newcomer.id()).setPassword(Passwords.hash("correct horse"));
        database.nextRequest();
        assertThat(mine(newcomer.id()).unlink(link, HERE).stamp()).isNotEqualTo(newcomer.stamp());
        database.nextRequest();
        assertThat(nobody().enter(identity("2", "new@ministry.example", false), HERE))
                .isEmpty();
    }

    @Test
    void anAddressNobodyVouchesForIsConfirmedByLetter() {
        var changed = identity("2", "new@ministry.example", true);
        var typed = new Registration("typed@ministry.example", null, changed, about(), Set.of(ConsentPurpose.TERMS));
        assertThat(person(newcomers.register(typed, HERE).id()).isEmailConfirmed())
                .isFalse();
        var unverified = newcomer(identity("3", "unverified@example.org", false));
        assertThat(person(unverified.id()).isEmailConfirmed()).isFalse();
    }

    @Test
    void anIdentityOpensOneAccountOnly() {
        var identity = identity("2", "new@example.org", false);
        newcomer(identity);
        database.nextRequest();
        refused("identity.with.taken", () -> mine(mai.id()).link(identity, "correct horse", HERE));
        refused("identity.with.taken", () -> newcomer(identity("2", "again@example.org", false)));
    }

    @Test
    void whoIsSignedInLinksWithThePasswordAndSeesOnlyTheirOwn() {
        var identity = identity("2", "private@example.org", false);
        refused("identity.password_wrong", () -> mine(mai.id()).link(identity, "wrong", HERE));
        mine(mai.id()).link(identity, "correct horse", HERE);
        mine(mai.id()).link(identity, "correct horse", HERE);
        database.nextRequest();
        var link = mine(mai.id()).mine();
        assertThat(link).hasSize(1);
        var other = newcomer(identity("9", "other@example.org", false));
        assertThat(mine(other.id()).mine()).extracting(LinkedIdentity::label).containsExactly("other@example.org");
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> mine(other.id()).unlink(link.get(0).id(), HERE));
    }

    @Test
    void aClosedAccountStaysClosed() {
        var identity = identity("1", ADDRESS, true);
        nobody().linkByPassword(identity, "correct horse", HERE);
        person(mai.id()).confirmEmail();
        person(mai.id()).disable(true);
        database.nextRequest();
        refused("identity.with.closed", () -> nobody().enter(identity, HERE));
        refused("identity.with.closed", () -> nobody().enter(identity("7", ADDRESS, true), HERE));
        refused("identity.with.password_wrong", () -> nobody().linkByPassword(
                        identity("8", ADDRESS, false), "correct horse", HERE));
    }

    private SignedIn newcomer(ProvenIdentity identity) {
        var email = String.valueOf(identity.email());
        return newcomers.register(new Registration(email, null, identity, about(), Set.of(ConsentPurpose.TERMS)), HERE);
    }

    private static Description about() {
        return new Description("Tui", "en", Stakeholder.SME_OWNER, Economy.PE);
    }

    private Person person(long id) {
        return database.em().find(Person.class, id);
    }

    private LinkedIdentities nobody() {
        var identities = new LinkedIdentities();
        identities.em = database.em();
        identities.trail = PeopleFixture.trail(database.em());
        return identities;
    }

    private LinkedIdentities mine(long id) {
        var identities = nobody();
        identities.caller = Caller.of(id, Role.LEARNER);
        return identities;
    }

    private static ProvenIdentity identity(String subject, @Nullable String email, boolean trusted) {
        return new ProvenIdentity("center", "Center", "https://id.example", subject, email, trusted, "Mai");
    }

    private static void refused(String key, ThrowingCallable deed) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(deed).withMessage(key);
    }
}
