package org.smeic.lms.quiz;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.enrolment.Enrolment;
import org.smeic.lms.enrolment.Progress;
import org.smeic.lms.enrolment.Report;
import org.smeic.lms.quiz.question.Marked;
import org.smeic.lms.quiz.question.Response;

/** The questions and answers of an attempt, and its end: marked, and reported in the same transaction. */
@Dependent
class Papers {

    /** A question with the answer to it. */
    record Row(QuizQuestion asked, @Nullable QuizAnswer answer) {

        Response response() {
            return answer == null ? Response.NONE : answer.response();
        }

        Marked marked() {
            return asked.question().mark(response());
        }

        Shuffle shuffle(QuizAttempt attempt) {
            return Shuffle.of(asked.question(), attempt.seed(), asked.getId());
        }
    }

    @PersistenceContext
    EntityManager em;

    @Inject
    Progress progress;

    List<Row> rows(QuizAttempt attempt) {
        return em
                .createQuery("""
                        select q, a from QuizQuestion q left join QuizAnswer a on a.question = q and a.attempt = :attempt
                        where q.quiz = :quiz order by q.position""", Object[].class)
                .setParameter("attempt", attempt)
                .setParameter("quiz", attempt.quiz())
                .getResultList()
                .stream()
                .map(pair -> new Row((QuizQuestion) pair[0], (QuizAnswer) pair[1]))
                .toList();
    }

    /**
     * Takes the locks that ending an attempt needs, always the enrolment first: two that end and start at once wait
     * for each other instead of standing in each other's way.
     */
    void lock(QuizAttempt attempt) {
        em.find(Enrolment.class, attempt.enrolmentId(), LockModeType.PESSIMISTIC_WRITE);
        em.refresh(attempt, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Marks and closes a locked attempt; one that is closed stays as it is. */
    void close(QuizAttempt attempt, Instant now) {
        if (!attempt.isOpen()) {
            return;
        }
        double earned = 0;
        double attainable = 0;
        for (var row : rows(attempt)) {
            var mark = row.marked().mark();
            var points = row.asked().question().stem().points();
            earned += mark * points;
            attainable += points;
            if (row.answer() != null) {
                row.answer().mark(mark);
            }
        }
        // Nobody passes by rounding up; the small part is for what binary fractions lose.
        var score = (int) Math.floor(100 * earned / attainable + 1e-9);
        attempt.handIn(score, now);
        progress.report(
                attempt.enrolmentId(),
                attempt.lessonId(),
                new Report(score, attempt.isPassed(), score, !attempt.isPassed()));
    }
}
