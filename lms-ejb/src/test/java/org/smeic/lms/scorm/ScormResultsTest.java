package org.smeic.lms.scorm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.smeic.lms.catalog.CatalogFixture;
import org.smeic.lms.catalog.Course;
import org.smeic.lms.catalog.LessonKind;
import org.smeic.lms.enrolment.EnrolmentFixture;
import org.smeic.lms.identity.Caller;
import org.smeic.lms.identity.PeopleFixture;
import org.smeic.lms.identity.Role;
import org.smeic.lms.scorm.Lock.Hint;
import org.smeic.lms.scorm.sequencing.NavigationRequest;
import org.smeic.lms.shared.Database;
import org.smeic.lms.shared.NotFound;

@Tag("door")
class ScormResultsTest {

    @RegisterExtension
    final Database database = new Database();

    @TempDir
    Path folder;

    private EntityManager em;
    private ScormRuntime runtime;
    private Caller teacher;
    private Course course;
    private long lessonId;
    private ScormResults results;

    @BeforeEach
    void setUp() {
        System.setProperty("lms.data", folder.resolve("data").toString());
        em = database.em();
        runtime = ScormFixture.runtime(em);
        teacher = Caller.of(PeopleFixture.person(em, "Teacher", Role.INSTRUCTOR).getId(), Role.INSTRUCTOR);
        results = ScormFixture.results(em, teacher);
    }

    @AfterEach
    void noHome() {
        System.clearProperty("lms.data");
    }

    @Test
    void attemptsAreListedSortedAndPaged() {
        course(ScormFixture.twoScosAndAnAsset(folder));
        finish(learner("Ada"), "A", "\"cmi.core.score.raw\":\"90\",\"cmi.core.session_time\":\"00:05:00\"");
        finish(learner("Ben"), "A", "\"cmi.core.score.raw\":\"55\"");
        learner("Cy").player.arrive(lessonId);
        database.nextRequest();

        assertThat(list(AttemptOrder.LEARNER, false))
                .extracting(AttemptRow::learner)
                .containsExactly("Ada", "Ben", "Cy");
        assertThat(list(AttemptOrder.SCORE, true))
                .extracting(AttemptRow::learner)
                .startsWith("Ada", "Ben");
        var ada = list(AttemptOrder.TIME, true).get(0);
        assertThat(ada.score()).isEqualByComparingTo("0.9");
        assertThat(ada.seconds()).isEqualByComparingTo("300");
        assertThat(ada.percent()).isEqualTo(33);
        assertThat(ada.completion()).isEqualTo("incomplete");
        assertThat(list(AttemptOrder.SCORE, true).get(1).success()).isEqualTo("failed");
        assertThat(results.attempts(course.getSlug(), 1, AttemptOrder.LEARNER, true, 1, 1))
                .extracting(AttemptRow::learner)
                .containsExactly("Ben");
        for (var order : AttemptOrder.values()) {
            assertThat(list(order, true)).hasSize(3);
        }
        var lesson = results.lesson(course.getSlug(), 1);
        assertThat(lesson.attempts()).isEqualTo(3);
        assertThat(lesson.scores()).containsExactly(0L, 0L, 0L, 0L, 0L, 1L, 0L, 0L, 0L, 1L);
    }

    @Test
    void anAttemptShowsWhatWasAskedAndAnswered() {
        course(ScormFixture.twoScosAndAnAsset(folder));
        var ada = learner("Ada");
        finish(ada, "A", """
                "cmi.interactions.0.id":"q1","cmi.interactions.0.type":"choice",\
                "cmi.interactions.0.correct_responses.0.pattern":"{a,c}","cmi.interactions.0.student_response":"a,b",\
                "cmi.interactions.0.result":"wrong","cmi.interactions.0.latency":"00:00:07.5",\
                "cmi.objectives.0.id":"o1","cmi.objectives.0.status":"passed","cmi.comments":"Good",\
                "cmi.core.score.raw":"90\"""");
        var review = results.attempt(course.getSlug(), 1, onlyAttempt());
        assertThat(review.row().learner()).isEqualTo("Ada");
        assertThat(review.result().completion()).isEqualTo("incomplete");
        assertThat(review.result().percent()).isEqualTo(33);
        var first = item(review, "A");
        assertThat(first.success()).isEqualTo("passed");
        var asked = first.interactions().get(0);
        assertThat(asked.correct()).containsExactly("a, c");
        assertThat(asked.given()).isEqualTo("a, b");
        assertThat(asked.seconds()).isEqualByComparingTo(new BigDecimal("7.5"));
        assertThat(first.objectives().get(0).success()).isEqualTo("passed");
        assertThat(first.comments().get(0).text()).isEqualTo("Good");
        assertThat(review.locks()).isEmpty();
    }

    @Test
    void onlyTheCoursesInstructorSeesThem() {
        course(ScormFixture.twoScosAndAnAsset(folder));
        learner("Ada").player.arrive(lessonId);
        database.nextRequest();
        var attempt = onlyAttempt();
        var other = ScormFixture.results(
                em, Caller.of(PeopleFixture.person(em, "Other", Role.INSTRUCTOR).getId(), Role.INSTRUCTOR));
        var slug = course.getSlug();
        assertThatThrownBy(() -> other.lesson(slug, 1)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> other.attempts(slug, 1, AttemptOrder.LAST, true, 0, 9))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> other.attempt(slug, 1, attempt)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> other.inTurn(slug, 1, 0, 9)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> results.attempt(slug, 1, attempt + 1)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> results.lesson(slug, 2)).isInstanceOf(NotFound.class);
        var another = CatalogFixture.publishedCourse(em, teacher.id(), "Another", LessonKind.SCORM);
        assertThatThrownBy(() -> results.attempt(another.getSlug(), 1, attempt)).isInstanceOf(NotFound.class);
    }

    @Test
    void prerequisitesAreNamedWithTheirLine() {
        course(ScormFixture.twoScosAndAnAsset(folder));
        learner("Ada").player.arrive(lessonId);
        database.nextRequest();
        var lock = lock("B");
        assertThat(lock.rule()).isEqualTo("prerequisites");
        assertThat(lock.hint()).isEqualTo(Hint.NEEDS);
        assertThat(lock.needs()).containsExactly("First");
        assertThat(lock.line()).isEqualTo(8);
    }

    @Test
    void eachLockedItemHasItsReasonAndTheRulesPlace() {
        course(ScormFixture.lockedByRules(folder));
        var ada = learner("Ada");
        var shown = ada.player.arrive(lessonId);
        database.nextRequest();

        var rule = lock("A");
        assertThat(rule.rule()).isEqualTo("DISABLED");
        assertThat(manifestLine(rule.line())).contains("preConditionRule");
        assertThat(rule.needs()).containsExactly("Test");
        assertThat(rule.conditions()).hasSize(2);
        assertThat(rule.steps()).extracting(s -> s.code()).contains("UP.2");
        var mode = lock("N");
        assertThat(mode.code()).isEqualTo("NB.2.1-10");
        assertThat(mode.hint()).isEqualTo(Hint.NEXT);
        assertThat(manifestLine(mode.line())).contains("choice='false'");
        assertThat(review().locks()).doesNotContainKeys("T", "O1");
        assertThat(shown.items())
                .filteredOn(TocItem::locked)
                .extracting(TocItem::identifier)
                .containsExactly("A", "N");

        ada.choose("O1");
        ada.choose("T");
        database.nextRequest();
        var limit = lock("O1");
        assertThat(limit.hint()).isEqualTo(Hint.ATTEMPTS_USED);
        assertThat(manifestLine(limit.line())).contains("attemptLimit");
        finish2004(ada, "T", "\"cmi.success_status\":\"passed\",\"cmi.completion_status\":\"completed\"");
        assertThat(review().locks()).doesNotContainKey("A");
    }

    @Test
    void theLastStepIsKeptWithItsTrace() {
        course(ScormFixture.lockedByRules(folder));
        var ada = learner("Ada");
        ada.player.arrive(lessonId);
        database.nextRequest();
        assertThat(Objects.requireNonNull(review().lastStep()).request()).isEqualTo("START");
        ada.choose("O1");
        ada.player.arrive(lessonId);
        database.nextRequest();
        var step = Objects.requireNonNull(review().lastStep());
        assertThat(step.request()).isEqualTo("CHOICE");
        assertThat(step.target()).isEqualTo("O1");
        assertThat(step.outcome()).isEqualTo("DELIVERED");
        assertThat(step.steps()).extracting(s -> s.code()).contains("NB.2.1", "TB.2.3", "SB.2.12", "DB.2");
    }

    @Test
    void manyAttemptsCostAsManyStatementsAsOne() {
        course(ScormFixture.lockedByRules(folder));
        for (var name : List.of("Ada", "Ben", "Cy", "Di")) {
            learner(name).player.arrive(lessonId);
        }
        database.nextRequest();
        assertThat(statements(() -> results.attempts(course.getSlug(), 1, AttemptOrder.LAST, true, 0, 25)))
                .isLessThanOrEqualTo(3);
        assertThat(statements(() -> results.lesson(course.getSlug(), 1))).isLessThanOrEqualTo(4);
        assertThat(statements(() -> results.inTurn(course.getSlug(), 1, 0, 100)))
                .isLessThanOrEqualTo(8);
        var all = results.inTurn(course.getSlug(), 1, 0, 3);
        assertThat(all).hasSize(3);
        assertThat(results.inTurn(course.getSlug(), 1, all.get(2).row().id(), 3))
                .hasSize(1);
    }

    private long statements(Runnable action) {
        database.nextRequest();
        var before = database.statistics().getPrepareStatementCount();
        action.run();
        return database.statistics().getPrepareStatementCount() - before;
    }

    private void course(Path zip) {
        var taken = ScormFixture.packages(em).add(zip, "a.zip");
        course = CatalogFixture.publishedCourse(em, teacher.id(), "Course", LessonKind.SCORM);
        lessonId = course.getLessons().get(0).getId();
        em.createQuery("update Lesson l set l.activityId = :package where l.id = :lesson")
                .setParameter("package", taken.packageId())
                .setParameter("lesson", lessonId)
                .executeUpdate();
        database.nextRequest();
    }

    private record Someone(ScormPlayer player, long lessonId) {

        ScormLaunched choose(String item) {
            return player.navigate(lessonId, player.look(lessonId).launchId(), NavigationRequest.choice(item));
        }
    }

    private Someone learner(String name) {
        var caller = Caller.of(PeopleFixture.person(em, name).getId(), Role.LEARNER);
        EnrolmentFixture.enrolments(em, caller).enrol(course.getSlug());
        return new Someone(ScormFixture.player(em, caller), lessonId);
    }

    private void finish(Someone who, String item, String values) {
        who.player.arrive(lessonId);
        finish2004(who, item, "\"cmi.core.lesson_status\":\"completed\"," + values);
    }

    private void finish2004(Someone who, String item, String values) {
        var token = Objects.requireNonNull(who.choose(item).token());
        database.nextRequest();
        runtime.open(token);
        database.nextRequest();
        runtime.commit(token, "{\"entries\":[{\"seq\":1,\"set\":{" + values + "},\"finish\":true}]}");
        database.nextRequest();
    }

    private List<AttemptRow> list(AttemptOrder order, boolean descending) {
        return results.attempts(course.getSlug(), 1, order, descending, 0, 25);
    }

    private long onlyAttempt() {
        return list(AttemptOrder.LAST, true).get(0).id();
    }

    private AttemptReview review() {
        return results.attempt(course.getSlug(), 1, onlyAttempt());
    }

    private Lock lock(String item) {
        return Objects.requireNonNull(review().locks().get(item));
    }

    private static String manifestLine(int line) {
        return ScormFixture.LOCKED_BY_RULES.lines().toList().get(line - 1);
    }

    private static AttemptResult.ItemResult item(AttemptReview review, String identifier) {
        return review.result().items().stream()
                .filter(i -> i.identifier().equals(identifier))
                .findFirst()
                .orElseThrow();
    }
}
