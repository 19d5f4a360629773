package org.smeic.lms.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
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
import org.smeic.lms.enrolment.EntryTerms;
import org.smeic.lms.enrolment.Way;
import org.smeic.lms.identity.Caller;
import org.smeic.lms.identity.Economy;
import org.smeic.lms.identity.Mandate;
import org.smeic.lms.identity.PeopleFixture;
import org.smeic.lms.identity.Person;
import org.smeic.lms.identity.Role;
import org.smeic.lms.shared.Database;
import org.smeic.lms.shared.NotFound;
import org.smeic.lms.shared.Refusal;

/** Requests and the decisions on them, each in a transaction that is committed. */
@Tag("door")
class RequestsTest {

    private static int number;

    private final AdmissionFixture doors = new AdmissionFixture();
    private EntityManagerFactory unit;
    private Caller owner;
    private Caller ada;
    private Caller ben;
    private String slug;

    @BeforeEach
    void setUp() {
        unit = Database.apart("requests_" + ++number);
        owner = person("Owner", Role.INSTRUCTOR);
        ada = person("Ada");
        ben = person("Ben");
        slug = done(em -> CatalogFixture.publishedCourse(em, owner.id(), "Price", LessonKind.PAGES))
                .getSlug();
        settle(ApprovalTerms.OWNER);
    }

    @AfterEach
    void close() {
        unit.close();
    }

    @Test
    void theOwnerDecidesAndTheLearnerIsIn() {
        ask(ada);
        ask(ada);
        assertThat(doors.asked.told).hasSize(1);
        assertThat(doors.asked.told.get(0).deciders()).containsExactly(owner.id());
        assertThat(waiting(owner)).hasSize(1);
        assertThat(count(ben)).isZero();
        decide(owner, true, id(ada));
        assertThat(isOn(ada)).isTrue();
        assertThat(mine(ada).isOpen()).isTrue();
        assertThat(doors.decided.told).containsExactly(new EntryDecided(id(ada), RequestState.ACCEPTED));
    }

    @Test
    void aRefusalSaysWhyAndOneMayAskAgain() {
        ask(ada);
        decide(owner, false, id(ada));
        assertThat(mine(ada).state()).isEqualTo(RequestState.REFUSED);
        assertThat(mine(ada).note()).isEqualTo("Because");
        ask(ada);
        assertThat(mine(ada).state()).isEqualTo(RequestState.ASKED);
        assertThat(isOn(ada)).isFalse();
    }

    @Test
    void theCoordinatorOfTheLearnersEconomyDecidesFirstAndThenTheOwner() {
        var coordinator = person("Coordinator", Role.COORDINATOR);
        settle(new ApprovalTerms(Decider.COORDINATOR, "", true, true, null, null, false));
        assertThatThrownBy(() -> ask(ada, " ")).hasMessageContaining("reason_missing");
        ask(ada);
        assertThatThrownBy(() -> decide(owner, true, id(ada))).isInstanceOf(NotFound.class);
        var elsewhere = done(em -> PeopleFixture.caller(
                PeopleFixture.person(em, "Elsewhere", Economy.NZ, Mandate.widest(Role.COORDINATOR, Economy.NZ))));
        assertThat(count(elsewhere)).isZero();
        assertThatThrownBy(() -> decide(elsewhere, true, id(ada))).isInstanceOf(NotFound.class);
        decide(coordinator, true, id(ada));
        assertThat(isOn(ada)).isFalse();
        assertThat(count(coordinator)).isZero();
        decide(owner, true, id(ada));
        assertThat(isOn(ada)).isTrue();
    }

    @Test
    void whereThereIsNoCoordinatorTheOwnerDecidesAtOnce() {
        settle(new ApprovalTerms(Decider.COORDINATOR, "", false, false, null, null, false));
        ask(ada);
        decide(owner, true, id(ada));
        assertThat(isOn(ada)).isTrue();
    }

    @Test
    void aDeputyDecidesWhileTheirTimeLasts() {
        ask(ada);
        var login = done(em -> em.find(Person.class, ben.id()).getLogin());
        var today = LocalDate.now();
        run(em -> AdmissionFixture.deputies(em, owner).name(login, today.plusDays(5), today.plusDays(9)));
        assertThatThrownBy(() -> decide(ben, true, id(ada))).isInstanceOf(NotFound.class);
        run(em -> AdmissionFixture.deputies(em, owner).name(login, today.minusDays(1), today.plusDays(1)));
        assertThat(waiting(ben)).hasSize(1);
        decide(ben, true, id(ada));
        assertThat(isOn(ada)).isTrue();
    }

    @Test
    void nobodyLetsThemselvesIn() {
        var teacher = person("Teacher", Role.INSTRUCTOR, Role.COORDINATOR);
        settle(new ApprovalTerms(Decider.COORDINATOR, "", false, false, null, null, false));
        ask(teacher);
        assertThatThrownBy(() -> decide(teacher, true, id(teacher))).isInstanceOf(NotFound.class);
        assertThat(count(teacher)).isZero();
    }

    @Test
    void aDecisionIsTakenBackUnlessThePlaceIsInUse() {
        ask(ada);
        decide(owner, true, id(ada));
        run(em -> doors.queue(em, owner).undo(id(ada)));
        assertThat(isOn(ada)).isFalse();
        assertThat(mine(ada).isOpen()).isFalse();
        assertThat(mine(ada).state()).isEqualTo(RequestState.ASKED);
        assertThatThrownBy(() -> run(em -> doors.queue(em, owner).undo(id(ada))))
                .isInstanceOf(NotFound.class);
        decide(owner, true, id(ada));
        run(em -> em.createQuery("update EntryRequest r set r.decidedAt = :then")
                .setParameter("then", Instant.now().minus(Duration.ofMinutes(11)))
                .executeUpdate());
        assertThatThrownBy(() -> run(em -> doors.queue(em, owner).undo(id(ada))))
                .hasMessageContaining("undo_late");
        assertThatThrownBy(() -> run(em -> doors.queue(em, ben).undo(id(ada)))).isInstanceOf(NotFound.class);
    }

    @Test
    void manyAreDecidedAtOnceAndThoseDecidedMeanwhileStay() {
        ask(ada);
        ask(ben);
        decide(owner, false, id(ada));
        assertThat(decide(owner, true, id(ada), id(ben))).isEqualTo(1);
        assertThat(isOn(ada)).isFalse();
        assertThat(isOn(ben)).isTrue();
    }

    @Test
    void timeDecidesOnceThoughTwoServersFindTheSameRequest() throws Exception {
        settle(new ApprovalTerms(Decider.OWNER, "", false, false, null, 3, true));
        ask(ada);
        over("decideAt");
        List<Long> due = done(em -> doors.timer(em).due(Instant.now()));
        assertThat(due).containsExactly(id(ada));
        onEightServers(id(ada));
        assertThat(isOn(ada)).isTrue();
        assertThat(doors.decided.told).hasSize(1);
    }

    @Test
    void thoseWhoDecideAreRemindedOnce() throws Exception {
        settle(new ApprovalTerms(Decider.OWNER, "", false, false, 2, 5, false));
        ask(ada);
        over("remindAt");
        onEightServers(id(ada));
        assertThat(doors.asked.told).filteredOn(EntryAsked::reminder).hasSize(1);
        assertThat(mine(ada).state()).isEqualTo(RequestState.ASKED);
    }

    @Test
    void anOpenCourseTakesNoRequests() {
        run(em -> EnrolmentFixture.policies(em, owner).set(slug, EntryTerms.OPEN));
        assertThatThrownBy(() -> ask(ada)).isInstanceOf(Refusal.class).hasMessageContaining("not_by_request");
    }

    private void onEightServers(long request) throws InterruptedException {
        var start = new CountDownLatch(1);
        var pool = Executors.newFixedThreadPool(8);
        for (int server = 0; server < 8; server++) {
            pool.submit(() -> {
                start.await();
                run(em -> doors.timer(em).tend(request));
                return null;
            });
        }
        start.countDown();
        pool.shutdown();
        assertThat(pool.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
    }

    private void over(String column) {
        run(em -> em.createQuery("update EntryRequest r set r." + column + " = :then")
                .setParameter("then", Instant.now().minusSeconds(60))
                .executeUpdate());
    }

    private void settle(ApprovalTerms terms) {
        run(em -> doors.admissions(em, owner).settle(slug, new EntryTerms(Way.APPROVAL, null), terms));
    }

    private void ask(Caller learner) {
        ask(learner, "I sell noodles");
    }

    private void ask(Caller learner, String reason) {
        run(em -> doors.requests(em, learner).ask(slug, reason));
    }

    private int decide(Caller who, boolean accept, Long... ids) {
        return done(em -> doors.queue(em, who).decide(List.of(ids), accept, "Because"));
    }

    private List<RequestRow> waiting(Caller who) {
        return done(em -> doors.queue(em, who).waiting(0, 10));
    }

    private long count(Caller who) {
        return done(em -> doors.queue(em, who).count());
    }

    private MyEntry mine(Caller learner) {
        return done(em -> doors.requests(em, learner).mine(slug));
    }

    private long id(Caller learner) {
        return done(em -> em.createQuery("select r.id from EntryRequest r where r.learner.id = :l", Long.class)
                .setParameter("l", learner.id())
                .getSingleResult());
    }

    private boolean isOn(Caller learner) {
        return done(em -> EnrolmentFixture.enrolments(em, learner)
                .find(slug)
                .filter(e -> e.getStatus() == org.smeic.lms.enrolment.Status.ACTIVE)
                .isPresent());
    }

    private Caller person(String name, Role... roles) {
        var all = java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(Role.LEARNER), java.util.Arrays.stream(roles))
                .toArray(Role[]::new);
        return done(em -> Caller.of(PeopleFixture.person(em, name, roles).getId(), all));
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
