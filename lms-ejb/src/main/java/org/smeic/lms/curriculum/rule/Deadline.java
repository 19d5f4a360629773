package org.smeic.lms.curriculum.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The end of a day of the learner.
 *
 * @param day in their zone
 * @param end the first instant that is too late
 */
public record Deadline(LocalDate day, Instant end) {

    /** The end of that day there, also on days that are an hour longer or shorter or do not begin at midnight. */
    public static Deadline of(LocalDate day, ZoneId zone) {
        return new Deadline(day, day.plusDays(1).atStartOfDay(zone).toInstant());
    }
}
