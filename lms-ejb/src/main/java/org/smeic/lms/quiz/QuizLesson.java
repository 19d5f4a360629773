package org.smeic.lms.quiz;

import org.jspecify.annotations.Nullable;

/**
 * All a learner needs at a quiz.
 *
 * @param sheet the open attempt; null if none is open
 * @param review the attempt handed in last; null if there is none or one is open
 */
public record QuizLesson(
        QuizStanding standing,
        @Nullable Sheet sheet,
        @Nullable Review review) {}
