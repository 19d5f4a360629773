package org.smeic.lms.curriculum;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A decision that one course counts as another.
 *
 * @param everywhere whether it holds in all curricula, so that only the secretariat may end it
 * @param decidedBy null when the account is gone
 */
public record EquivalenceRow(
        long id,
        String course,
        String countsAs,
        String reason,
        boolean everywhere,
        @Nullable String decidedBy,
        Instant decidedAt) {}
