package org.smeic.lms.scorm.sequencing;

import org.jspecify.annotations.Nullable;

/**
 * What became of a navigation request.
 *
 * @param delivered the activity to open, null when none is
 * @param resumed whether the delivered activity's attempt goes on; if not, a new one begins
 * @param trace the decisions on the way
 */
public record Outcome(Kind kind, @Nullable Activity delivered, boolean resumed, Trace trace) {

    /**
     * DELIVERED: an activity opens. ENDED: the session is over. NOTHING: no activity is open now, the session goes on.
     * REFUSED: the request was not valid, nothing has changed.
     */
    public enum Kind {
        DELIVERED,
        ENDED,
        NOTHING,
        REFUSED
    }
}
