package org.smeic.lms.scorm.sequencing;

import java.util.Map;

/**
 * What a SCO says of its activity when it ends or is taken away (RTE 4.2, SN 4.6.2).
 *
 * @param activity of the activity as a whole, its primary objective
 * @param completionSaid whether the SCO itself spoke of completion, be it "unknown"
 * @param successSaid whether the SCO itself spoke of success, be it "unknown"
 * @param objectives of its objectives by identifier, the primary one among them if it has one
 * @param suspended whether the SCO wants to go on where it is another time
 */
public record ContentReport(
        ObjectiveValues activity,
        boolean completionSaid,
        boolean successSaid,
        Map<String, ObjectiveReport> objectives,
        boolean suspended) {

    /**
     * Of one objective.
     *
     * @param completionSaid whether the SCO set its completion itself
     * @param successSaid whether the SCO set its success itself
     */
    public record ObjectiveReport(ObjectiveValues values, boolean completionSaid, boolean successSaid) {}

    public ContentReport {
        objectives = Map.copyOf(objectives);
    }
}
