package org.smeic.lms.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.smeic.lms.enrolment.EnrolmentFixture;
import org.smeic.lms.enrolment.Entrance;
import org.smeic.lms.enrolment.Quota;
import org.smeic.lms.enrolment.QuotaLeft;
import org.smeic.lms.enrolment.SeatState;
import org.smeic.lms.enrolment.Share;
import org.smeic.lms.identity.Caller;
import org.smeic.lms.identity.Economy;
import org.smeic.lms.identity.Stakeholder;
import org.smeic.lms.shared.NotFound;
import org.smeic.lms.shared.Refusal;

/** Nominations against quotas. */
@Tag("door")
class NominationsTest extends NominationScene {

    @Test
    void whoIsNominatedAcceptsAndIsOnTheCourse() {
        share(quota(Economy.THA, 2));
        var ada = learner("Ada", Economy.THA);
        assertThat(nominate(thai, ada)).isEqualTo(1);
        assertThat(doors.told.told).containsExactly(new NominationTold(offering, ada.id(), true));
        assertThat(mine(ada).mine()).isEqualTo(SeatState.HELD);
        assertThat(nomination(ada).isToAnswer()).isTrue();
        assertThat(nominate(thai, ada)).as("again").isEqualTo(1);
        assertThat(doors.told.told).hasSize(1);
        assertThat(board().shares().get(0))
                .returns(1L, Share::held)
                .returns(0L, Share::taken)
                .returns(1, Share::free);
        accept(ada);
        assertThat(nomination(ada).state()).isEqualTo(NominationState.ACCEPTED);
        assertThat(mine(ada).mine()).isEqualTo(SeatState.TAKEN);
        assertThat(this.<Boolean>done(
                        em -> EnrolmentFixture.enrolments(em, ada).find(slug).isPresent()))
                .isTrue();
        assertThat(board().shares().get(0).taken()).isEqualTo(1);
        assertThatThrownBy(() -> accept(ada)).hasMessageContaining("nomination_over");
    }

    @Test
    void theLineOnACardTellsThisVisitorTheTruth() {
        share(quota(Economy.THA, 5));
        var ada = learner("Ada", Economy.THA);
        var vy = learner("Vy", Economy.VN);
        nominate(thai, learner("Ben", Economy.THA), learner("Cy", Economy.THA));
        assertThat(way(ada).entrance()).isEqualTo(Entrance.NOMINATION_QUOTA);
        assertThat(way(ada).quota()).isEqualTo(new QuotaLeft(5, 3));
        assertThat(way(new Caller()).entrance()).isEqualTo(Entrance.NOMINATION_UNTIL);
        assertThat(way(vy).entrance()).isEqualTo(Entrance.SEATS_FREE);
        run(em -> em.createQuery("update Offering o set o.seats = 5").executeUpdate());
        assertThat(way(vy).entrance()).isEqualTo(Entrance.NOMINATION_OTHERS);
        nominate(thai, ada);
        assertThat(way(ada).entrance()).isEqualTo(Entrance.NOMINATED);
        ask(vy);
        assertThat(way(vy).entrance()).isEqualTo(Entrance.WAITING);
        timeIsOver();
        tend();
        assertThat(way(vy).entrance()).isEqualTo(Entrance.SEAT);
        assertThat(way(ada).entrance()).isEqualTo(Entrance.SEATS_FREE);
    }

    @Test
    void aDeclinedSeatGoesToTheNextInReserveAndAWithdrawnOneToo() {
        share(quota(Economy.THA, 1));
        var ada = learner("Ada", Economy.THA);
        var ben = learner("Ben", Economy.THA);
        var cy = learner("Cy", Economy.THA);
        assertThat(nominate(thai, ada, ben, cy)).isEqualTo(1);
        assertThat(states(thai))
                .containsExactly(NominationState.OFFERED, NominationState.RESERVE, NominationState.RESERVE);
        run(em -> doors.myNominations(em, ada).decline(offering));
        assertThat(states(thai))
                .containsExactly(NominationState.DECLINED, NominationState.OFFERED, NominationState.RESERVE);
        run(em -> doors.nominations(em, thai).withdraw(offering, ben.id()));
        assertThat(states(thai))
                .containsExactly(NominationState.DECLINED, NominationState.WITHDRAWN, NominationState.OFFERED);
        assertThat(doors.told.told).contains(new NominationTold(offering, ben.id(), false));
        assertThat(board().shares().get(0).held()).isEqualTo(1);
        assertThatThrownBy(() -> accept(ben)).isInstanceOf(Refusal.class);
    }

    @Test
    void whatAProgramSendsTwiceIsDoneOnce() {
        share(quota(Economy.THA, 1));
        var ada = learner("Ada", Economy.THA);
        assertThat(nominateOnce(ada, "k1")).isEqualTo(new Nominated(1, 0));
        run(em -> doors.nominations(em, thai).withdraw(offering, ada.id()));
        assertThat(nominateOnce(ada, "k1")).isEqualTo(new Nominated(1, 0));
        assertThat(states(thai)).containsExactly(NominationState.WITHDRAWN);
        assertThat(nominateOnce(ada, "k2")).isEqualTo(new Nominated(1, 0));
        assertThat(states(thai)).containsExactly(NominationState.OFFERED);
        assertThat(forgotten(Duration.ofDays(29)))
                .as("calls that may come again")
                .isZero();
        assertThat(forgotten(Duration.ofDays(31))).isEqualTo(2);
    }

    @Test
    void aCoordinatorNominatesPeopleOfTheirOwnEconomyOnly() {
        share(quota(Economy.THA, 1), quota(Economy.CHL, 1));
        var ada = learner("Ada", Economy.THA);
        assertThatThrownBy(() -> nominate(chilean, ada)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> nominate(thai, thai)).as("oneself").isInstanceOf(NotFound.class);
        nominate(thai, ada);
        assertThat(states(chilean)).isEmpty();
        assertThatThrownBy(() -> run(em -> doors.nominations(em, chilean).withdraw(offering, ada.id())))
                .isInstanceOf(NotFound.class);
        assertThat(found(thai, "ad")).extracting(Candidate::state).containsExactly(NominationState.OFFERED);
        assertThat(found(chilean, "ad")).isEmpty();
        List<QuotaRow> open = done(em -> doors.nominations(em, thai).coming(0, 10));
        assertThat(open).extracting(QuotaRow::free).containsExactly(0L);
    }

    @Test
    void aQuotaForOneTypeIsUsedBeforeTheOneForAny() {
        share(quota(Economy.THA, 1), new Quota(Economy.THA, Stakeholder.SME_OWNER, 1));
        nominate(thai, learner("Ada", Economy.THA));
        assertThat(board().shares()).filteredOn(it -> it.stakeholder() != null).allMatch(it -> it.held() == 1);
        assertThat(board().shares()).filteredOn(it -> it.stakeholder() == null).allMatch(it -> it.held() == 0);
        nominate(thai, learner("Ben", Economy.THA));
        assertThat(board().shares()).allMatch(it -> it.free() == 0);
    }

    @Test
    void moreSeatsReachReservesAndFewerThanUsedAreRefused() {
        share(quota(Economy.THA, 1));
        nominate(thai, learner("Ada", Economy.THA), learner("Ben", Economy.THA));
        share(quota(Economy.THA, 2));
        assertThat(states(thai)).containsExactly(NominationState.OFFERED, NominationState.OFFERED);
        assertThatThrownBy(() -> share(quota(Economy.THA, 1))).hasMessageContaining("quota_used");
        assertThatThrownBy(() -> share()).hasMessageContaining("quota_used");
        assertThatThrownBy(() -> share(quota(Economy.THA, 9), quota(Economy.CHL, 2)))
                .hasMessageContaining("quota_sum");
        assertThatThrownBy(() -> share(quota(Economy.THA, 3), quota(Economy.THA, 2)))
                .hasMessageContaining("quota_twice");
        assertThatThrownBy(() -> share(release.minus(Duration.ofDays(1)), quota(Economy.THA, 2)))
                .hasMessageContaining("quota_release");
    }

    @Test
    void whatIsReleasedAtTheBeginningWouldBeNobodys() {
        var start = board().startsAt();
        assertThatThrownBy(() -> share(start, quota(Economy.THA, 2))).hasMessageContaining("quota_release");
        share(start.minusSeconds(1), quota(Economy.THA, 2));
        assertThat(board().shares()).hasSize(1);
    }
}
