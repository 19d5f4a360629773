package org.smeic.lms.scorm.sequencing;

import org.jspecify.annotations.Nullable;

/**
 * What is known of an objective: each value or null (UNKNOWN for a status). Immutable.
 *
 * @param measure -1..1
 * @param progress 0..1
 */
public record ObjectiveValues(
        Truth satisfied,
        @Nullable Double measure,
        @Nullable Double raw,
        @Nullable Double min,
        @Nullable Double max,
        Truth completed,
        @Nullable Double progress) {

    /** Nothing is known. */
    public static final ObjectiveValues UNKNOWN =
            new ObjectiveValues(Truth.UNKNOWN, null, null, null, null, Truth.UNKNOWN, null);

    public ObjectiveValues withSatisfied(Truth value) {
        return new ObjectiveValues(value, measure, raw, min, max, completed, progress);
    }

    public ObjectiveValues withMeasure(@Nullable Double value) {
        return new ObjectiveValues(satisfied, value, raw, min, max, completed, progress);
    }

    public ObjectiveValues withCompleted(Truth value) {
        return new ObjectiveValues(satisfied, measure, raw, min, max, value, progress);
    }

    public ObjectiveValues withProgress(@Nullable Double value) {
        return new ObjectiveValues(satisfied, measure, raw, min, max, completed, value);
    }

    public ObjectiveValues withScores(@Nullable Double newRaw, @Nullable Double newMin, @Nullable Double newMax) {
        return new ObjectiveValues(satisfied, measure, newRaw, newMin, newMax, completed, progress);
    }
}
