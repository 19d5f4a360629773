package org.smeic.lms.curriculum.rule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Someone decided that a learner need not do a part.
 *
 * @param requirement key of the course or set
 * @param note the evidence in a sentence
 * @param decidedBy name of who decided
 * @param from first day it counts
 * @param until first day it no longer counts; null when for good
 */
public record Exemption(
        String requirement,
        String note,
        String decidedBy,
        LocalDate from,
        @Nullable LocalDate until) {

    boolean begins(LocalDate today) {
        return !from.isAfter(today);
    }

    boolean counts(LocalDate today) {
        return begins(today) && (until == null || today.isBefore(until));
    }
}
