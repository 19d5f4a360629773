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

/** Whose an e-mail address is. */
@Tag("door")
class EmailAddressesTest {

    private static final String HERE = "192.0.2.1";

    @RegisterExtension
    final Database database = new Database();

    private final Facts<EmailToConfirm> letters = new Facts<>();
    private final Facts<EmailChanged> changes = new Facts<>();
    private final EmailAddresses addresses = new EmailAddresses();
    private Person mai;

    @BeforeEach
    void register() {
        var em = database.em();
        var newcomers = PeopleFixture.newcomers(em);
        newcomers.confirmations = PeopleFixture.confirmations(em, letters);
        var form = PeopleFixture.registration("Mai", "mai@example.org", Stakeholder.SME_OWNER, Economy.THA);
        mai = em.find(Person.class, newcomers.register(form, HERE).id());
        addresses.em = em;
        addresses.caller = Caller.of(mai.getId(), Role.LEARNER);
        addresses.trail = PeopleFixture.trail(em);
        addresses.confirmations = newcomers.confirmations;
        addresses.changes = changes;
    }

    @Test
    void theLinkInTheLetterConfirmsTheAddressOnce() {
        assertThat(mai.isEmailConfirmed()).isFalse();
        addresses.confirm(lastSecret(), HERE);
        database.nextRequest();
        assertThat(database.em().find(Person.class, mai.getId()).isEmailConfirmed())
                .isTrue();
        refused("identity.confirm_link_used", () -> addresses.confirm(lastSecret(), HERE));
    }

    @Test
    void theSecretStandsNowhereInTheTables() {
        var hashes = database.em()
                .createQuery("select t.hash from AccessToken t", String.class)
                .getResultList();
        assertThat(hashes).doesNotContain(lastSecret()).contains(Secrets.hash(lastSecret()));
    }

    @Test
    void aNewAddressCountsOnceItIsConfirmedAndTheOldOneIsTold() {
        addresses.change("Mai.New@example.org", "correct horse", HERE);
        assertThat(mai.getEmail()).isEqualTo("mai@example.org");
        assertThat(letters.told).last().extracting(EmailToConfirm::email).isEqualTo("Mai.New@example.org");

        addresses.confirm(lastSecret(), HERE);

        assertThat(mai.getEmail()).isEqualTo("Mai.New@example.org");
        assertThat(mai.getLogin()).isEqualTo("mai.new@example.org");
        assertThat(changes.told).extracting(EmailChanged::old).containsExactly("mai@example.org");
    }

    @Test
    void theFirstLinkIsNoProofOfTheNewAddress() {
        var first = lastSecret();
        addresses.change("new@example.org", "correct horse", HERE);
        addresses.confirm(first, HERE);
        assertThat(mai.getEmail()).isEqualTo("mai@example.org");
        assertThat(mai.getWantedEmail()).isEqualTo("new@example.org");
    }

    @Test
    void aLinkForAnAddressThatIsNoLongerWantedChangesNothing() {
        addresses.change("new@example.org", "correct horse", HERE);
        addresses.keep();
        refused("identity.confirm_link_used", () -> addresses.confirm(lastSecret(), HERE));
    }

    @Test
    void nobodyTakesTheAddressOfAnother() {
        PeopleFixture.newcomers(database.em())
                .register(PeopleFixture.registration("Ana", "ana@example.org", Stakeholder.INVESTOR, Economy.PE), HERE);
        refused("identity.email_taken", () -> addresses.change("Ana@Example.org", "correct horse", HERE));
    }

    @Test
    void aStolenSessionMovesNoAccount() {
        refused("identity.password_wrong", () -> addresses.change("thief@example.org", "a guess", HERE));
        assertThat(mai.getWantedEmail()).isNull();
    }

    @Test
    void lettersAreSentEightTimesAndThenNotForAWhile() {
        for (int i = 0; i < AuditTrail.FAILURES_PER_ACCOUNT; i++) {
            addresses.sendAgain(HERE);
        }
        refused("identity.too_many_attempts", () -> addresses.sendAgain(HERE));
    }

    private String lastSecret() {
        return letters.told.get(letters.told.size() - 1).secret();
    }

    private static void refused(String key, ThrowingCallable deed) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(deed).withMessage(key);
    }
}
