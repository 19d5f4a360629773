package org.smeic.lms.scorm.sequencing;

import org.jspecify.annotations.Nullable;

/**
 * What a sequencing rule or a rollup rule asks of an activity (SN 3.4.2, 3.7.5).
 *
 * @param objective identifier of a local objective, null for the primary one
 * @param threshold -1..1, for the two conditions that compare a measure
 * @param negated whether the answer is turned round; unknown stays unknown
 */
public record RuleCondition(Kind kind, @Nullable String objective, double threshold, boolean negated) {

    /** The words of the specification. */
    public enum Kind {
        SATISFIED,
        OBJECTIVE_STATUS_KNOWN,
        OBJECTIVE_MEASURE_KNOWN,
        OBJECTIVE_MEASURE_GREATER_THAN,
        OBJECTIVE_MEASURE_LESS_THAN,
        COMPLETED,
        ACTIVITY_PROGRESS_KNOWN,
        ATTEMPTED,
        ATTEMPT_LIMIT_EXCEEDED,
        TIME_LIMIT_EXCEEDED,
        OUTSIDE_AVAILABLE_TIME_RANGE,
        ALWAYS,
        NEVER
    }
}
