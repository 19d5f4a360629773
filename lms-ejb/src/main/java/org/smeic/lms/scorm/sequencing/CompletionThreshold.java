package org.smeic.lms.scorm.sequencing;

/**
 * When progress means completion (SN 3.14, {@code adlcp:completionThreshold}).
 *
 * @param completedByMeasure whether the progress measure decides
 * @param minProgressMeasure 0..1
 * @param progressWeight 0..1, in the parent's progress measure
 */
public record CompletionThreshold(boolean completedByMeasure, double minProgressMeasure, double progressWeight) {

    public static final CompletionThreshold DEFAULT = new CompletionThreshold(false, 1, 1);
}
