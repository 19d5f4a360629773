package org.smeic.lms.curriculum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.smeic.lms.catalog.CatalogFixture;
import org.smeic.lms.catalog.Course;
import org.smeic.lms.catalog.LessonKind;
import org.smeic.lms.curriculum.rule.State;
import org.smeic.lms.enrolment.CourseCompleted;
import org.smeic.lms.enrolment.EnrolmentFixture;
import org.smeic.lms.enrolment.Report;
import org.smeic.lms.identity.Caller;
import org.smeic.lms.identity.PeopleFixture;
import org.smeic.lms.identity.Person;
import org.smeic.lms.identity.Role;
import org.smeic.lms.shared.Database;
import org.smeic.lms.shared.Facts;
import org.smeic.lms.shared.NotFound;
import org.smeic.lms.shared.Refusal;

@Tag("door")
class JourneysTest {

    private static final AboutMe TWO_HOURS = new AboutMe(2, "C", 5);

    @RegisterExtension
    final Database database = new Database();

    private CurriculumFixture fixture;
    private Caller editor;
    private Course first;
    private Course second;
    private Course third;
    private Person ada;
    private Journeys journeys;

    @BeforeEach
    void setUp() {
        var em = database.em();
        fixture = new CurriculumFixture(em);
        var teacher = PeopleFixture.person(em, "Teacher", Role.INSTRUCTOR).getId();
        editor = Caller.of(teacher, Role.INSTRUCTOR);
        first = CatalogFixture.publishedCourse(em, teacher, "Five customers", LessonKind.PAGES);
        second = CatalogFixture.publishedCourse(em, teacher, "A price that pays", LessonKind.PAGES);
        third = CatalogFixture.publishedCourse(em, teacher, "Cash", LessonKind.PAGES);
        ada = PeopleFixture.person(em, "Ada");
        em.flush();
        journeys = fixture.journeys(Caller.of(ada.getId(), Role.LEARNER));
        fixture.publish(editor, "six-weeks", CurriculumFixture.ofCourses(first.getSlug(), second.getSlug()));
    }

    @Test
    void aVisitorSeesACurriculumAndALearnerSeesWhereTheyStand() {
        var visitor = fixture.curricula(new Caller());
        assertThat(visitor.all()).extracting(CurriculumCard::slug).contains("six-weeks");
        assertThat(visitor.get("six-weeks").parts())
                .extracting(PartView::title)
                .containsExactly("Five customers", "A price that pays");
        assertThat(visitor.get("six-weeks").parts()).allMatch(part -> part.state() == null);

        journeys.takeUp("six-weeks", TWO_HOURS);
        complete(ada, first);
        var mine = fixture.curricula(Caller.of(ada.getId(), Role.LEARNER)).get("six-weeks");
        assertThat(mine.percent()).isEqualTo(50);
        assertThat(mine.parts()).extracting(PartView::state).containsExactly(State.MET, State.OPEN);
        assertThat(mine.next().course()).isEqualTo(second.getSlug());
    }

    @Test
    void aCourseSaysWhichCurriculaItIsPartOf() {
        fixture.desk(editor)
                .draft(
                        "draft-only",
                        null,
                        CurriculumFixture.facts(),
                        List.of(),
                        CurriculumFixture.ofCourses(first.getSlug()));
        var curricula = fixture.curricula(new Caller());
        assertThat(curricula.with(second.getSlug()))
                .containsExactly(new CurriculumLink("six-weeks", "Innovate in six weeks", "en"));
        assertThat(curricula.with(first.getSlug())).hasSize(1);
        assertThat(curricula.with(third.getSlug())).isEmpty();
        assertThat(curricula.with("%")).isEmpty();
    }

    @Test
    void takingUpCopiesNothingAndFindsWhatWasDoneBefore() {
        complete(ada, first);
        complete(ada, second);
        journeys.takeUp("six-weeks", TWO_HOURS);
        database.nextRequest();
        assertThat(fixture.completed.told).hasSize(1);
        assertThat(journeys.plans().get(0).complete()).isTrue();
    }

    @Test
    void theLastCourseCompletesTheCurriculumInItsTransactionAndOnce() {
        journeys.takeUp("six-weeks", TWO_HOURS);
        complete(ada, first);
        assertThat(fixture.completed.told).isEmpty();
        complete(ada, second);
        assertThat(fixture.completed.told)
                .extracting(CurriculumCompleted::learnerId)
                .containsExactly(ada.getId());
        complete(ada, third);
        assertThat(fixture.completed.told).hasSize(1);
    }

    @Test
    void thePlanShowsThisWeekAndMovesWithABreak() {
        journeys.takeUp("six-weeks", new AboutMe(1, null, null));
        database.nextRequest();
        var plan = journeys.plans().get(0);
        assertThat(plan.next().course()).isEqualTo(first.getSlug());
        assertThat(plan.plan().weeks().get(0).pieces()).hasSize(2);
        assertThat(plan.dates()).hasSize(2);

        var today = LocalDate.now(ada.zone());
        journeys.rest("six-weeks", today.plusDays(30));
        database.nextRequest();
        var resting = journeys.plans().get(0);
        assertThat(resting.resting()).isTrue();
        assertThat(resting.dates().get(0).deadline().day())
                .isEqualTo(plan.dates().get(0).deadline().day().plusDays(30));

        journeys.goOn("six-weeks");
        database.nextRequest();
        assertThat(journeys.plans().get(0).dates().get(0).deadline())
                .isEqualTo(plan.dates().get(0).deadline());
    }

    @Test
    void whoLeavesIsOffAndComesBackToWhatTheyDid() {
        journeys.takeUp("six-weeks", TWO_HOURS);
        complete(ada, first);
        journeys.leave("six-weeks");
        database.nextRequest();
        assertThat(journeys.plans()).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> journeys.goOn("six-weeks"));
        journeys.takeUp("six-weeks", TWO_HOURS);
        assertThat(journeys.plans().get(0).percent()).isEqualTo(50);
    }

    @Test
    void aCalendarReadsThePlanUntilItsAddressIsRenewed() {
        journeys.takeUp("six-weeks", TWO_HOURS);
        database.nextRequest();
        var feed = journeys.plans().get(0).feed();
        assertThat(fixture.feed().get(feed).slug()).isEqualTo("six-weeks");
        journeys.renewFeed("six-weeks");
        database.nextRequest();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> fixture.feed().get(feed));
    }

    @Test
    void anExemptionIsAskedDecidedAndCounts() {
        journeys.takeUp("six-weeks", TWO_HOURS);
        complete(ada, first);
        journeys.askExemption(
                "six-weeks", second.getSlug(), "I have priced for ten years", "https://example.org/prices");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> journeys.askExemption("six-weeks", second.getSlug(), "Again", null))
                .withMessage("curriculum.asked_already");
        var desk = fixture.exemptions(editor);
        var asked = desk.waiting(0, 10);
        assertThat(asked).extracting(ExemptionRow::learner).containsExactly("Ada");
        desk.grant(asked.get(0).id(), "Saw the price lists", null);
        assertThat(fixture.completed.told).hasSize(1);
        assertThat(desk.waiting(0, 10)).isEmpty();
    }

    @Test
    void anEquivalenceCountsAtOnceForAll() {
        journeys.takeUp("six-weeks", TWO_HOURS);
        complete(ada, first);
        complete(ada, third);
        fixture.exemptions(editor).equate("six-weeks", third.getSlug(), second.getSlug(), "Same outcomes");
        assertThat(fixture.completed.told).hasSize(1);
    }

    @Test
    void aNewVersionTakesAlongWhoLosesNothing() {
        journeys.takeUp("six-weeks", TWO_HOURS);
        complete(ada, first);
        var ben = PeopleFixture.person(database.em(), "Ben");
        database.em().flush();
        fixture.journeys(Caller.of(ben.getId(), Role.LEARNER)).takeUp("six-weeks", TWO_HOURS);
        database.nextRequest();

        var desk = fixture.desk(editor);
        desk.draft(
                "six-weeks",
                null,
                CurriculumFixture.facts(),
                List.of(),
                CurriculumFixture.ofCourses(first.getSlug(), second.getSlug(), third.getSlug()));
        database.nextRequest();
        var preview = desk.preview("six-weeks", MoveRule.MOVE_IF_NOTHING_IS_LOST, 0, 10);
        assertThat(preview.moving()).isEqualTo(1);
        assertThat(preview.rows().get(0))
                .isEqualTo(
                        new Affected.Row(ada.getId(), "Ada", 50, 33, true, false, List.of(third.getSlug()), List.of()));

        var done = desk.publish("six-weeks", null, MoveRule.MOVE_IF_NOTHING_IS_LOST);
        assertThat(done.moving()).isEqualTo(preview.moving());
        assertThat(done.staying()).isEqualTo(preview.staying());
        database.nextRequest();
        assertThat(journeys.plans().get(0).percent()).isEqualTo(50);
        assertThat(fixture.curricula(new Caller()).get("six-weeks").parts()).hasSize(3);
    }

    @Test
    void aCourseThatIsDroppedStillCounts() {
        fixture.publish(
                editor,
                "choice",
                Map.of(
                        "rule",
                        "2 of",
                        "parts",
                        List.of(
                                Map.of("course", first.getSlug()),
                                Map.of("course", second.getSlug()),
                                Map.of("course", third.getSlug()))));
        journeys.takeUp("choice", TWO_HOURS);
        complete(ada, first);
        var desk = fixture.desk(editor);
        desk.draft(
                "choice",
                null,
                CurriculumFixture.facts(),
                List.of(),
                Map.of(
                        "rule",
                        "2 of",
                        "parts",
                        List.of(Map.of("course", second.getSlug()), Map.of("course", third.getSlug()))));
        database.nextRequest();
        desk.publish("choice", null, MoveRule.MOVE);
        database.nextRequest();
        assertThat(journeys.plans().stream()
                        .filter(plan -> plan.slug().equals("choice"))
                        .findFirst()
                        .orElseThrow()
                        .percent())
                .isEqualTo(50);
    }

    @Test
    void aThousandLearnersAreReevaluatedInAFixedNumberOfStatements() {
        var few = statementsFor(2);
        assertThat(statementsFor(1000)).isEqualTo(few).isLessThanOrEqualTo(6);
    }

    private long statementsFor(int learners) {
        var em = database.em();
        var version = em.createQuery(
                        "select c.published from Curriculum c where c.slug = 'six-weeks'", CurriculumVersion.class)
                .getSingleResult();
        for (var i = 0; i < learners; i++) {
            var person = PeopleFixture.person(em, "Learner " + i);
            em.persist(new Journey(person, version, TWO_HOURS, "feed-" + learners + "-" + i));
        }
        database.nextRequest();
        var before = database.statistics().getPrepareStatementCount();
        var fresh = em.find(CurriculumVersion.class, version.getId());
        assertThat(fixture.keeper().reevaluate(fresh)).hasSizeGreaterThanOrEqualTo(learners);
        return database.statistics().getPrepareStatementCount() - before;
    }

    private void complete(Person learner, Course course) {
        var em = database.em();
        var facts = new Facts<CourseCompleted>();
        var enrolments = EnrolmentFixture.enrolments(em, Caller.of(learner.getId(), Role.LEARNER));
        enrolments.enrol(course.getSlug());
        em.flush();
        var place = enrolments.place(course.getLessons().get(0).getId());
        EnrolmentFixture.progress(em, facts).report(place.enrolmentId(), place.lessonId(), new Report(100, true, null));
        facts.told.forEach(fixture.keeper()::hear);
        database.nextRequest();
    }
}
