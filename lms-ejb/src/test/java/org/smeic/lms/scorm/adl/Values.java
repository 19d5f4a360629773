package org.smeic.lms.scorm.adl;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Equality of numbers, spans and points of time as ADL's evaluator has it. */
final class Values {

    private static final int SHORTEST_CUT = 250;
    private static final long[] SECONDS = {31_556_952, 2_629_746, 86_400, 3_600, 60};
    private static final Pattern DURATION = Pattern.compile(
            "P(?:(\\d+)Y)?(?:(\\d+)M)?(?:(\\d+)D)?" + "(?:T(?:(\\d+)H)?(?:(\\d+)M)?(?:(\\d+(?:\\.\\d+)?)S)?)?");
    private static final Pattern TIME = Pattern.compile("(\\d{4})(?:-(\\d\\d))?(?:-(\\d\\d))?"
            + "(?:T(\\d\\d)(?::(\\d\\d))?(?::(\\d\\d)(?:\\.\\d+)?)?(Z|[+-]\\d\\d(?::?\\d\\d)?)?)?");

    private Values() {}

    /** To six decimals, cut or rounded. */
    static boolean equalReals(String expected, String answer) {
        try {
            var one = new BigDecimal(expected.strip());
            var other = new BigDecimal(answer.strip());
            return equalTo(one, other, RoundingMode.FLOOR) || equalTo(one, other, RoundingMode.HALF_UP);
        } catch (NumberFormatException noNumber) {
            return false;
        }
    }

    private static boolean equalTo(BigDecimal one, BigDecimal other, RoundingMode mode) {
        return one.setScale(6, mode).equals(other.setScale(6, mode));
    }

    static boolean equalDurations(String expected, String answer) {
        var one = seconds(expected);
        return one.isPresent() && one.get().compareTo(seconds(answer).orElse(BigDecimal.ONE.negate())) == 0;
    }

    private static Optional<BigDecimal> seconds(String duration) {
        var parts = DURATION.matcher(duration);
        if (!parts.matches()) {
            return Optional.empty();
        }
        var sum = new BigDecimal(part(parts, 6, "0"));
        for (var i = 0; i < SECONDS.length; i++) {
            sum = sum.add(new BigDecimal(part(parts, i + 1, "0")).multiply(BigDecimal.valueOf(SECONDS[i])));
        }
        return Optional.of(sum);
    }

    /** To the second; without a zone in universal time. */
    static boolean equalTimes(String expected, String answer) {
        var one = time(expected);
        return one.isPresent() && one.equals(time(answer));
    }

    private static Optional<LocalDateTime> time(String text) {
        var parts = TIME.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        var zone = part(parts, 7, "Z");
        return Optional.of(LocalDateTime.of(
                        number(parts, 1, "0"),
                        number(parts, 2, "1"),
                        number(parts, 3, "1"),
                        number(parts, 4, "0"),
                        number(parts, 5, "0"),
                        number(parts, 6, "0"))
                .minusSeconds(ZoneOffset.of(zone).getTotalSeconds()));
    }

    private static int number(Matcher parts, int group, String absent) {
        return Integer.parseInt(part(parts, group, absent));
    }

    private static String part(Matcher parts, int group, String absent) {
        var part = parts.group(group);
        return part == null ? absent : part;
    }

    /** A system need not keep more than the standard's least length. */
    static boolean isCut(String expected, String answer) {
        return expected.startsWith(answer) && answer.length() >= SHORTEST_CUT;
    }
}
