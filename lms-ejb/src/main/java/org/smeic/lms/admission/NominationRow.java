package org.smeic.lms.admission;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.identity.Economy;
import org.smeic.lms.identity.Stakeholder;

/**
 * A nomination as the coordinators of the economy see it.
 *
 * @param number in the order of nominations; reserves move up in it
 * @param answerUntil null while no seat is held
 */
public record NominationRow(
        long personId,
        String name,
        Economy economy,
        Stakeholder stakeholder,
        NominationState state,
        int number,
        String reason,
        Instant nominatedAt,
        @Nullable Instant answerUntil) {}
