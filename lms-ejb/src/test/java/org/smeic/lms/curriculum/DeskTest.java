package org.smeic.lms.curriculum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.smeic.lms.catalog.CatalogFixture;
import org.smeic.lms.catalog.Course;
import org.smeic.lms.catalog.LessonKind;
import org.smeic.lms.curriculum.form.TreeForm;
import org.smeic.lms.curriculum.rule.CourseRequirement;
import org.smeic.lms.curriculum.rule.Editing;
import org.smeic.lms.curriculum.rule.Phrase;
import org.smeic.lms.curriculum.rule.Rule;
import org.smeic.lms.curriculum.rule.SetRequirement;
import org.smeic.lms.enrolment.CourseCompleted;
import org.smeic.lms.enrolment.EnrolmentFixture;
import org.smeic.lms.enrolment.Report;
import org.smeic.lms.identity.Caller;
import org.smeic.lms.identity.Economy;
import org.smeic.lms.identity.PeopleFixture;
import org.smeic.lms.identity.Person;
import org.smeic.lms.identity.Role;
import org.smeic.lms.identity.Stakeholder;
import org.smeic.lms.shared.Database;
import org.smeic.lms.shared.Facts;
import org.smeic.lms.shared.NotFound;
import org.smeic.lms.shared.Refusal;

@Tag("door")
class DeskTest {

    private static final AboutMe TWO_HOURS = new AboutMe(2, "C", 5);

    @RegisterExtension
    final Database database = new Database();

    private CurriculumFixture fixture;
    private CurriculumDesk desk;
    private Course first;
    private Course second;
    private Person ada;
    private Journeys journeys;

    @BeforeEach
    void setUp() {
        var em = database.em();
        fixture = new CurriculumFixture(em);
        var teacher = PeopleFixture.person(em, "Teacher", Role.INSTRUCTOR).getId();
        first = CatalogFixture.publishedCourse(em, teacher, "Five customers", LessonKind.PAGES);
        second = CatalogFixture.publishedCourse(em, teacher, "A price that pays", LessonKind.PAGES);
        ada = PeopleFixture.person(em, "Ada");
        em.flush();
        desk = fixture.desk(Caller.of(teacher, Role.INSTRUCTOR));
        journeys = fixture.journeys(Caller.of(ada.getId(), Role.LEARNER));
        desk.begin("growth", CurriculumFixture.facts());
        database.nextRequest();
    }

    @Test
    void aDraftMayBeUnsoundAndSaysWhereButIsNotPublished() {
        var draft = desk.open("growth");
        assertThat(draft.faults()).extracting(Phrase::key).containsExactly("fault.empty");
        refused("curriculum.unsound", () -> desk.publish("growth", draft.seen(), MoveRule.STAY));
        write(Editing.add(draft.tree(), TreeForm.ROOT, SetRequirement.of("begin", Rule.atLeast(2))));
        var more = desk.open("growth");
        write(Editing.add(more.tree(), "begin", CourseRequirement.of(first.getSlug())));
        assertThat(desk.open("growth").faults())
                .extracting(Phrase::key, Phrase::part)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("fault.asks_too_much", "begin"));
        write(Editing.add(desk.open("growth").tree(), "begin", CourseRequirement.of(second.getSlug())));
        assertThat(desk.open("growth").faults()).isEmpty();
        assertThat(desk.mine(0, 10)).extracting(DeskRow::isDraft).containsExactly(true);
        desk.publish("growth", desk.open("growth").seen(), MoveRule.STAY);
        database.nextRequest();
        assertThat(desk.mine(0, 10).get(0).isDraft()).isFalse();
    }

    @Test
    void whoSawAnOlderDraftIsToldAndLosesNothing() {
        var seen = desk.open("growth");
        write(Editing.add(seen.tree(), TreeForm.ROOT, CourseRequirement.of(first.getSlug())));
        var mine = Editing.add(seen.tree(), TreeForm.ROOT, CourseRequirement.of(second.getSlug()));
        refused("curriculum.changed_meanwhile", () -> desk.write("growth", seen.seen(), mine));
        database.nextRequest();
        assertThat(desk.open("growth").tree().find(first.getSlug())).isPresent();
    }

    @Test
    void theLastChangeIsTakenBackAndBroughtBack() {
        write(Editing.add(desk.open("growth").tree(), TreeForm.ROOT, CourseRequirement.of(first.getSlug())));
        write(Editing.remove(desk.open("growth").tree(), first.getSlug()));
        assertThat(desk.open("growth").tree().parts()).isEmpty();
        undo();
        assertThat(desk.open("growth").tree().parts()).hasSize(1);
        undo();
        assertThat(desk.open("growth").tree().parts()).isEmpty();
    }

    @Test
    void aChangeOfWhatIsPublishedBeginsTheNextVersion() {
        write(Editing.add(desk.open("growth").tree(), TreeForm.ROOT, CourseRequirement.of(first.getSlug())));
        desk.publish("growth", null, MoveRule.STAY);
        database.nextRequest();
        assertThat(desk.open("growth").draft()).isFalse();
        write(Editing.remove(desk.open("growth").tree(), first.getSlug()));
        var next = desk.open("growth");
        assertThat(next.number()).isEqualTo(2);
        assertThat(next.tree().find(first.getSlug()).orElseThrow().offered())
                .as("kept for those who did it")
                .isFalse();
        write(Editing.restore(next.tree(), first.getSlug()));
        assertThat(desk.open("growth")
                        .tree()
                        .find(first.getSlug())
                        .orElseThrow()
                        .offered())
                .isTrue();
    }

    @Test
    void anotherInstructorReachesNothingOfItAndTheSecretariatAll() {
        var em = database.em();
        var other = Caller.of(PeopleFixture.person(em, "Other", Role.INSTRUCTOR).getId(), Role.INSTRUCTOR);
        var stranger = fixture.desk(other);
        assertThat(stranger.mine(0, 10)).isEmpty();
        assertThat(stranger.count()).isZero();
        var seen = desk.open("growth");
        for (ThrowingCallable attempt : List.<ThrowingCallable>of(
                () -> stranger.open("growth"),
                () -> stranger.write("growth", seen.seen(), seen.tree()),
                () -> stranger.undo("growth", seen.seen()),
                () -> stranger.describe("growth", 0, CurriculumFixture.facts(), List.of()),
                () -> stranger.preview("growth", MoveRule.MOVE, 0, 10),
                () -> stranger.publish("growth", null, MoveRule.MOVE),
                () -> fixture.exemptions(other).equivalences("growth"),
                () -> fixture.exemptions(other).equate("growth", first.getSlug(), second.getSlug(), "Why not"),
                () -> fixture.exemptions(other).log("growth", 0, 10))) {
            assertThatExceptionOfType(NotFound.class).isThrownBy(attempt);
        }
        refused(
                "curriculum.slug_taken",
                () -> stranger.draft("growth", null, CurriculumFixture.facts(), List.of(), Map.of()));
        var secretary = Caller.of(
                PeopleFixture.person(em, "Secretary", Role.SECRETARIAT).getId(), Role.SECRETARIAT);
        assertThat(fixture.desk(secretary).mine(0, 10)).hasSize(1);
    }

    @Test
    void anotherInstructorDecidesNoExemption() {
        publishBoth();
        journeys.takeUp("growth", TWO_HOURS);
        journeys.askExemption("growth", second.getSlug(), "Ten years of it", null);
        database.nextRequest();
        var id = fixture.exemptions(secretary()).waiting(0, 10).get(0).id();
        var stranger = fixture.exemptions(Caller.of(
                PeopleFixture.person(database.em(), "Other", Role.INSTRUCTOR).getId(), Role.INSTRUCTOR));
        assertThat(stranger.waiting(0, 10)).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> stranger.grant(id, "Fine", null));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> stranger.refuse(id, "No"));
    }

    @Test
    void aDecisionIsToldToTheLearnerAndStandsInTheLog() {
        publishBoth();
        journeys.takeUp("growth", TWO_HOURS);
        refused(
                "curriculum.link_bad",
                () -> journeys.askExemption("growth", second.getSlug(), "See", "javascript:alert(1)"));
        journeys.askExemption("growth", second.getSlug(), "Ten years of it", "https://example.org/me");
        database.nextRequest();
        var exemptions = fixture.exemptions(secretary());
        exemptions.refuse(exemptions.waiting(0, 10).get(0).id(), "The link shows nothing");
        assertThat(fixture.decided.told).hasSize(1);
        assertThat(fixture.decided.told.get(0).part()).isEqualTo("A price that pays");
        database.nextRequest();
        assertThat(journeys.exemptions())
                .extracting(MyExemption::status, MyExemption::decision)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(ExemptionStatus.REFUSED, "The link shows nothing"));
        assertThat(exemptions.log("growth", 0, 10).get(0))
                .extracting(DecisionRow::kind, DecisionRow::learner, DecisionRow::reason)
                .containsExactly(CurriculumDecision.Kind.EXEMPTION_REFUSED, "Ada", "The link shows nothing");
    }

    @Test
    void anEquivalenceCountsInItsCurriculumOnlyAndCanBeEnded() {
        publishBoth();
        fixture.publish(
                Caller.of(
                        PeopleFixture.person(database.em(), "Third", Role.INSTRUCTOR)
                                .getId(),
                        Role.INSTRUCTOR),
                "elsewhere",
                CurriculumFixture.ofCourses(second.getSlug()));
        journeys.takeUp("growth", TWO_HOURS);
        journeys.takeUp("elsewhere", TWO_HOURS);
        complete(first, Instant.now());
        var exemptions = fixture.exemptions(secretary());
        exemptions.equate("growth", first.getSlug(), second.getSlug(), "Same outcomes");
        refused(
                "curriculum.equal_known",
                () -> exemptions.equate("growth", first.getSlug(), second.getSlug(), "Again"));
        database.nextRequest();
        assertThat(journeys.plans())
                .extracting(PlanView::slug, PlanView::percent)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("growth", 100),
                        org.assertj.core.groups.Tuple.tuple("elsewhere", 0));
        exemptions.endEquivalence(
                "growth", exemptions.equivalences("growth").get(0).id(), "It was changed");
        assertThat(exemptions.equivalences("growth")).isEmpty();
        assertThat(exemptions.log("growth", 0, 10))
                .extracting(DecisionRow::kind)
                .startsWith(CurriculumDecision.Kind.EQUIVALENCE_ENDED, CurriculumDecision.Kind.EQUIVALENCE_MADE);
    }

    @Test
    void theEditorSeesWhatSomeoneElseWouldGetAndWhy() {
        desk.draft(
                "growth",
                null,
                CurriculumFixture.facts(),
                List.of(),
                Map.of(
                        "parts",
                        List.of(
                                Map.of("course", first.getSlug()),
                                Map.of(
                                        "course",
                                        second.getSlug(),
                                        "added when",
                                        Map.of("economy", "VN", "hours", Map.of("at least", 3))))));
        var someone = new Someone(Stakeholder.SME_OWNER, Economy.VN, "en", null, null, 4);
        assertThat(desk.fit("growth", someone).parts())
                .extracting(PartView::title)
                .containsExactly("Five customers", "A price that pays");
        var nobody = new Someone(null, null, null, null, null, 1);
        assertThat(desk.fit("growth", nobody).left())
                .extracting(CurriculumView.Left::title)
                .containsExactly("A price that pays");
    }

    @Test
    void aPreviewCostsTheSameForAHundredAsForTwo() {
        publishBoth();
        var few = previewFor(2, "a");
        assertThat(previewFor(100, "b")).isEqualTo(few);
    }

    private long previewFor(int learners, String name) {
        var em = database.em();
        var version = em.createQuery(
                        "select c.published from Curriculum c where c.slug = 'growth'", CurriculumVersion.class)
                .getSingleResult();
        for (var i = 0; i < learners; i++) {
            em.persist(new Journey(PeopleFixture.person(em, name + i), version, TWO_HOURS, "feed-" + name + i));
        }
        database.nextRequest();
        write(Editing.add(
                desk.open("growth").tree(),
                TreeForm.ROOT,
                new CourseRequirement(
                        "more-" + name, first.getSlug(), 50, null, 1, org.smeic.lms.curriculum.rule.Terms.NONE)));
        database.nextRequest();
        var before = database.statistics().getPrepareStatementCount();
        assertThat(desk.preview("growth", MoveRule.MOVE, 0, 25).rows()).hasSizeLessThanOrEqualTo(25);
        return database.statistics().getPrepareStatementCount() - before;
    }

    @Test
    void whoeverShouldRenewIsToldOnceAndThePlanSaysSo() {
        desk.draft(
                "growth",
                null,
                CurriculumFixture.facts(),
                List.of(),
                Map.of(
                        "parts",
                        List.of(Map.of(
                                "course", first.getSlug(), "valid", 12, "window", 60, "renew by", second.getSlug()))));
        desk.publish("growth", null, MoveRule.STAY);
        database.nextRequest();
        journeys.takeUp("growth", TWO_HOURS);
        complete(first, Instant.now().minus(Duration.ofDays(330)));
        journeys.takeUp("growth", TWO_HOURS);
        database.nextRequest();
        var told = new Facts<RenewalOpened>();
        var watch = new RenewalWatch();
        watch.em = database.em();
        watch.keeper = fixture.keeper();
        watch.renewals = told;
        watch.look();
        watch.look();
        assertThat(told.told).hasSize(1);
        assertThat(told.told.get(0).course()).isEqualTo("A price that pays");
        database.nextRequest();
        assertThat(journeys.plans().get(0).renewBy()).isEqualTo(told.told.get(0).lastDay());
    }

    private void publishBoth() {
        desk.draft(
                "growth",
                null,
                CurriculumFixture.facts(),
                List.of(),
                CurriculumFixture.ofCourses(first.getSlug(), second.getSlug()));
        desk.publish("growth", null, MoveRule.STAY);
        database.nextRequest();
    }

    private Caller secretary() {
        return Caller.of(
                PeopleFixture.person(database.em(), "Secretary", Role.SECRETARIAT)
                        .getId(),
                Role.SECRETARIAT);
    }

    private void write(SetRequirement tree) {
        desk.write("growth", desk.open("growth").seen(), tree);
        database.nextRequest();
    }

    private void undo() {
        desk.undo("growth", desk.open("growth").seen());
        database.nextRequest();
    }

    private void complete(Course course, Instant when) {
        var em = database.em();
        var facts = new Facts<CourseCompleted>();
        var enrolments = EnrolmentFixture.enrolments(em, Caller.of(ada.getId(), Role.LEARNER));
        enrolments.enrol(course.getSlug());
        em.flush();
        var place = enrolments.place(course.getLessons().get(0).getId());
        EnrolmentFixture.progress(em, facts).report(place.enrolmentId(), place.lessonId(), new Report(100, true, null));
        em.flush();
        em.createQuery("update Enrolment e set e.completedAt = :when where e.id = :id")
                .setParameter("when", when)
                .setParameter("id", place.enrolmentId())
                .executeUpdate();
        database.nextRequest();
        facts.told.forEach(fixture.keeper()::hear);
        database.nextRequest();
    }

    private static void refused(String key, ThrowingCallable what) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(what).withMessage(key);
    }
}
