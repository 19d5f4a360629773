package org.smeic.lms.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.smeic.lms.catalog.CatalogFixture;
import org.smeic.lms.catalog.LessonKind;
import org.smeic.lms.enrolment.EnrolmentFixture;
import org.smeic.lms.enrolment.Entrance;
import org.smeic.lms.enrolment.EntryTerms;
import org.smeic.lms.enrolment.OfferingCard;
import org.smeic.lms.enrolment.OfferingFacts;
import org.smeic.lms.enrolment.Quota;
import org.smeic.lms.enrolment.QuotaLeft;
import org.smeic.lms.enrolment.SeatBoard;
import org.smeic.lms.enrolment.SeatState;
import org.smeic.lms.enrolment.Share;
import org.smeic.lms.enrolment.Way;
import org.smeic.lms.enrolment.WayIn;
import org.smeic.lms.identity.Caller;
import org.smeic.lms.identity.Economy;
import org.smeic.lms.identity.Mandate;
import org.smeic.lms.identity.PeopleFixture;
import org.smeic.lms.identity.Role;
import org.smeic.lms.identity.Stakeholder;
import org.smeic.lms.shared.After;
import org.smeic.lms.shared.Database;
import org.smeic.lms.shared.NotFound;
import org.smeic.lms.shared.Refusal;

/** Nominations against quotas, each step in a transaction that is committed. */
@Tag("door")
class NominationsTest {

    private static int number;

    private final AdmissionFixture doors = new AdmissionFixture();
    private EntityManagerFactory unit;
    private Caller owner;
    private Caller thai;
    private Caller chilean;
    private String slug;
    private long offering;
    private Instant release;

    @BeforeEach
    void setUp() {
        unit = Database.apart("nominations_" + ++number);
        owner = done(em -> {
            var person = PeopleFixture.person(em, "Owner", Role.INSTRUCTOR);
            return Caller.of(person.getId(), Role.LEARNER, Role.INSTRUCTOR);
        });
        thai = coordinator(Economy.THA);
        chilean = coordinator(Economy.CHL);
        slug = done(em -> CatalogFixture.publishedCourse(em, owner.id(), "Price", LessonKind.PAGES))
                .getSlug();
        run(em -> EnrolmentFixture.policies(em, owner).set(slug, new EntryTerms(Way.NOMINATION, null)));
        var start = Instant.now().plus(Duration.ofDays(30));
        release = Instant.now().plus(Duration.ofDays(20)).truncatedTo(java.time.temporal.ChronoUnit.MILLIS);
        offering = done(em -> doors.offerings(em, owner)
                .offer(
                        slug,
                        new OfferingFacts(
                                start, start.plus(Duration.ofDays(2)), ZoneId.of("Asia/Seoul"), "Min-seo", 10)));
    }

    @AfterEach
    void close() {
        unit.close();
    }

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
        assertThatThrownBy(() -> run(em -> doors.quotas(em, owner)
                        .share(offering, List.of(quota(Economy.THA, 2)), release.minus(Duration.ofDays(1)))))
                .hasMessageContaining("quota_release");
    }

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

    private WayIn way(Caller visitor) {
        return done(em -> {
            var course = em.createQuery("select c.id from Course c where c.slug = :slug", Long.class)
                    .setParameter("slug", slug)
                    .getSingleResult();
            return EnrolmentFixture.waysIn(em, visitor).of(List.of(course)).get(course);
        });
    }

    private long count(SeatState state) {
        return done(em -> em.createQuery(
                        "select count(s) from Seat s where s.state = org.smeic.lms.enrolment.SeatState." + state,
                        Long.class)
                .getSingleResult());
    }

    private void timeIsOver() {
        run(em -> em.createQuery("update Offering o set o.releaseAt = :then")
                .setParameter("then", Instant.now().minusSeconds(5))
                .executeUpdate());
    }

    private void tend() {
        run(em -> doors.nominationDesk(em).tend(offering));
    }

    private List<Candidate> found(Caller coordinator, String text) {
        return done(em -> doors.nominations(em, coordinator).candidates(offering, text, After.START, 10));
    }

    private List<Long> due() {
        return done(em -> {
            var timer = new NominationTimer();
            timer.em = em;
            return timer.due(Instant.now());
        });
    }

    private static Quota quota(Economy economy, int seats) {
        return new Quota(economy, null, seats);
    }

    private void share(Quota... quotas) {
        run(em -> doors.quotas(em, owner).share(offering, List.of(quotas), release));
    }

    private int nominate(Caller coordinator, Caller... people) {
        var ids = List.of(people).stream().map(Caller::id).toList();
        return done(em -> doors.nominations(em, coordinator)
                .nominate(offering, ids, "She leads a team of ten.")
                .held());
    }

    private Nominated nominateOnce(Caller person, String key) {
        return done(em -> doors.nominations(em, thai).nominateOnce(offering, List.of(person.id()), "Why", key));
    }

    private SeatState ask(Caller learner) {
        return done(em -> doors.offerings(em, learner).ask(offering));
    }

    private void accept(Caller learner) {
        run(em -> doors.myNominations(em, learner).accept(offering));
    }

    private MyNomination nomination(Caller learner) {
        return done(em -> doors.myNominations(em, learner).all(0, 10)).get(0);
    }

    private List<NominationState> states(Caller coordinator) {
        return done(em -> doors.nominations(em, coordinator).all(offering, 0, 300)).stream()
                .map(NominationRow::state)
                .toList();
    }

    private OfferingCard mine(Caller learner) {
        return done(em -> doors.offerings(em, learner).comingForMe(slug)).get(0);
    }

    private SeatBoard board() {
        return done(em -> doors.quotas(em, owner).own(slug, offering));
    }

    private Caller coordinator(Economy economy) {
        return done(em -> PeopleFixture.caller(
                PeopleFixture.person(em, "Coordinator", economy, Mandate.widest(Role.COORDINATOR, economy))));
    }

    private Caller learner(String name, Economy economy) {
        return done(em -> Caller.of(PeopleFixture.person(em, name, economy).getId(), Role.LEARNER));
    }

    private void run(Consumer<EntityManager> work) {
        done(em -> {
            work.accept(em);
            return null;
        });
    }

    private <T> T done(Function<EntityManager, T> work) {
        return unit.unwrap(SessionFactory.class).fromTransaction(work::apply);
    }
}
