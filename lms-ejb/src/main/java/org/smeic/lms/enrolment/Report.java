package org.smeic.lms.enrolment;

import org.jspecify.annotations.Nullable;

/**
 * What an activity says of a learner's work.
 *
 * @param percent 0 to 100
 * @param done whether the lesson counts as finished
 * @param score 0 to 100; null where the activity gives none
 * @param failed whether a try has just ended without success
 */
public record Report(int percent, boolean done, @Nullable Integer score, boolean failed) {

    /** Of work that goes on, or is done. */
    public Report(int percent, boolean done, @Nullable Integer score) {
        this(percent, done, score, false);
    }

    public Report {
        if (percent < 0 || percent > 100 || (score != null && (score < 0 || score > 100))) {
            throw new IllegalArgumentException("percent and score go from 0 to 100: " + percent + ", " + score);
        }
    }
}
