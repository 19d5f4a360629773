package org.smeic.lms.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.smeic.lms.enrolment.SeatState;
import org.smeic.lms.identity.Caller;
import org.smeic.lms.identity.Economy;
import org.smeic.lms.identity.PeopleFixture;
import org.smeic.lms.identity.Role;

/** Seats of quotas that change hands by time, by giving them up and in a crowd. */
@Tag("door")
class SeatReleaseTest extends NominationScene {

    @Test
    void atTheReleaseFreeSeatsGoToEconomiesWithoutOneFirstAndThenByArrival() {
        share(quota(Economy.THA, 4), quota(Economy.CHL, 6));
        var held = learner("Held", Economy.CHL);
        nominate(chilean, held);
        var sitting = learner("Sitting", Economy.THA);
        nominate(thai, sitting);
        accept(sitting);
        var waiting = new ArrayList<Caller>();
        for (var home : List.of(
                Economy.THA, Economy.THA, Economy.VN, Economy.THA, Economy.VN, Economy.JPN, Economy.PE, Economy.PE)) {
            var learner = learner("W", home);
            assertThat(ask(learner)).isEqualTo(SeatState.WAITING);
            waiting.add(learner);
        }
        run(em -> em.createQuery("update Offering o set o.seats = 7").executeUpdate());
        assertThat(mine(waiting.get(2)).place()).isEqualTo(1);
        assertThat(mine(waiting.get(0)).place()).isEqualTo(4);
        timeIsOver();
        tend();
        // Six seats: Viet Nam, Japan and Peru first, then in the order of asking.
        assertThat(waiting.stream().map(it -> mine(it).mine()))
                .containsExactly(
                        SeatState.TAKEN,
                        SeatState.TAKEN,
                        SeatState.TAKEN,
                        SeatState.TAKEN,
                        SeatState.WAITING,
                        SeatState.TAKEN,
                        SeatState.TAKEN,
                        SeatState.WAITING);
        assertThat(nomination(held).state()).isEqualTo(NominationState.LAPSED);
        assertThat(doors.granted.told).hasSize(6);
        assertThat(board().released()).isTrue();
        assertThatThrownBy(() -> nominate(thai, learner("Late", Economy.THA))).hasMessageContaining("nominate_late");
        assertThatThrownBy(() -> share(quota(Economy.THA, 1))).hasMessageContaining("quota_released");
    }

    @Test
    void whoDoesNotAnswerLosesTheSeatOnceThoughEightServersSeeIt() throws Exception {
        share(quota(Economy.THA, 1));
        var ada = learner("Ada", Economy.THA);
        var ben = learner("Ben", Economy.THA);
        nominate(thai, ada, ben);
        run(em -> em.createQuery("update Nomination n set n.answerUntil = :then where n.learner.id = :ada")
                .setParameter("then", Instant.now().minusSeconds(5))
                .setParameter("ada", ada.id())
                .executeUpdate());
        assertThatThrownBy(() -> accept(ada)).hasMessageContaining("nomination_over");
        assertThat(due()).containsExactly(offering);
        var pool = Executors.newFixedThreadPool(8);
        for (int server = 0; server < 8; server++) {
            pool.submit(this::tend);
        }
        pool.shutdown();
        assertThat(pool.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        assertThat(states(thai)).containsExactly(NominationState.LAPSED, NominationState.OFFERED);
        assertThat(doors.told.told).hasSize(2);
        assertThat(due()).isEmpty();
    }

    @Test
    void whoIsNominatedWhileWaitingGoesBackToTheirPlace() {
        share(quota(Economy.THA, 10));
        var ada = learner("Ada", Economy.THA);
        var ben = learner("Ben", Economy.THA);
        ask(ada);
        ask(ben);
        nominate(thai, ada);
        assertThatThrownBy(() -> run(em -> doors.offerings(em, ada).giveUp(offering)))
                .hasMessageContaining("answer_nomination");
        run(em -> doors.nominations(em, thai).withdraw(offering, ada.id()));
        assertThat(mine(ada).place()).isEqualTo(1);
        assertThat(mine(ben).place()).isEqualTo(2);
    }

    @Test
    void aSeatGivenUpIsTheQuotasAgainUntilTheReleaseAndEverybodysAfter() {
        share(quota(Economy.THA, 10));
        var ada = learner("Ada", Economy.THA);
        nominate(thai, ada);
        accept(ada);
        run(em -> doors.offerings(em, ada).giveUp(offering));
        assertThat(board().shares().get(0).free()).isEqualTo(10);
        nominate(thai, ada);
        accept(ada);
        timeIsOver();
        tend();
        run(em -> doors.offerings(em, ada).giveUp(offering));
        assertThat(board().taken()).isZero();
        assertThat(ask(learner("Ben", Economy.VN))).isEqualTo(SeatState.TAKEN);
    }

    @Test
    void twoHundredAtOnceNeverTakeMoreThanThereIs() throws Exception {
        share(quota(Economy.THA, 3), quota(Economy.CHL, 4));
        var people = done(em -> {
            var all = new ArrayList<Caller>();
            for (int i = 0; i < 200; i++) {
                var home = i % 2 == 0 ? Economy.THA : Economy.CHL;
                all.add(Caller.of(PeopleFixture.person(em, "L" + i, home).getId(), Role.LEARNER));
            }
            return all;
        });
        var start = new CountDownLatch(1);
        var pool = Executors.newFixedThreadPool(40);
        for (int i = 0; i < 200; i++) {
            var person = people.get(i);
            var coordinator = i % 2 == 0 ? thai : chilean;
            var nominated = i % 4 < 2;
            pool.submit(() -> {
                start.await();
                return nominated ? (Object) nominate(coordinator, person) : ask(person);
            });
        }
        start.countDown();
        pool.shutdown();
        assertThat(pool.awaitTermination(3, TimeUnit.MINUTES)).isTrue();
        assertThat(board().taken()).isEqualTo(10);
        assertThat(board().shares()).allMatch(share -> share.free() == 0 && share.held() == share.seats());
        assertThat(count(SeatState.HELD)).isEqualTo(7);
        assertThat(count(SeatState.TAKEN)).isEqualTo(3);
        assertThat(count(SeatState.WAITING)).isEqualTo(97);
        assertThat(states(thai)).filteredOn(it -> it == NominationState.RESERVE).hasSize(47);
        timeIsOver();
        tend();
        assertThat(count(SeatState.HELD)).isZero();
        assertThat(count(SeatState.TAKEN)).isEqualTo(10);
        assertThat(board().taken()).isEqualTo(10);
        assertThat(board().crowds().stream().mapToLong(it -> it.seated()).sum()).isEqualTo(10);
    }
}
