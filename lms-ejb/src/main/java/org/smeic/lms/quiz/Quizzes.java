package org.smeic.lms.quiz;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.catalog.Lesson;
import org.smeic.lms.catalog.LessonKind;
import org.smeic.lms.enrolment.Enrolment;
import org.smeic.lms.enrolment.Enrolments;
import org.smeic.lms.enrolment.Place;
import org.smeic.lms.identity.Caller;
import org.smeic.lms.identity.Role;
import org.smeic.lms.quiz.question.Response;
import org.smeic.lms.shared.NotFound;
import org.smeic.lms.shared.Refusal;

/** A learner takes quizzes. Attempts of others are {@link NotFound}. */
@Stateless
@RolesAllowed(Role.Names.LEARNER)
public class Quizzes {

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Enrolments enrolments;

    @Inject
    Papers papers;

    /**
     * How the caller stands at a quiz, with the open attempt or else the last one. An attempt whose time is over is
     * handed in first.
     *
     * @throws NotFound when the lesson is none or no quiz
     * @throws Refusal {@code enrolment.not_enrolled} when the caller has no open place on the course
     */
    public QuizLesson open(long lessonId) {
        var place = place(lessonId);
        var now = Instant.now();
        var found = em.createQuery("""
                        select q, a from Quiz q left join QuizAttempt a
                        on a.quiz = q and a.enrolmentId = :enrolment and a.lessonId = :lesson
                        where q.id = :quiz order by a.number""", Object[].class)
                .setParameter("enrolment", place.enrolmentId())
                .setParameter("lesson", lessonId)
                .setParameter("quiz", place.activityId())
                .getResultList();
        if (found.isEmpty()) {
            throw new NotFound();
        }
        var quiz = (Quiz) found.get(0)[0];
        var attempts = found.stream()
                .map(pair -> (QuizAttempt) pair[1])
                .filter(attempt -> attempt != null)
                .toList();
        attempts.stream()
                .filter(attempt -> attempt.isOpen() && attempt.isOver(now))
                .forEach(this::end);
        var standing = standing(lessonId, quiz, attempts);
        var last = attempts.isEmpty() ? null : attempts.get(attempts.size() - 1);
        if (last == null) {
            return new QuizLesson(standing, null, null);
        }
        var rows = papers.rows(last);
        return last.isOpen()
                ? new QuizLesson(standing, SheetWriter.sheet(last, rows, now), null)
                : new QuizLesson(
                        standing, null, ReviewWriter.review(last, rows, standing.passed() || !standing.mayStart()));
    }

    /**
     * Begins an attempt, or goes on with the open one.
     *
     * @throws Refusal {@code quiz.no_attempts_left}
     */
    public Sheet start(long lessonId) {
        var place = place(lessonId);
        var now = Instant.now();
        em.find(Enrolment.class, place.enrolmentId(), LockModeType.PESSIMISTIC_WRITE);
        var attempts = attempts(place.enrolmentId(), lessonId, LockModeType.PESSIMISTIC_WRITE);
        for (var attempt : attempts) {
            if (attempt.isOpen() && !attempt.isOver(now)) {
                return SheetWriter.sheet(attempt, papers.rows(attempt), now);
            }
            papers.close(attempt, now);
        }
        var quiz = Optional.ofNullable(em.find(Quiz.class, place.activityId())).orElseThrow(NotFound::new);
        if (!quiz.allowsAnother(attempts.size())) {
            throw new Refusal("quiz.no_attempts_left");
        }
        var attempt = new QuizAttempt(quiz, place, attempts.size() + 1);
        em.persist(attempt);
        return SheetWriter.sheet(attempt, papers.rows(attempt), now);
    }

    /**
     * The open attempt.
     *
     * @throws Refusal {@code quiz.handed_in} or {@code quiz.time_over} when it is open no more
     */
    public Sheet sheet(long attemptId) {
        var attempt = mine(em.find(QuizAttempt.class, attemptId));
        var now = Instant.now();
        attempt.mustTakeAnswers(now);
        return SheetWriter.sheet(attempt, papers.rows(attempt), now);
    }

    /**
     * Saves one answer; the same again, or an older one, changes nothing.
     *
     * @param shown by the values of the sheet
     * @param revision counted up by the client with each change, from 1
     * @throws Refusal {@code quiz.handed_in} or {@code quiz.time_over} when it comes too late
     */
    public Receipt answer(long attemptId, long questionId, Response shown, long revision) {
        // Locked before anything is read, so that what is read is what the one before has written.
        var attempt = mine(em.find(QuizAttempt.class, attemptId, LockModeType.PESSIMISTIC_WRITE));
        attempt.mustTakeAnswers(Instant.now());
        var rows = papers.rows(attempt);
        var row = rows.stream()
                .filter(each -> each.asked().getId() == questionId)
                .findFirst()
                .orElseThrow(NotFound::new);
        var before = row.answer();
        var taken = before == null || revision > before.revision();
        var answer = put(attempt, row, shown, revision);
        var others = rows.stream()
                .filter(each ->
                        each.asked().getId() != questionId && !each.response().isEmpty())
                .count();
        return new Receipt(
                questionId,
                answer.revision(),
                taken,
                answer.answeredAt(),
                others + (answer.response().isEmpty() ? 0 : 1));
    }

    /** Saves what of {@code shown} is new, by question; for pages without script. */
    public void save(long attemptId, Map<Long, Response> shown) {
        var attempt = mine(em.find(QuizAttempt.class, attemptId, LockModeType.PESSIMISTIC_WRITE));
        attempt.mustTakeAnswers(Instant.now());
        putAll(attempt, shown);
    }

    /**
     * Hands the attempt in, with the last answers if they come in time; handing in twice changes nothing.
     *
     * @param shown the last answers by question, may be empty
     */
    public Review submit(long attemptId, Map<Long, Response> shown) {
        var attempt = mine(em.find(QuizAttempt.class, attemptId));
        var now = Instant.now();
        papers.lock(attempt);
        if (attempt.isOpen() && !attempt.isOver(now)) {
            putAll(attempt, shown);
        }
        papers.close(attempt, now);
        return review(attempt);
    }

    /**
     * An attempt that was handed in.
     *
     * @throws Refusal {@code quiz.not_handed_in} while it is open
     */
    public Review review(long attemptId) {
        var attempt = mine(em.find(QuizAttempt.class, attemptId));
        if (attempt.isOpen() && attempt.isOver(Instant.now())) {
            end(attempt);
        }
        if (attempt.isOpen()) {
            throw new Refusal("quiz.not_handed_in");
        }
        return review(attempt);
    }

    private Review review(QuizAttempt attempt) {
        var standing = standing(
                attempt.lessonId(),
                attempt.quiz(),
                attempts(attempt.enrolmentId(), attempt.lessonId(), LockModeType.NONE));
        return ReviewWriter.review(attempt, papers.rows(attempt), standing.passed() || !standing.mayStart());
    }

    private void end(QuizAttempt attempt) {
        papers.lock(attempt);
        papers.close(attempt, Instant.now());
    }

    private void putAll(QuizAttempt attempt, Map<Long, Response> shown) {
        for (var row : papers.rows(attempt)) {
            var response = shown.get(row.asked().getId());
            if (response != null && !row.shuffle(attempt).toOwn(response).equals(row.response())) {
                put(
                        attempt,
                        row,
                        response,
                        row.answer() == null ? 1 : row.answer().revision() + 1);
            }
        }
        em.flush();
    }

    private QuizAnswer put(QuizAttempt attempt, Papers.Row row, Response shown, long revision) {
        var own = row.shuffle(attempt).toOwn(shown);
        if (row.answer() != null) {
            row.answer().take(own, revision);
            return row.answer();
        }
        var answer = new QuizAnswer(attempt, row.asked(), own, revision);
        em.persist(answer);
        return answer;
    }

    private List<QuizAttempt> attempts(long enrolmentId, long lessonId, LockModeType lock) {
        return em.createQuery(
                        "select a from QuizAttempt a where a.enrolmentId = :enrolment and a.lessonId = :lesson order by a.number",
                        QuizAttempt.class)
                .setParameter("enrolment", enrolmentId)
                .setParameter("lesson", lessonId)
                .setLockMode(lock)
                .getResultList();
    }

    private Place place(long lessonId) {
        var place = enrolments.place(lessonId);
        var lesson = em.find(Lesson.class, lessonId);
        // Ids of activities count in each feature by itself.
        if (lesson == null || lesson.getKind() != LessonKind.QUIZ) {
            throw new NotFound();
        }
        return place;
    }

    private QuizAttempt mine(@Nullable QuizAttempt attempt) {
        return Optional.ofNullable(attempt)
                .filter(found -> found.belongsTo(caller.id()))
                .orElseThrow(NotFound::new);
    }

    private static QuizStanding standing(long lessonId, Quiz quiz, List<QuizAttempt> attempts) {
        var closed = attempts.stream().filter(attempt -> !attempt.isOpen()).toList();
        var max = quiz.getMaxAttempts();
        return new QuizStanding(
                lessonId,
                quiz.getTitle(),
                quiz.getQuestionCount(),
                quiz.getPassMark(),
                quiz.getLimitMinutes(),
                attempts.size(),
                max == null ? null : Math.max(0, max - attempts.size()),
                closed.stream().map(QuizAttempt::score).max(Integer::compare).orElse(null),
                closed.stream().anyMatch(QuizAttempt::isPassed));
    }
}
