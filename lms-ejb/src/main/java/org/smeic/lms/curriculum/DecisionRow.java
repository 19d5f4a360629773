package org.smeic.lms.curriculum;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A line of the log.
 *
 * @param learner name of the person it is about; null when it is about all
 * @param decidedBy null when the account is gone
 */
public record DecisionRow(
        CurriculumDecision.Kind kind,
        @Nullable String learner,
        String subject,
        String reason,
        @Nullable String decidedBy,
        Instant decidedAt) {}
