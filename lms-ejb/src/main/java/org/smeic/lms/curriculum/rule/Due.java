package org.smeic.lms.curriculum.rule;

import org.jspecify.annotations.Nullable;

/**
 * When a part should be done: the end of a day of the learner, so many days after something.
 *
 * @param days 0 or more; a week is seven
 * @param after key of the part whose completion starts the count; null when the learner's own start does
 */
public record Due(int days, @Nullable String after) {

    public Due {
        if (days < 0) {
            throw new IllegalArgumentException("days from 0: " + days);
        }
    }

    /** So many weeks after the start. */
    public static Due weeks(int weeks) {
        return new Due(weeks * 7, null);
    }
}
