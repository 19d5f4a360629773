package org.smeic.lms.web.identity;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.smeic.lms.identity.Economy;

/**
 * The zones people choose from, named by IANA with their offset of today. Not by their names in a
 * language: those of the JDK name countries, and not as APEC does.
 */
final class TimeZones {

    private static final List<String> MORE =
            List.of("Asia/Kuching", "Europe/London", "Europe/Paris", "Pacific/Guam", "UTC");

    private TimeZones() {}

    /** From west to east; the given one is always among them. */
    static List<ZoneId> with(ZoneId chosen) {
        var now = Instant.now();
        var economies = Arrays.stream(Economy.values()).flatMap(economy -> economy.zones().stream());
        var more = MORE.stream().map(ZoneId::of);
        return Stream.of(economies, more, Stream.of(chosen))
                .flatMap(zones -> zones)
                .distinct()
                .sorted(Comparator.comparingInt(
                                (ZoneId zone) -> zone.getRules().getOffset(now).getTotalSeconds())
                        .thenComparing(ZoneId::getId))
                .toList();
    }

    /** {@code Asia/Seoul (UTC+09:00)}. */
    static String label(ZoneId zone) {
        var offset = zone.getRules().getOffset(Instant.now()).getId();
        return zone.getId().replace('_', ' ') + " (UTC" + (offset.equals("Z") ? "" : offset) + ")";
    }
}
