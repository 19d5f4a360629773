package org.smeic.lms.admission;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.smeic.lms.catalog.CatalogFixture;
import org.smeic.lms.catalog.LessonKind;
import org.smeic.lms.enrolment.EnrolmentFixture;
import org.smeic.lms.enrolment.EntryTerms;
import org.smeic.lms.enrolment.OfferingCard;
import org.smeic.lms.enrolment.OfferingFacts;
import org.smeic.lms.enrolment.Quota;
import org.smeic.lms.enrolment.SeatBoard;
import org.smeic.lms.enrolment.SeatState;
import org.smeic.lms.enrolment.Way;
import org.smeic.lms.enrolment.WayIn;
import org.smeic.lms.identity.Caller;
import org.smeic.lms.identity.Economy;
import org.smeic.lms.identity.Mandate;
import org.smeic.lms.identity.PeopleFixture;
import org.smeic.lms.identity.Role;
import org.smeic.lms.shared.After;
import org.smeic.lms.shared.Database;

/** An offering of ten seats that coordinators nominate for; each step in a transaction that is committed. */
abstract class NominationScene {

    static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

    private static int number;

    final AdmissionFixture doors = new AdmissionFixture();
    EntityManagerFactory unit;
    Caller owner;
    Caller thai;
    Caller chilean;
    String slug;
    long offering;
    Instant release;

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
                .offer(slug, new OfferingFacts(start, start.plus(Duration.ofDays(2)), SEOUL, "Min-seo", 10)));
    }

    @AfterEach
    void close() {
        unit.close();
    }

    WayIn way(Caller visitor) {
        return done(em -> {
            var course = em.createQuery("select c.id from Course c where c.slug = :slug", Long.class)
                    .setParameter("slug", slug)
                    .getSingleResult();
            return EnrolmentFixture.waysIn(em, visitor).of(List.of(course)).get(course);
        });
    }

    long count(SeatState state) {
        return done(em -> em.createQuery(
                        "select count(s) from Seat s where s.state = org.smeic.lms.enrolment.SeatState." + state,
                        Long.class)
                .getSingleResult());
    }

    void timeIsOver() {
        run(em -> em.createQuery("update Offering o set o.releaseAt = :then")
                .setParameter("then", Instant.now().minusSeconds(5))
                .executeUpdate());
    }

    void tend() {
        run(em -> doors.nominationDesk(em).tend(offering));
    }

    List<Candidate> found(Caller coordinator, String text) {
        return done(em -> doors.nominations(em, coordinator).candidates(offering, text, After.START, 10));
    }

    List<Long> due() {
        return done(em -> {
            var timer = new NominationTimer();
            timer.em = em;
            return timer.due(Instant.now());
        });
    }

    int forgotten(Duration later) {
        return done(em -> {
            var timer = new NominationTimer();
            timer.em = em;
            return timer.forget(Instant.now().plus(later));
        });
    }

    static Quota quota(Economy economy, int seats) {
        return new Quota(economy, null, seats);
    }

    void share(Quota... quotas) {
        share(release, quotas);
    }

    void share(Instant until, Quota... quotas) {
        run(em -> doors.quotas(em, owner).share(offering, List.of(quotas), local(until)));
    }

    static LocalDateTime local(Instant moment) {
        return moment.atZone(SEOUL).toLocalDateTime();
    }

    int nominate(Caller coordinator, Caller... people) {
        var ids = List.of(people).stream().map(Caller::id).toList();
        return done(em -> doors.nominations(em, coordinator)
                .nominate(offering, ids, "She leads a team of ten.")
                .held());
    }

    Nominated nominateOnce(Caller person, String key) {
        return done(em -> doors.nominations(em, thai).nominateOnce(offering, List.of(person.id()), "Why", key));
    }

    SeatState ask(Caller learner) {
        return done(em -> doors.offerings(em, learner).ask(offering));
    }

    void accept(Caller learner) {
        run(em -> doors.myNominations(em, learner).accept(offering));
    }

    MyNomination nomination(Caller learner) {
        return done(em -> doors.myNominations(em, learner).all(0, 10)).get(0);
    }

    List<NominationState> states(Caller coordinator) {
        return done(em -> doors.nominations(em, coordinator).all(offering, 0, 300)).stream()
                .map(NominationRow::state)
                .toList();
    }

    OfferingCard mine(Caller learner) {
        return done(em -> doors.offerings(em, learner).comingForMe(slug)).get(0);
    }

    SeatBoard board() {
        return done(em -> doors.quotas(em, owner).board(slug, offering));
    }

    Caller coordinator(Economy economy) {
        return done(em -> PeopleFixture.caller(
                PeopleFixture.person(em, "Coordinator", economy, Mandate.widest(Role.COORDINATOR, economy))));
    }

    Caller learner(String name, Economy economy) {
        return done(em -> Caller.of(PeopleFixture.person(em, name, economy).getId(), Role.LEARNER));
    }

    void run(Consumer<EntityManager> work) {
        done(em -> {
            work.accept(em);
            return null;
        });
    }

    <T> T done(Function<EntityManager, T> work) {
        return unit.unwrap(SessionFactory.class).fromTransaction(work::apply);
    }
}
