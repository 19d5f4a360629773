package org.smeic.lms.scorm;

import java.time.Instant;
import java.util.List;

/**
 * What became of the entries a browser sent.
 *
 * @param seq the highest number that is now safe here
 * @param at when it was taken
 * @param refused elements whose values could not be taken and were kept aside
 */
public record Receipt(Outcome outcome, int seq, Instant at, List<String> refused) {

    public Receipt {
        refused = List.copyOf(refused);
    }

    /** SAVED: applied. SUPERSEDED: kept, not applied, for the item was opened elsewhere since. GAP: send from seq + 1, or say that it is gone. */
    public enum Outcome {
        SAVED,
        SUPERSEDED,
        GAP
    }
}
