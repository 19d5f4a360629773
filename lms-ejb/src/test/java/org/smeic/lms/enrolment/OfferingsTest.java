package org.smeic.lms.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.smeic.lms.catalog.CatalogFixture;
import org.smeic.lms.catalog.Course;
import org.smeic.lms.catalog.LessonKind;
import org.smeic.lms.identity.Caller;
import org.smeic.lms.identity.PeopleFixture;
import org.smeic.lms.identity.Role;
import org.smeic.lms.shared.Database;
import org.smeic.lms.shared.Facts;
import org.smeic.lms.shared.NotFound;
import org.smeic.lms.shared.Refusal;

/** Seats, each change in a transaction that is committed. */
@Tag("door")
class OfferingsTest {

    private static int number;

    private final Facts<SeatGranted> grants = new Facts<>();
    private EntityManagerFactory unit;
    private Caller teacher;
    private Course course;

    @BeforeEach
    void setUp() {
        unit = Database.apart("offerings_" + ++number);
        teacher = person("Teacher", Role.INSTRUCTOR);
        course = done(em -> CatalogFixture.publishedCourse(em, teacher.id(), "Price", LessonKind.PAGES));
    }

    @AfterEach
    void close() {
        unit.close();
    }

    @Test
    void twoHundredAskAtOnceForTheLastTenSeats() throws Exception {
        var offering = offer(10);
        var learners = done(em -> IntStream.range(0, 200)
                .mapToObj(i -> Caller.of(PeopleFixture.person(em, "L" + i).getId(), Role.LEARNER))
                .toList());
        var order = Collections.synchronizedList(new ArrayList<Long>());
        var start = new CountDownLatch(1);
        var pool = Executors.newFixedThreadPool(40);
        learners.forEach(learner -> pool.submit(() -> {
            start.await();
            return done(em -> {
                var state = offerings(em, learner).ask(offering);
                // The offering's row is still ours: this is the order in which the seats were asked for.
                order.add(learner.id());
                return state;
            });
        }));
        start.countDown();
        pool.shutdown();
        assertThat(pool.awaitTermination(2, TimeUnit.MINUTES)).isTrue();
        var rows = done(em -> em.createQuery("select s from Seat s order by s.arrival", Seat.class)
                .getResultList());
        assertThat(rows).hasSize(200);
        assertThat(rows.stream().map(s -> s.learner().getId())).containsExactlyElementsOf(order);
        assertThat(rows.subList(0, 10)).allMatch(s -> s.state() == SeatState.TAKEN);
        assertThat(rows.subList(10, 200)).allMatch(s -> s.state() == SeatState.WAITING);
        assertThat(enrolled()).isEqualTo(10);
        var last = learners.stream()
                .filter(l -> l.id() == order.get(199))
                .findFirst()
                .orElseThrow();
        assertThat(mine(last).place()).isEqualTo(190);
    }

    @Test
    void aSeatThatIsLeftGoesToTheFirstWhoWaits() {
        var offering = offer(1);
        var ada = person("Ada");
        var ben = person("Ben");
        var cy = person("Cy");
        assertThat(List.of(ask(ada, offering), ask(ben, offering), ask(cy, offering)))
                .containsExactly(SeatState.TAKEN, SeatState.WAITING, SeatState.WAITING);
        giveUp(ada, offering);
        assertThat(mine(ben).mine()).isEqualTo(SeatState.TAKEN);
        assertThat(mine(cy).place()).isEqualTo(1);
        assertThat(grants.told).containsExactly(new SeatGranted(ben.id(), offering));
        assertThat(ask(ada, offering)).isEqualTo(SeatState.WAITING);
        assertThat(mine(ada).place()).isEqualTo(2);
    }

    @Test
    void aSeatIsNoWayIntoACourseThatIsNotPublished() {
        var offering = offer(1);
        done(em -> {
            CatalogFixture.courses(em, teacher).retire(course.getSlug());
            return null;
        });
        assertThatThrownBy(() -> ask(person("Ada"), offering)).hasMessageContaining("course_closed");
        assertThat(enrolled()).isZero();
    }

    @Test
    void askingAgainChangesNothing() {
        var offering = offer(2);
        var ada = person("Ada");
        ask(ada, offering);
        ask(ada, offering);
        assertThat(mine(ada).left()).isEqualTo(1);
        assertThat(enrolled()).isEqualTo(1);
    }

    @Test
    void moreSeatsGoToThoseWhoWaitAndFewerTakeNobodysAway() {
        var offering = offer(1);
        var ada = person("Ada");
        var ben = person("Ben");
        ask(ada, offering);
        ask(ben, offering);
        done(em -> {
            offerings(em, teacher).resize(offering, 2);
            return null;
        });
        assertThat(mine(ben).mine()).isEqualTo(SeatState.TAKEN);
        done(em -> {
            offerings(em, teacher).resize(offering, 1);
            return null;
        });
        assertThat(mine(ada).mine()).isEqualTo(SeatState.TAKEN);
        assertThat(mine(ben).mine()).isEqualTo(SeatState.TAKEN);
        assertThat(mine(ada).left()).isZero();
    }

    @Test
    void aVisitorSeesWhatIsLeft() {
        offer(5);
        var card = done(em -> offerings(em, teacher).coming(course.getSlug())).get(0);
        assertThat(card.left()).isEqualTo(5);
        assertThat(card.mine()).isNull();
        assertThat(card.zone()).isEqualTo(ZoneId.of("Asia/Seoul"));
    }

    @Test
    void onlyAnOfferingNobodyAskedForIsTakenBack() {
        var offering = offer(1);
        ask(person("Ada"), offering);
        assertThatThrownBy(() -> done(em -> {
                    offerings(em, teacher).takeBack(offering);
                    return null;
                }))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("offering_asked");
        var other = offer(1);
        done(em -> {
            offerings(em, teacher).takeBack(other);
            return null;
        });
        assertThatThrownBy(() -> ask(person("Ben"), other)).isInstanceOf(NotFound.class);
    }

    @Test
    void badFactsAreRefused() {
        var now = Instant.now();
        var zone = ZoneId.of("Asia/Seoul");
        assertThatThrownBy(() -> new OfferingFacts(now, now, zone, "T", 5)).hasMessageContaining("offering_time");
        assertThatThrownBy(() -> new OfferingFacts(now, now.plusSeconds(60), zone, " ", 5))
                .hasMessageContaining("offering_tutor");
        assertThatThrownBy(() -> new OfferingFacts(now, now.plusSeconds(60), zone, "T", 0))
                .hasMessageContaining("offering_seats");
        assertThatThrownBy(() -> done(em -> offerings(em, teacher)
                        .offer(
                                course.getSlug(),
                                new OfferingFacts(now.minusSeconds(9), now.plusSeconds(60), zone, "T", 5))))
                .hasMessageContaining("offering_past");
    }

    private long offer(int seats) {
        var start = Instant.now().plus(Duration.ofDays(7));
        return done(em -> offerings(em, teacher)
                .offer(
                        course.getSlug(),
                        new OfferingFacts(
                                start, start.plus(Duration.ofDays(14)), ZoneId.of("Asia/Seoul"), "Min-seo", seats)));
    }

    private SeatState ask(Caller learner, long offering) {
        return done(em -> offerings(em, learner).ask(offering));
    }

    private void giveUp(Caller learner, long offering) {
        done(em -> {
            offerings(em, learner).giveUp(offering);
            return null;
        });
    }

    private OfferingCard mine(Caller learner) {
        return done(em -> offerings(em, learner).comingForMe(course.getSlug())).get(0);
    }

    private long enrolled() {
        return done(em ->
                em.createQuery("select count(e) from Enrolment e", Long.class).getSingleResult());
    }

    private Caller person(String name, Role... roles) {
        return done(em -> Caller.of(
                PeopleFixture.person(em, name, roles).getId(), roles.length == 0 ? new Role[] {Role.LEARNER} : roles));
    }

    private Offerings offerings(EntityManager em, Caller caller) {
        return OfferingFixture.offerings(em, caller, grants, new Facts<>());
    }

    private <T> T done(Function<EntityManager, T> work) {
        return unit.unwrap(SessionFactory.class).fromTransaction(work::apply);
    }
}
