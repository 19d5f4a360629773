package org.smeic.lms.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.smeic.lms.identity.ConsentPurpose.COORDINATOR;
import static org.smeic.lms.identity.ConsentPurpose.RESEARCH;
import static org.smeic.lms.identity.ConsentPurpose.TERMS;

import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.smeic.lms.shared.Database;
import org.smeic.lms.shared.Refusal;

/** What someone agreed to, in which version, and until when. */
@Tag("door")
class ConsentsTest {

    @RegisterExtension
    final Database database = new Database();

    private final Consents consents = new Consents();
    private Person ana;

    @BeforeEach
    void setUp() {
        ana = PeopleFixture.person(database.em(), "Ana");
        consents.em = database.em();
        consents.caller = Caller.of(ana.getId(), Role.LEARNER);
    }

    @Test
    void whoHasNotAgreedIsAsked() {
        assertThat(consents.isDue(ana.getId())).isTrue();
        consents.agree(Set.of(TERMS, RESEARCH));
        assertThat(consents.isDue(ana.getId())).isFalse();
        assertThat(consents.mine())
                .filteredOn(ConsentState::isGiven)
                .extracting(ConsentState::purpose)
                .containsExactly(TERMS, RESEARCH);
    }

    @Test
    void aNewVersionIsAskedAnewAndTheOldYesIsKept() {
        database.em().persist(new Consent(ana, TERMS, TERMS.getVersion() - 1));
        assertThat(consents.isDue(ana.getId())).isTrue();
        consents.agree(Set.of(TERMS));
        assertThat(consents.isDue(ana.getId())).isFalse();
        assertThat(rows()).isEqualTo(2);
    }

    @Test
    void whatIsTakenBackStaysOnRecordAsTakenBack() {
        consents.agree(Set.of(TERMS, COORDINATOR));
        consents.agree(Set.of(TERMS));
        assertThat(consents.mine().get(COORDINATOR.ordinal()).isGiven()).isFalse();
        consents.agree(Set.of(TERMS, COORDINATOR));
        assertThat(rows()).isEqualTo(3);
    }

    @Test
    void withoutTheRequiredOneNothingChanges() {
        consents.agree(Set.of(TERMS));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> consents.agree(Set.of(RESEARCH)))
                .withMessage("identity.consent_missing");
        assertThat(consents.isDue(ana.getId())).isFalse();
    }

    private long rows() {
        return database.em()
                .createQuery("select count(c) from Consent c where c.person = :ana", Long.class)
                .setParameter("ana", ana)
                .getSingleResult();
    }
}
