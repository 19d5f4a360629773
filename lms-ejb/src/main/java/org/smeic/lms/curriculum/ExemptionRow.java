package org.smeic.lms.curriculum;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A request for an exemption as whoever decides sees it.
 *
 * @param title of the part when it was asked
 * @param link where the evidence can be seen, http or https; null for none
 */
public record ExemptionRow(
        long id,
        String learner,
        String slug,
        String curriculum,
        String part,
        String title,
        String evidence,
        @Nullable String link,
        Instant askedAt) {}
