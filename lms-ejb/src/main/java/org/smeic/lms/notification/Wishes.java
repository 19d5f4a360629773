package org.smeic.lms.notification;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How someone wants to be told, as they see and change it.
 *
 * @param choices one for each occasion; to change some, some
 * @param digestDay null for a digest each day
 * @param digestHour 0 to 23 in the person's zone
 * @param pausedUntil the first day on which mail goes again; null when it is not paused
 */
public record Wishes(
        Map<Occasion, Choice> choices,
        @Nullable DayOfWeek digestDay,
        int digestHour,
        Quiet quiet,
        @Nullable LocalDate pausedUntil) {}
