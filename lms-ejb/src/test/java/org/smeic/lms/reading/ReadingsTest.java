package org.smeic.lms.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.smeic.lms.catalog.CatalogFixture;
import org.smeic.lms.catalog.CourseDraft;
import org.smeic.lms.catalog.LessonKind;
import org.smeic.lms.enrolment.CourseCompleted;
import org.smeic.lms.enrolment.EnrolmentFixture;
import org.smeic.lms.enrolment.Enrolments;
import org.smeic.lms.enrolment.OutlineItem;
import org.smeic.lms.identity.Caller;
import org.smeic.lms.identity.PeopleFixture;
import org.smeic.lms.identity.Role;
import org.smeic.lms.shared.Database;
import org.smeic.lms.shared.Facts;
import org.smeic.lms.shared.NotFound;
import org.smeic.lms.shared.Refusal;

@Tag("door")
class ReadingsTest {

    @RegisterExtension
    final Database database = new Database();

    private final Facts<CourseCompleted> facts = new Facts<>();
    private Readings readings;
    private Enrolments enrolments;
    private long lesson;
    private long otherLesson;

    @BeforeEach
    void setUp() {
        var em = database.em();
        var teacher =
                Caller.of(PeopleFixture.person(em, "Teacher", Role.INSTRUCTOR).getId(), Role.INSTRUCTOR);
        var ada = Caller.of(PeopleFixture.person(em, "Ada").getId(), Role.LEARNER);
        var modules = ReadingFixture.modules(em);
        var courses = CatalogFixture.courses(em, teacher);
        var model = CatalogFixture.draft("reading", "Reading", org.smeic.lms.catalog.Audience.OWNER);
        var course = courses.add(new CourseDraft(
                model.slug(),
                model.facts(),
                model.outcomes(),
                model.sources(),
                List.of(
                        new CourseDraft.Step(
                                LessonKind.PAGES,
                                "Who to ask",
                                12,
                                modules.add(ReadingFixture.threePages()).getId()),
                        new CourseDraft.Step(
                                LessonKind.PAGES,
                                "Short",
                                2,
                                modules.add(ReadingFixture.withoutAction()).getId()))));
        courses.publish("reading");
        readings = ReadingFixture.readings(em, ada, facts);
        enrolments = EnrolmentFixture.enrolments(em, ada);
        enrolments.enrol("reading");
        lesson = course.getLessons().get(0).getId();
        otherLesson = course.getLessons().get(1).getId();
        database.nextRequest();
    }

    @Test
    void aPageKnowsItsPlaceAndItsNeighbours() {
        var page = readings.open(lesson, 2);

        assertThat(page.title()).isEqualTo("Two");
        assertThat(page.html()).isEqualTo("<p>2</p>");
        assertThat(page.count()).isEqualTo(3);
        assertThat(page.previous()).map(OpenPage.Step::title).contains("One");
        assertThat(page.next()).map(OpenPage.Step::title).contains("Three");
        assertThat(page.hasAction()).isFalse();
    }

    @Test
    void theActionStandsOnTheLastPage() {
        var page = readings.open(lesson, 3);
        assertThat(page.actionTitle()).isEqualTo("Call one person");
        assertThat(page.next()).isEmpty();
    }

    @Test
    void aPageCostsFourStatementsAtMost() {
        var before = database.statistics().getPrepareStatementCount();
        readings.open(lesson, 1);
        assertThat(database.statistics().getPrepareStatementCount() - before).isLessThanOrEqualTo(4);
    }

    @Test
    void whoComesBackGoesOnWhereTheyWere() {
        assertThat(readings.open(lesson, Readings.GO_ON).number()).isEqualTo(1);
        readings.read(lesson, 1);
        readings.read(lesson, 3);
        database.nextRequest();
        assertThat(readings.open(lesson, Readings.GO_ON).number()).isEqualTo(2);
        readings.read(lesson, 2);
        database.nextRequest();
        assertThat(readings.open(lesson, Readings.GO_ON).number()).isEqualTo(3);
    }

    @Test
    void pagesAndTheActionAreStepsOfEqualWeight() {
        readings.read(lesson, 1);
        readings.read(lesson, 1);
        database.nextRequest();
        assertThat(outline(1).percent()).isEqualTo(25);
        assertThat(outline(1).done()).isFalse();
    }

    @Test
    void theLessonIsDoneWhenTheActionIs() {
        readings.read(lesson, 1);
        readings.read(lesson, 2);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> readings.finish(lesson))
                .withMessage("reading.pages_left")
                .satisfies(refusal -> assertThat(refusal.arguments()).containsExactly(1L));
        readings.read(lesson, 3);
        assertThat(outline(1).done()).isFalse();

        readings.finish(lesson);
        database.nextRequest();
        assertThat(outline(1).done()).isTrue();
    }

    @Test
    void aModuleWithoutActionIsDoneWithItsLastPage() {
        readings.read(otherLesson, 1);
        database.nextRequest();
        assertThat(outline(2).done()).isTrue();
        assertThat(facts.told).isEmpty();
    }

    @Test
    void aPageThatIsNotThereIsNotFound() {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> readings.open(lesson, 4));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> readings.read(lesson, -1));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> readings.open(-1, 1));
    }

    @Test
    void nobodyReadsWithoutAPlaceOnTheCourse() {
        var stranger = Caller.of(PeopleFixture.person(database.em(), "Bo").getId(), Role.LEARNER);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() ->
                        ReadingFixture.readings(database.em(), stranger, facts).open(lesson, 1))
                .withMessage("enrolment.not_enrolled");
    }

    private OutlineItem outline(int position) {
        return enrolments.outline("reading").at(position).orElseThrow();
    }
}
