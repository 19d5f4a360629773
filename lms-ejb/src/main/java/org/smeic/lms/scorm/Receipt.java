package org.smeic.lms.scorm;

import java.time.Instant;

/**
 * What became of the entries a browser sent.
 *
 * @param seq the highest number that is now safe here
 * @param at when it was taken
 */
public record Receipt(Outcome outcome, int seq, Instant at) {

    /** SAVED: applied. SUPERSEDED: kept, not applied, for the item was opened elsewhere since. GAP: send from seq + 1. */
    public enum Outcome {
        SAVED,
        SUPERSEDED,
        GAP
    }
}
