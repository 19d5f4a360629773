package org.smeic.lms.curriculum.rule;

import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * A break from learning, in days of the learner.
 *
 * @param from first day of it
 * @param until first day after it; null while its end is open
 */
public record Pause(LocalDate from, @Nullable LocalDate until) {

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }

    static boolean covers(Collection<Pause> pauses, LocalDate day) {
        return pauses.stream().anyMatch(pause -> pause.covers(day));
    }

    /** Whether from this day on nothing is certain, since a break without an end has begun. */
    static boolean open(Collection<Pause> pauses, LocalDate day) {
        return pauses.stream().anyMatch(pause -> pause.until() == null && pause.covers(day));
    }
}
