package org.smeic.lms.curriculum.rule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was done at a part, whether or not it was open.
 *
 * @param now it counts today
 * @param lasting it counts today and nothing it needs is about to end
 * @param metOn the first day it was met; null when never
 * @param earned credits that count today
 * @param exemption the one that counts today; null when there is none
 * @param record of a course; null for a set
 * @param through key of the part it counts through, which this one replaces; null when it counts by itself
 */
record Reached(
        boolean now,
        boolean lasting,
        @Nullable LocalDate metOn,
        double fraction,
        int earned,
        @Nullable Exemption exemption,
        @Nullable CourseRecord record,
        @Nullable String through) {

    /** Whether its gate has ever been passed; expiry does not undo that. */
    boolean ever() {
        return metOn != null;
    }
}
