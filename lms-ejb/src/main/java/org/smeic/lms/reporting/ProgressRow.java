package org.smeic.lms.reporting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.enrolment.Status;
import org.smeic.lms.identity.Economy;
import org.smeic.lms.shared.After;

/**
 * How far someone is on a course.
 *
 * @param course its slug
 * @param percent 0 to 100
 * @param expiresAt when the access ends; null for never
 */
public record ProgressRow(
        long enrolmentId,
        long learnerId,
        String name,
        Economy economy,
        String course,
        String title,
        Status status,
        int percent,
        Instant enrolledAt,
        Instant touchedAt,
        @Nullable Instant completedAt,
        @Nullable Instant expiresAt) {

    /** Where the list goes on behind this row. */
    public After after() {
        return new After(touchedAt.toString(), enrolmentId);
    }
}
