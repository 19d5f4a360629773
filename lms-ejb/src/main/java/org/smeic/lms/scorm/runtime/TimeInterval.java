package org.smeic.lms.scorm.runtime;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A timeinterval (SCORM 2004 4th Ed. RTE 4.1.1.7): years to seconds. A year is counted as 365 days and a month as 30, for
 * a span that is added up has no calendar.
 */
public final class TimeInterval {

    private static final Pattern SHAPE = Pattern.compile("P(?:([0-9]{1,10})Y)?(?:([0-9]{1,10})M)?(?:([0-9]{1,10})D)?"
            + "(?:T(?:([0-9]{1,10})H)?(?:([0-9]{1,10})M)?(?:([0-9]{1,10}(?:[.][0-9]{1,9})?)S)?)?");
    private static final long MOST = 9_999_999_999L * 360_000;
    private static final long[] SECONDS = {365 * 86_400L, 30 * 86_400L, 86_400, 3_600, 60, 1};

    private TimeInterval() {}

    /** Hundredths of a second, at most those of 9999999999 hours; 0 for what is no timeinterval, as for an empty text. */
    public static long hundredths(String text) {
        var parts = SHAPE.matcher(text);
        return parts.matches() ? hundredths(parts) : 0;
    }

    private static long hundredths(Matcher parts) {
        var sum = BigDecimal.ZERO;
        for (var i = 0; i < SECONDS.length; i++) {
            var part = new BigDecimal(Optional.ofNullable(parts.group(i + 1)).orElse("0"));
            sum = sum.add(part.multiply(BigDecimal.valueOf(SECONDS[i])));
        }
        return sum.movePointRight(2)
                .setScale(0, RoundingMode.DOWN)
                .min(BigDecimal.valueOf(MOST))
                .longValueExact();
    }

    /** As hours, minutes and seconds: {@code PT0H0M0S}, {@code PT36H5M4.25S}. */
    public static String text(long hundredths) {
        var whole = Math.min(hundredths, MOST);
        var seconds = BigDecimal.valueOf(whole % 6_000, 2).stripTrailingZeros();
        return "PT%dH%dM%sS"
                .formatted(
                        hundredths / 360_000,
                        hundredths / 6_000 % 60,
                        seconds.signum() == 0 ? "0" : seconds.toPlainString());
    }
}
