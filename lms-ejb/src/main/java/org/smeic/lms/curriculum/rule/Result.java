package org.smeic.lms.curriculum.rule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A course a learner completed.
 *
 * @param course its address
 * @param edition from 1
 * @param completedOn in the learner's zone
 * @param score 0 to 100; null where the course gives none
 */
public record Result(
        String course,
        int edition,
        LocalDate completedOn,
        @Nullable Integer score) {

    /** The first edition, completed without a score. */
    public static Result of(String course, LocalDate completedOn) {
        return new Result(course, 1, completedOn, null);
    }

    boolean reaches(@Nullable Integer least) {
        return least == null || (score != null && score >= least);
    }
}
