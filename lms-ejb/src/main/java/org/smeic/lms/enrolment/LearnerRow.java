package org.smeic.lms.enrolment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.identity.Economy;

/** A learner as the instructor of the course sees them. Score: mean of the scored lessons, 0 to 100. */
public record LearnerRow(
        long enrolmentId,
        String name,
        Economy economy,
        Status status,
        int percent,
        @Nullable Double score,
        Instant enrolledAt,
        Instant touchedAt,
        @Nullable Instant completedAt) {}
