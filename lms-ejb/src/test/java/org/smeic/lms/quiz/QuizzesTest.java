package org.smeic.lms.quiz;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.smeic.lms.catalog.Audience;
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
import org.smeic.lms.quiz.question.Response;
import org.smeic.lms.quiz.question.Verdict;
import org.smeic.lms.shared.Database;
import org.smeic.lms.shared.Facts;
import org.smeic.lms.shared.NotFound;
import org.smeic.lms.shared.Refusal;

@Tag("door")
class QuizzesTest {

    @RegisterExtension
    final Database database = new Database();

    private final Facts<CourseCompleted> facts = new Facts<>();
    private Caller ada = Caller.of(0);
    private Quizzes quizzes = new Quizzes();
    private Enrolments enrolments = new Enrolments();
    private long lesson;

    @BeforeEach
    void setUp() {
        lesson = lesson(null, null);
    }

    @Test
    void beforeTheFirstAttemptTheQuizTellsWhatIsAhead() {
        var quiz = quizzes.open(lesson);
        assertThat(quiz.standing())
                .isEqualTo(new QuizStanding(lesson, "What you kept", 7, 70, null, 0, null, null, false));
        assertThat(quiz.sheet()).isNull();
        assertThat(quiz.review()).isNull();
    }

    @Test
    void startingTwiceGoesOnWithTheSameAttempt() {
        var first = quizzes.start(lesson);
        database.nextRequest();
        assertThat(quizzes.start(lesson)).isEqualTo(first);
        assertThat(quizzes.open(lesson).sheet()).isEqualTo(first);
    }

    @Test
    void everyAnswerIsSavedAtOnceAndFoundAgain() {
        var sheet = quizzes.start(lesson);
        var item = sheet.items().get(0);
        var receipt = quizzes.answer(sheet.attemptId(), item.questionId(), Response.of("1"), 1);
        database.nextRequest();

        assertThat(receipt.taken()).isTrue();
        assertThat(receipt.answered()).isEqualTo(1);
        var again = open();
        assertThat(again.items().get(0).response()).isEqualTo(Response.of("1"));
        assertThat(again.items().get(0).rows().get(1).isTicked()).isTrue();
        assertThat(again.answered()).isEqualTo(1);
        assertThat(again.savedAt()).isNotNull();
    }

    @Test
    void anOlderAnswerNeverReplacesANewerOne() {
        var sheet = quizzes.start(lesson);
        var question = sheet.items().get(3).questionId();
        quizzes.answer(sheet.attemptId(), question, Response.of("newer"), 5);
        database.nextRequest();

        var late = quizzes.answer(sheet.attemptId(), question, Response.of("older"), 4);
        var twice = quizzes.answer(sheet.attemptId(), question, Response.of("newer"), 5);
        assertThat(late.taken()).isFalse();
        assertThat(late.revision()).isEqualTo(5);
        assertThat(twice.revision()).isEqualTo(5);
        assertThat(open().items().get(3).response().text()).isEqualTo("newer");
    }

    @Test
    void allRightPassesAndCompletesTheCourseInTheSameTransaction() {
        var sheet = quizzes.start(lesson);
        var review = quizzes.submit(sheet.attemptId(), rightAnswers(sheet));
        database.nextRequest();

        assertThat(review.score()).isEqualTo(100);
        assertThat(review.passed()).isTrue();
        assertThat(review.right()).isEqualTo(7);
        assertThat(review.items().get(0).remarks()).containsExactly("Yes.");
        assertThat(outline().done()).isTrue();
        assertThat(outline().score()).isEqualTo(100);
        assertThat(facts.told).hasSize(1);
        assertThat(quizzes.open(lesson).review()).isEqualTo(review);
    }

    @Test
    void notPassedIsNotDoneButCountsAsFarAsItGoes() {
        var sheet = quizzes.start(lesson);
        var shown = rightAnswers(sheet);
        for (var i = 1; i < 7; i++) {
            shown.put(sheet.items().get(i).questionId(), Response.NONE);
        }
        var review = quizzes.submit(sheet.attemptId(), shown);
        database.nextRequest();

        assertThat(review.score()).isEqualTo(14);
        assertThat(review.passed()).isFalse();
        assertThat(review.items().get(1).verdict()).isEqualTo(Verdict.EMPTY);
        assertThat(outline().done()).isFalse();
        assertThat(outline().percent()).isEqualTo(14);
        assertThat(facts.told).isEmpty();
    }

    @Test
    void theBestAttemptCounts() {
        var first = quizzes.start(lesson);
        quizzes.submit(first.attemptId(), rightAnswers(first));
        database.nextRequest();
        var second = quizzes.start(lesson);
        assertThat(second.number()).isEqualTo(2);
        quizzes.submit(second.attemptId(), Map.of());
        database.nextRequest();

        assertThat(quizzes.open(lesson).standing().bestScore()).isEqualTo(100);
        assertThat(quizzes.open(lesson).standing().passed()).isTrue();
        assertThat(outline().score()).isEqualTo(100);
        assertThat(facts.told).hasSize(1);
    }

    @Test
    void rightAnswersAreShownOnlyWhenNothingCanBeGainedByThem() {
        lesson = lesson(null, 2);
        var first = quizzes.submit(quizzes.start(lesson).attemptId(), Map.of());
        assertThat(first.answersShown()).isFalse();
        assertThat(first.items()).allMatch(item -> item.right().isEmpty());
        database.nextRequest();
        var second = quizzes.submit(quizzes.start(lesson).attemptId(), Map.of());
        assertThat(second.answersShown()).isTrue();
        assertThat(second.items()).noneMatch(item -> item.right().isEmpty());
    }

    @Test
    void attemptsAreLimited() {
        lesson = lesson(null, 1);
        var sheet = quizzes.start(lesson);
        assertThat(quizzes.open(lesson).standing().attemptsLeft()).isZero();
        quizzes.submit(sheet.attemptId(), Map.of());
        database.nextRequest();
        refused("quiz.no_attempts_left", () -> quizzes.start(lesson));
    }

    @Test
    void handingInTwiceChangesNothing() {
        var sheet = quizzes.start(lesson);
        var first = quizzes.submit(sheet.attemptId(), rightAnswers(sheet));
        database.nextRequest();
        assertThat(quizzes.submit(sheet.attemptId(), Map.of())).isEqualTo(first);
        refused(
                "quiz.handed_in",
                () -> quizzes.answer(sheet.attemptId(), sheet.items().get(0).questionId(), Response.of("0"), 9));
        refused("quiz.handed_in", () -> quizzes.save(sheet.attemptId(), Map.of()));
        refused("quiz.handed_in", () -> quizzes.sheet(sheet.attemptId()));
    }

    @Test
    void aFormWithoutScriptSavesWhatChanged() {
        var sheet = quizzes.start(lesson);
        var question = sheet.items().get(3).questionId();
        quizzes.answer(sheet.attemptId(), question, Response.of("cash"), 3);
        database.nextRequest();
        quizzes.save(sheet.attemptId(), Map.of(question, Response.of("cash flow")));
        database.nextRequest();
        assertThat(open().items().get(3).response().text()).isEqualTo("cash flow");
        assertThat(open().items().get(3).revision()).isEqualTo(4);
        quizzes.save(sheet.attemptId(), Map.of(question, Response.of("cash flow")));
        database.nextRequest();
        assertThat(open().items().get(3).revision()).isEqualTo(4);
    }

    @Test
    void timeIsKeptByTheServer() {
        lesson = lesson(10, null);
        var sheet = quizzes.start(lesson);
        assertThat(requireNonNull(sheet.secondsLeft())).isBetween(590L, 600L);
        var question = sheet.items().get(3).questionId();
        quizzes.answer(sheet.attemptId(), question, Response.of("cash"), 1);

        deadlineWas(sheet, Duration.ofSeconds(20));
        assertThat(quizzes.answer(sheet.attemptId(), question, Response.of("cash flow"), 2)
                        .taken())
                .isTrue();
        deadlineWas(sheet, Duration.ofSeconds(40));
        refused("quiz.time_over", () -> quizzes.answer(sheet.attemptId(), question, Response.of("late"), 3));

        var review = requireNonNull(quizzes.open(lesson).review());
        assertThat(review.score()).isEqualTo(14);
        assertThat(review.outOfTime()).isTrue();
        database.nextRequest();
        assertThat(outline().percent()).isEqualTo(14);
    }

    @Test
    void whoDoesNotComeBackIsHandedIn() {
        lesson = lesson(10, null);
        var sheet = quizzes.start(lesson);
        var expired = QuizFixture.expired(database.em(), facts);
        assertThat(expired.due()).isEmpty();
        expired.end(sheet.attemptId());
        assertThat(quizzes.open(lesson).sheet()).isNotNull();

        deadlineWas(sheet, Duration.ofMinutes(2));
        assertThat(expired.due()).containsExactly(sheet.attemptId());
        expired.end(sheet.attemptId());
        database.nextRequest();
        assertThat(expired.due()).isEmpty();
        assertThat(quizzes.review(sheet.attemptId()).outOfTime()).isTrue();
    }

    @Test
    void attemptsOfOthersAreNotFound() {
        var sheet = quizzes.start(lesson);
        database.nextRequest();
        var eve = Caller.of(PeopleFixture.person(database.em(), "Eve").getId(), Role.LEARNER);
        var others = QuizFixture.quizzes(database.em(), eve, facts);
        var id = sheet.attemptId();
        notFound(() -> others.sheet(id));
        notFound(() -> others.review(id));
        notFound(() -> others.submit(id, Map.of()));
        notFound(() -> others.save(id, Map.of()));
        notFound(() -> others.answer(id, sheet.items().get(0).questionId(), Response.of("0"), 1));
        notFound(() -> quizzes.answer(id, -1, Response.of("0"), 1));
        notFound(() -> quizzes.sheet(-1));
        refused("enrolment.not_enrolled", () -> others.open(lesson));
        refused("enrolment.not_enrolled", () -> others.start(lesson));
    }

    @Test
    void aLessonOfAnotherKindIsNoQuiz() {
        var pages = CatalogFixture.publishedCourse(database.em(), ada.id(), "Pages", LessonKind.PAGES);
        enrolments.enrol(pages.getSlug());
        var other = pages.getLessons().get(0).getId();
        notFound(() -> quizzes.open(other));
        notFound(() -> quizzes.start(other));
    }

    @Test
    void anAttemptIsShownWithFiveStatementsAtMost() {
        quizzes.start(lesson);
        database.nextRequest();
        var before = database.statistics().getPrepareStatementCount();
        quizzes.open(lesson);
        assertThat(database.statistics().getPrepareStatementCount() - before).isLessThanOrEqualTo(5);
    }

    @Test
    void theSheetTellsNothingAboutTheRightAnswers() {
        var sheet = quizzes.start(lesson);
        assertThat(sheet.toString()).doesNotContain("percent", "Yes.", "It is not.", "cash*");
    }

    private Sheet open() {
        return requireNonNull(quizzes.open(lesson).sheet());
    }

    private Map<Long, Response> rightAnswers(Sheet sheet) {
        var attempt = requireNonNull(database.em().find(QuizAttempt.class, sheet.attemptId()));
        var right = new HashMap<Long, Response>();
        for (var item : sheet.items()) {
            var question = requireNonNull(database.em().find(QuizQuestion.class, item.questionId()))
                    .question();
            right.put(
                    item.questionId(),
                    Shuffle.of(question, attempt.seed(), item.questionId()).toShown(question.right()));
        }
        return right;
    }

    private void deadlineWas(Sheet sheet, Duration ago) {
        database.nextRequest();
        database.em()
                .createQuery("update QuizAttempt a set a.deadline = :then where a.id = :id")
                .setParameter("then", Instant.now().minus(ago))
                .setParameter("id", sheet.attemptId())
                .executeUpdate();
    }

    private long lesson(@Nullable Integer limitMinutes, @Nullable Integer maxAttempts) {
        var em = database.em();
        var teacher =
                Caller.of(PeopleFixture.person(em, "Teacher", Role.INSTRUCTOR).getId(), Role.INSTRUCTOR);
        ada = Caller.of(PeopleFixture.person(em, "Ada").getId(), Role.LEARNER);
        var courses = CatalogFixture.courses(em, teacher);
        var quizId = QuizFixture.shelf(em).add(QuizFixture.draft(limitMinutes, maxAttempts));
        var slug = "quiz-" + quizId;
        var model = CatalogFixture.draft(slug, "A quiz", Audience.OWNER);
        var course = courses.add(new CourseDraft(
                slug,
                model.facts(),
                model.outcomes(),
                model.sources(),
                List.of(new CourseDraft.Step(LessonKind.QUIZ, "Quiz", 10, quizId))));
        courses.publish(slug);
        quizzes = QuizFixture.quizzes(em, ada, facts);
        enrolments = EnrolmentFixture.enrolments(em, ada);
        enrolments.enrol(slug);
        database.nextRequest();
        slugOfLesson = slug;
        return course.getLessons().get(0).getId();
    }

    private String slugOfLesson = "";

    private OutlineItem outline() {
        return enrolments.outline(slugOfLesson).at(1).orElseThrow();
    }

    private static void refused(String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(call).withMessage(key);
    }

    private static void notFound(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(call);
    }
}
