package org.smeic.lms.curriculum;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A request for an exemption as the learner who asked sees it.
 *
 * @param slug of the curriculum
 * @param part its key
 * @param title of the part when it was asked
 * @param decidedAt null while it waits, as are the next
 * @param decision the reason in the words of whoever decided
 * @param until first day it no longer counts; null when for good or not granted
 */
public record MyExemption(
        String slug,
        String part,
        String title,
        String evidence,
        @Nullable String link,
        ExemptionStatus status,
        Instant askedAt,
        @Nullable Instant decidedAt,
        @Nullable String decision,
        @Nullable LocalDate until) {}
