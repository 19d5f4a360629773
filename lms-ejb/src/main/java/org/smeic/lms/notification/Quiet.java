package org.smeic.lms.notification;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * The hours of a day in which no mail goes, by the clock on the person's wall; over midnight when {@code from} is the
 * later one, none when both are the same.
 *
 * @param from the first quiet minute
 * @param to the first minute that is not
 */
public record Quiet(LocalTime from, LocalTime to) {

    /** No hour of the day. */
    public static final Quiet NEVER = new Quiet(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);

    boolean covers(LocalTime time) {
        return from.isAfter(to) ? !time.isBefore(from) || time.isBefore(to) : !time.isBefore(from) && time.isBefore(to);
    }

    /** The first moment from this one on that is not quiet. */
    Instant open(Instant moment, ZoneId zone) {
        var at = moment.atZone(zone);
        while (covers(at.toLocalTime())) {
            at = end(at);
        }
        return at.toInstant();
    }

    /** The next time the clock shows the end, or jumps over it; where it shows it twice, the second may be the next. */
    private ZonedDateTime end(ZonedDateTime at) {
        var day = at.toLocalTime().isBefore(to)
                ? at.toLocalDate()
                : at.toLocalDate().plusDays(1);
        var wall = day.atTime(to);
        var jump = at.getZone().getRules().getTransition(wall);
        if (jump != null && jump.isGap()) {
            return jump.getInstant().atZone(at.getZone());
        }
        var first = wall.atZone(at.getZone());
        return first.isAfter(at) ? first : first.withLaterOffsetAtOverlap();
    }
}
