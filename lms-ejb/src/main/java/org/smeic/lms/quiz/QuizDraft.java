package org.smeic.lms.quiz;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.quiz.question.Question;

/**
 * A quiz about to be made.
 *
 * @param title cut at 200 characters
 * @param passMark percent that passes, 0 to 100
 * @param limitMinutes 1 or more; null for as long as it takes
 * @param maxAttempts 1 or more; null for as many as wanted
 * @param questions one or more, in order
 */
public record QuizDraft(
        String title,
        int passMark,
        @Nullable Integer limitMinutes,
        @Nullable Integer maxAttempts,
        List<Question> questions) {

    private static final int LONGEST = 200;

    public QuizDraft {
        title = title.length() > LONGEST ? title.substring(0, LONGEST) : title;
        questions = List.copyOf(questions);
        if (questions.isEmpty() || passMark < 0 || passMark > 100 || tooSmall(limitMinutes) || tooSmall(maxAttempts)) {
            throw new IllegalArgumentException("a quiz has a question, a pass mark of 0 to 100, limits from 1");
        }
    }

    private static boolean tooSmall(@Nullable Integer limit) {
        return limit != null && limit < 1;
    }
}
