package org.smeic.lms.notification;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * When mail may go to someone, by the clock on their wall.
 *
 * @param digestDay of the weekly digest; null for a digest each day
 * @param digestHour 0 to 23
 * @param pausedUntil the first day on which mail goes again; null when it is not paused
 */
public record Rhythm(
        @Nullable DayOfWeek digestDay,
        int digestHour,
        Quiet quiet,
        @Nullable LocalDate pausedUntil,
        ZoneId zone) {

    /** The first digest after something happened. */
    Instant digestAfter(Instant happened) {
        var day = happened.atZone(zone).toLocalDate();
        while (!isDigestDay(day) || !digestOn(day).isAfter(happened)) {
            day = day.plusDays(1);
        }
        return digestOn(day);
    }

    /** The first moment from this one on at which mail may go. */
    Instant open(Instant moment) {
        var pauseEnds = pausedUntil == null
                ? Instant.MIN
                : pausedUntil.atStartOfDay(zone).toInstant();
        return quiet.open(moment.isBefore(pauseEnds) ? pauseEnds : moment, zone);
    }

    private boolean isDigestDay(LocalDate day) {
        return digestDay == null || day.getDayOfWeek() == digestDay;
    }

    private Instant digestOn(LocalDate day) {
        return day.atTime(digestHour, 0).atZone(zone).toInstant();
    }
}
