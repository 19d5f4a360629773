package org.smeic.lms.announcement;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.identity.Economy;

/**
 * An announcement as its author sees it.
 *
 * @param economy to all of it; null when it was to a course
 * @param course title of the course; null when it was to an economy
 * @param told how many it has reached
 */
public record AnnouncementRow(
        long id,
        @Nullable Economy economy,
        @Nullable String course,
        String title,
        String text,
        State state,
        Instant goesAt,
        int told) {

    /** Whether it can still be taken back. */
    public boolean isWaiting() {
        return state == State.WAITING && goesAt.isAfter(Instant.now());
    }
}
