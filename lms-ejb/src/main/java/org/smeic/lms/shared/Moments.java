package org.smeic.lms.shared;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a moment is written: always with its zone, and of something that has a place in both times. */
public final class Moments {

    private Moments() {}

    /** Day, time and zone: {@code Mar 1, 2027, 9:30 AM (Asia/Seoul)}. */
    public static String at(Instant moment, ZoneId zone, Locale language) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                        .withLocale(language)
                        .format(moment.atZone(zone))
                + " (" + zone.getId() + ")";
    }

    /** Where it is given and, on a line of its own, where the reader is: the two may differ by a day. */
    public static String both(Instant moment, ZoneId place, ZoneId reader, Locale language) {
        return Stream.of(place, reader)
                .distinct()
                .map(zone -> at(moment, zone, language))
                .collect(Collectors.joining("\n"));
    }
}
