package org.smeic.lms.quiz;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.quiz.question.Kind;
import org.smeic.lms.quiz.question.Response;

/**
 * An open attempt as the learner has it before them. Nothing in it tells which answers are right.
 *
 * @param number which attempt of the learner it is, from 1
 * @param deadline null without a limit
 * @param secondsLeft by the server's clock, 0 or more; null without a limit
 */
public record Sheet(
        long attemptId,
        int number,
        String title,
        Instant startedAt,
        @Nullable Instant deadline,
        @Nullable Long secondsLeft,
        List<Item> items) {

    static @Nullable Long secondsLeft(@Nullable Instant deadline, Instant now) {
        return deadline == null
                ? null
                : Math.max(0, Duration.between(now, deadline).toSeconds());
    }

    /** How many questions have an answer. */
    public long answered() {
        return items.stream().filter(Item::isAnswered).count();
    }

    /** When the latest answer was saved; null before the first. */
    public @Nullable Instant savedAt() {
        Instant latest = null;
        for (var item : items) {
            var at = item.answeredAt();
            latest = at != null && (latest == null || at.isAfter(latest)) ? at : latest;
        }
        return latest;
    }

    /**
     * One question.
     *
     * @param number from 1
     * @param html what is asked, safe HTML
     * @param rows options to tick, premises to match or items to order, as shown; else empty
     * @param choices what can be chosen for each row, for matching and ordering; else empty
     * @param response what was answered, by the values shown
     * @param revision of the response, 0 before the first
     * @param answeredAt null before the first answer
     */
    public record Item(
            long questionId,
            int number,
            Kind kind,
            String html,
            List<Part> rows,
            List<Part> choices,
            Response response,
            long revision,
            @Nullable Instant answeredAt) {

        public boolean isAnswered() {
            return !response.isEmpty();
        }
    }

    /**
     * Something to choose.
     *
     * @param value what a response names it by
     * @param html safe HTML
     * @param chosen what is chosen: for options whether ticked, for rows to match or order the chosen value or empty
     */
    public record Part(String value, String html, String chosen) {

        public boolean isTicked() {
            return !chosen.isEmpty();
        }
    }
}
