package org.smeic.lms.admission;

import java.time.Instant;
import java.time.ZoneId;

/**
 * An offering with seats for the caller's economy.
 *
 * @param seats of the economies the caller coordinates
 * @param used held or taken
 */
public record QuotaRow(
        long offeringId,
        String slug,
        String course,
        String language,
        Instant startsAt,
        ZoneId zone,
        Instant releaseAt,
        long seats,
        long used) {

    public QuotaRow(
            Long offeringId,
            String slug,
            String course,
            String language,
            Instant startsAt,
            String zone,
            Instant releaseAt,
            Long seats,
            Long used) {
        this(
                offeringId.longValue(),
                slug,
                course,
                language,
                startsAt,
                ZoneId.of(zone),
                releaseAt,
                seats.longValue(),
                used.longValue());
    }

    /** Whether people can still be nominated. */
    public boolean isOpen() {
        return Instant.now().isBefore(releaseAt);
    }

    public long free() {
        return seats - used;
    }
}
