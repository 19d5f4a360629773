package org.smeic.lms.quiz;

import org.jspecify.annotations.Nullable;

/**
 * A quiz and how a learner stands with it.
 *
 * @param passMark percent
 * @param limitMinutes null without a limit
 * @param attemptsLeft that can still be started; null without a limit
 * @param bestScore percent; null before the first was handed in
 */
public record QuizStanding(
        long lessonId,
        String title,
        int questions,
        int passMark,
        @Nullable Integer limitMinutes,
        int attempts,
        @Nullable Integer attemptsLeft,
        @Nullable Integer bestScore,
        boolean passed) {

    public boolean mayStart() {
        return attemptsLeft == null || attemptsLeft > 0;
    }
}
