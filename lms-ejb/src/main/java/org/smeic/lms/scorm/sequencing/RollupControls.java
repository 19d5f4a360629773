package org.smeic.lms.scorm.sequencing;

/**
 * What an activity gives to its parent (SN 3.8, 3.9).
 *
 * @param objectiveSatisfied whether its satisfaction counts
 * @param objectiveMeasureWeight 0..1
 * @param progressCompletion whether its completion counts
 * @param measureSatisfactionIfActive whether a measure decides while the activity is still active
 */
public record RollupControls(
        boolean objectiveSatisfied,
        double objectiveMeasureWeight,
        boolean progressCompletion,
        Consideration requiredForSatisfied,
        Consideration requiredForNotSatisfied,
        Consideration requiredForCompleted,
        Consideration requiredForIncomplete,
        boolean measureSatisfactionIfActive) {

    /** When a child counts for a rollup rule ({@code adlseq:rollupConsiderations}). */
    public enum Consideration {
        ALWAYS,
        IF_ATTEMPTED,
        IF_NOT_SKIPPED,
        IF_NOT_SUSPENDED
    }

    public static final RollupControls DEFAULT = new RollupControls(
            true,
            1,
            true,
            Consideration.ALWAYS,
            Consideration.ALWAYS,
            Consideration.ALWAYS,
            Consideration.ALWAYS,
            true);
}
