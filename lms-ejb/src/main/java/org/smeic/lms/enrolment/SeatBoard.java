package org.smeic.lms.enrolment;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The seats of an offering as anybody may see them: numbers, no names.
 *
 * @param pool seats that no quota keeps or kept
 * @param releaseAt null without quotas
 * @param mine whether the caller may change the quotas
 * @param crowds of economies that have somebody there, as a list of economies has them
 */
public record SeatBoard(
        long offeringId,
        Instant startsAt,
        ZoneId zone,
        int seats,
        int taken,
        int pool,
        @Nullable Instant releaseAt,
        boolean released,
        boolean mine,
        List<Share> shares,
        List<Crowd> crowds) {

    /** How many wait. */
    public long waiting() {
        return crowds.stream().mapToLong(Crowd::waiting).sum();
    }

    /** Seats that quotas keep or kept. */
    public int inQuotas() {
        return seats - pool;
    }
}
