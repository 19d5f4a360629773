package org.smeic.lms.reporting;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.identity.Economy;
import org.smeic.lms.shared.After;

/**
 * Someone who may need a hand.
 *
 * @param id of the enrolment, or of the journey where it is about a curriculum
 * @param organisation one they belong to, the first by name; null for none, and for instructors
 * @param title of the course or the curriculum
 * @param language of the title, BCP 47
 * @param place the lesson they stand at, or the part that is due; null for none
 * @param percent 0 to 100; null where it is about a curriculum
 * @param at since when, or until when
 * @param seenAt when they last did anything in a course; null for never
 * @param remindedAt when they were last written to; null for never
 */
public record NeedRow(
        long id,
        long learnerId,
        String name,
        Economy economy,
        String timeZone,
        @Nullable String organisation,
        String slug,
        String title,
        String language,
        @Nullable String place,
        @Nullable Integer percent,
        Instant at,
        @Nullable Instant seenAt,
        @Nullable Instant remindedAt) {

    /** The learner's zone. */
    public ZoneId zone() {
        return ZoneId.of(timeZone);
    }

    /** Where the list goes on behind this row. */
    public After after() {
        return new After(at.toString(), id);
    }

    /** Whether they may be written to now. */
    public boolean isRemindable() {
        return remindedAt == null || !remindedAt.isAfter(Instant.now().minus(Reminder.REST));
    }
}
