package org.smeic.lms.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
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

/** What two requests of one learner do to each other; each in a transaction that is committed. */
@Tag("door")
class AtOnceTest {

    private static int number;

    private final Facts<CourseCompleted> facts = new Facts<>();
    private EntityManagerFactory unit;
    private Course course;
    private Caller ada;

    @BeforeEach
    void setUp() {
        unit = Database.apart("at_once_" + ++number);
        ada = done(em -> Caller.of(PeopleFixture.person(em, "Ada").getId(), Role.LEARNER));
        course = done(em -> {
            var teacher = PeopleFixture.person(em, "Teacher", Role.INSTRUCTOR);
            return CatalogFixture.publishedCourse(em, teacher.getId(), "Two", LessonKind.PAGES, LessonKind.QUIZ);
        });
    }

    @AfterEach
    void close() {
        unit.close();
    }

    @Test
    void theTwoLastLessonsFinishedAtOnceCompleteTheCourse() {
        done(this::enrol);
        try (var slow = unit.createEntityManager()) {
            slow.getTransaction().begin();
            var second = place(slow, 2);
            done(em -> report(em, place(em, 1)));
            report(slow, second);
            slow.getTransaction().commit();
        }
        assertThat(facts.told).hasSize(1);
    }

    @Test
    void enrollingTwiceAtOnceIsEnrollingOnce() throws Exception {
        CompletableFuture<Long> second;
        long first;
        try (var slow = unit.createEntityManager()) {
            slow.getTransaction().begin();
            first = enrol(slow);
            second = CompletableFuture.supplyAsync(() -> done(this::enrol));
            assertThat(second).isNotDone();
            slow.getTransaction().commit();
        }
        assertThat(second.get(20, TimeUnit.SECONDS)).isEqualTo(first);
    }

    private long enrol(EntityManager em) {
        return EnrolmentFixture.enrolments(em, ada).enrol(course.getSlug()).getId();
    }

    private Place place(EntityManager em, int position) {
        var enrolments = EnrolmentFixture.enrolments(em, ada);
        var lesson = enrolments.outline(course.getSlug()).at(position).orElseThrow();
        em.clear();
        return enrolments.place(lesson.lessonId());
    }

    private Place report(EntityManager em, Place place) {
        EnrolmentFixture.progress(em, facts).report(place.enrolmentId(), place.lessonId(), new Report(100, true, null));
        return place;
    }

    private <T> T done(Function<EntityManager, T> work) {
        try (var em = unit.createEntityManager()) {
            em.getTransaction().begin();
            var result = work.apply(em);
            em.getTransaction().commit();
            return result;
        }
    }
}
