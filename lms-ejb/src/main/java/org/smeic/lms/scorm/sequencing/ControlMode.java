package org.smeic.lms.scorm.sequencing;

/**
 * How a cluster's children may be reached (SN 3.2), with the constraints on choice (SN 3.3, {@code adlseq}).
 *
 * @param choiceExit whether a choice may end this activity; the only mode that a leaf has too
 * @param useCurrentAttemptObjectiveInfo rollup counts what the children reached in the present attempt only
 * @param useCurrentAttemptProgressInfo the same for completion
 * @param preventActivation a choice from outside may not enter
 * @param constrainChoice a choice may reach the next and the previous sibling at most
 */
public record ControlMode(
        boolean choice,
        boolean choiceExit,
        boolean flow,
        boolean forwardOnly,
        boolean useCurrentAttemptObjectiveInfo,
        boolean useCurrentAttemptProgressInfo,
        boolean preventActivation,
        boolean constrainChoice) {

    public static final ControlMode DEFAULT = new ControlMode(true, true, false, false, true, true, false, false);

    ControlMode withFlowOnly() {
        return new ControlMode(
                false,
                choiceExit,
                true,
                forwardOnly,
                useCurrentAttemptObjectiveInfo,
                useCurrentAttemptProgressInfo,
                preventActivation,
                constrainChoice);
    }
}
