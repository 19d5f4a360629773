package org.smeic.lms.curriculum;

import java.time.Instant;

/** A request for an exemption as whoever decides sees it. */
public record ExemptionRow(
        long id, String learner, String slug, String curriculum, String part, String evidence, Instant askedAt) {}
