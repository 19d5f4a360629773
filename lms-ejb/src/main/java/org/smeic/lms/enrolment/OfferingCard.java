package org.smeic.lms.enrolment;

import jakarta.json.bind.annotation.JsonbTransient;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * An offering as a visitor sees it.
 *
 * @param courseId no concern of programs, which know the course
 * @param zone of the place or the tutor
 * @param left seats nobody has and no quota keeps, from 0
 * @param kept seats that quotas keep for people who are nominated, from 0
 * @param releaseAt when these go to the waiting list; null without quotas
 * @param released whether they have
 * @param waiting how many wait for a seat
 * @param mine what the caller has of it; null for nothing or for no caller
 * @param place the caller's place in the waiting list, from 1; 0 when they do not wait
 */
public record OfferingCard(
        long id,
        @JsonbTransient long courseId,
        Instant startsAt,
        Instant endsAt,
        ZoneId zone,
        String tutor,
        int seats,
        int left,
        int kept,
        @Nullable Instant releaseAt,
        boolean released,
        long waiting,
        @Nullable SeatState mine,
        long place) {

    public OfferingCard(
            Long id,
            Long courseId,
            Instant startsAt,
            Instant endsAt,
            String zone,
            String tutor,
            Integer seats,
            Integer taken,
            Integer reserved,
            @Nullable Instant releaseAt,
            @Nullable Instant releasedAt,
            Long waiting,
            @Nullable SeatState mine,
            @Nullable Long ahead) {
        this(
                id,
                courseId.longValue(),
                startsAt,
                endsAt,
                ZoneId.of(zone),
                tutor,
                seats,
                Math.max(0, seats - taken - reserved),
                reserved,
                releaseAt,
                releasedAt != null,
                waiting,
                mine == SeatState.GIVEN_UP ? null : mine,
                mine == SeatState.WAITING && ahead != null ? ahead + 1 : 0);
    }

    /** Whether it has quotas, released or not. */
    public boolean hasQuotas() {
        return releaseAt != null;
    }

    OfferingCard at(long fairPlace) {
        return new OfferingCard(
                id, courseId, startsAt, endsAt, zone, tutor, seats, left, kept, releaseAt, released, waiting, mine,
                fairPlace);
    }
}
