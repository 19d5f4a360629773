package org.smeic.lms.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
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

@Tag("door")
class EnrolmentsTest {

    @RegisterExtension
    final Database database = new Database();

    private final Facts<CourseCompleted> facts = new Facts<>();
    private Enrolments enrolments;
    private Progress progress;
    private Course course;
    private long teacherId;

    @BeforeEach
    void setUp() {
        var em = database.em();
        teacherId = PeopleFixture.person(em, "Teacher", Role.INSTRUCTOR).getId();
        var ada = PeopleFixture.person(em, "Ada");
        course = CatalogFixture.publishedCourse(em, teacherId, "Systems thinking", LessonKind.PAGES, LessonKind.QUIZ);
        enrolments = EnrolmentFixture.enrolments(em, Caller.of(ada.getId(), Role.LEARNER));
        progress = EnrolmentFixture.progress(em, facts);
    }

    @Test
    void enrollingTwiceIsEnrollingOnce() {
        var first = enrolments.enrol(course.getSlug());
        assertThat(enrolments.enrol(course.getSlug()).getId()).isEqualTo(first.getId());
        assertThat(enrolments.mine()).hasSize(1);
    }

    @Test
    void theNextThingIsTheFirstLessonNotDone() {
        var place = standAt(1);
        assertThat(enrolments.mine().get(0).nextLesson()).isEqualTo(1);

        progress.report(place.enrolmentId(), place.lessonId(), new Report(100, true, null));
        database.nextRequest();

        var mine = enrolments.mine().get(0);
        assertThat(mine.nextLesson()).isEqualTo(2);
        assertThat(mine.percent()).isEqualTo(50);
        assertThat(enrolments.outline(course.getSlug()).next())
                .map(OutlineItem::position)
                .contains(2);
    }

    @Test
    void theLastLessonCompletesTheCourseOnce() {
        var first = standAt(1);
        var second = standAt(2);
        progress.report(first.enrolmentId(), first.lessonId(), new Report(100, true, null));
        progress.report(first.enrolmentId(), second.lessonId(), new Report(100, true, 80));
        progress.report(first.enrolmentId(), second.lessonId(), new Report(100, true, 90));
        database.nextRequest();

        assertThat(facts.told).hasSize(1);
        assertThat(enrolments.mine().get(0).status()).isEqualTo(Status.COMPLETED);
        assertThat(enrolments.outline(course.getSlug()).at(2))
                .map(OutlineItem::score)
                .contains(90);
    }

    @Test
    void progressNeverShrinks() {
        var place = standAt(2);
        progress.report(place.enrolmentId(), place.lessonId(), new Report(60, false, 60));
        progress.report(place.enrolmentId(), place.lessonId(), new Report(20, false, 20));
        database.nextRequest();

        var item = enrolments.outline(course.getSlug()).at(2).orElseThrow();
        assertThat(item.percent()).isEqualTo(60);
        assertThat(item.score()).isEqualTo(60);
    }

    @Test
    void whoLeavesFindsTheirWorkAgain() {
        var place = standAt(1);
        progress.report(place.enrolmentId(), place.lessonId(), new Report(100, true, null));
        enrolments.withdraw(course.getSlug());
        database.nextRequest();
        assertThat(enrolments.mine()).isEmpty();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> enrolments.outline(course.getSlug()))
                .withMessage("enrolment.not_enrolled");

        enrolments.enrol(course.getSlug());
        assertThat(enrolments.mine().get(0).percent()).isEqualTo(50);
    }

    @Test
    void aStrangerHasNoPlace() {
        var lessonId = course.getLessons().get(0).getId();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> enrolments.place(lessonId))
                .withMessage("enrolment.not_enrolled");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> enrolments.place(-1));
    }

    @Test
    void onlyTheTeacherSeesTheLearners() {
        enrolments.enrol(course.getSlug());
        database.nextRequest();
        var teacher = EnrolmentFixture.enrolments(database.em(), Caller.of(teacherId, Role.INSTRUCTOR));
        var other = EnrolmentFixture.enrolments(database.em(), Caller.of(teacherId + 1_000, Role.INSTRUCTOR));

        assertThat(teacher.learners(course.getSlug(), LearnerOrder.NAME, false, 0, 10))
                .extracting(LearnerRow::name)
                .containsExactly("Ada");
        assertThat(teacher.tally(course.getSlug())).isEqualTo(new Tally(1, 0));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> other.learners(course.getSlug(), LearnerOrder.NAME, false, 0, 10));
    }

    private Place standAt(int position) {
        enrolments.enrol(course.getSlug());
        database.em().flush();
        return enrolments.place(course.getLessons().get(position - 1).getId());
    }
}
