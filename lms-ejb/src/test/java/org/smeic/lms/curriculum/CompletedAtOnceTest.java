package org.smeic.lms.curriculum;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.Duration;
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
import org.smeic.lms.enrolment.CourseCompleted;
import org.smeic.lms.enrolment.EnrolmentFixture;
import org.smeic.lms.enrolment.Report;
import org.smeic.lms.identity.Caller;
import org.smeic.lms.identity.PeopleFixture;
import org.smeic.lms.identity.Role;
import org.smeic.lms.shared.Database;
import org.smeic.lms.shared.Facts;

/** The last two courses of a curriculum end at once, each in a transaction of its own. */
@Tag("door")
class CompletedAtOnceTest {

    private EntityManagerFactory unit;
    private Course first;
    private Course second;
    private Caller ada;

    @BeforeEach
    void setUp() {
        unit = Database.apart("completed_at_once");
        var teacher =
                done(em -> PeopleFixture.person(em, "Teacher", Role.INSTRUCTOR).getId());
        first = done(em -> CatalogFixture.publishedCourse(em, teacher, "First", LessonKind.PAGES));
        second = done(em -> CatalogFixture.publishedCourse(em, teacher, "Second", LessonKind.PAGES));
        ada = done(em -> Caller.of(PeopleFixture.person(em, "Ada").getId(), Role.LEARNER));
        done(em -> {
            var fixture = new CurriculumFixture(em);
            fixture.publish(
                    Caller.of(teacher, Role.INSTRUCTOR),
                    "both",
                    CurriculumFixture.ofCourses(first.getSlug(), second.getSlug()));
            fixture.journeys(ada).takeUp("both", new AboutMe(2, null, null));
            return EnrolmentFixture.enrolments(em, ada).enrol(first.getSlug());
        });
        done(em -> EnrolmentFixture.enrolments(em, ada).enrol(second.getSlug()));
    }

    @AfterEach
    void close() {
        unit.close();
    }

    @Test
    void theCurriculumIsCompletedOnce() throws Exception {
        int told;
        CompletableFuture<Integer> other;
        try (var slow = unit.createEntityManager()) {
            slow.getTransaction().begin();
            told = complete(slow, first);
            slow.flush();
            other = CompletableFuture.supplyAsync(() -> done(em -> complete(em, second)));
            // Were there nothing to wait for, it would be done by then, and have seen only its own.
            assertThat(other).failsWithin(Duration.ofSeconds(1));
            slow.getTransaction().commit();
        }
        assertThat(told + other.get(20, TimeUnit.SECONDS)).isEqualTo(1);
    }

    private int complete(EntityManager em, Course course) {
        var fixture = new CurriculumFixture(em);
        var facts = new Facts<CourseCompleted>();
        var place = EnrolmentFixture.enrolments(em, ada)
                .place(course.getLessons().get(0).getId());
        EnrolmentFixture.progress(em, facts).report(place.enrolmentId(), place.lessonId(), new Report(100, true, null));
        facts.told.forEach(fixture.keeper()::hear);
        return fixture.completed.told.size();
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
