package org.smeic.lms.quiz;

import java.time.Instant;
import java.util.List;
import org.smeic.lms.quiz.question.Kind;
import org.smeic.lms.quiz.question.Verdict;

/**
 * An attempt that was handed in, marked.
 *
 * @param score percent, rounded down
 * @param outOfTime whether time ended it
 * @param answersShown whether the right answers are in here: once the quiz is passed or no attempt is left
 */
public record Review(
        long attemptId,
        int number,
        int score,
        int passMark,
        boolean passed,
        boolean outOfTime,
        Instant submittedAt,
        boolean answersShown,
        List<Item> items) {

    /** How many questions were answered right. */
    public long right() {
        return items.stream().filter(item -> item.verdict() == Verdict.RIGHT).count();
    }

    /**
     * One question.
     *
     * @param html what was asked, safe HTML
     * @param mark 0 to 1
     * @param given what was answered; empty if nothing was
     * @param right what would have been right; empty where that is not shown
     * @param remarks what the author says to it, safe HTML each
     */
    public record Item(
            int number,
            Kind kind,
            String html,
            Verdict verdict,
            double mark,
            List<Line> given,
            List<Line> right,
            List<String> remarks) {}

    /**
     * A part of an answer.
     *
     * @param label what it belongs to (a premise, a place), safe HTML; empty if to the question
     * @param html safe HTML; of a true/false question {@code true} or {@code false}; empty for nothing
     */
    public record Line(String label, String html) {}
}
