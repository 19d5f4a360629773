package org.smeic.lms.admission;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.identity.Economy;
import org.smeic.lms.identity.Stakeholder;

/** A request as those who decide see it. */
public record RequestRow(
        long id,
        String name,
        Economy economy,
        Stakeholder stakeholder,
        String slug,
        String course,
        String language,
        String reason,
        RequestState state,
        Instant askedAt,
        @Nullable Instant decideAt,
        boolean accepts,
        @Nullable Instant decidedAt) {}
