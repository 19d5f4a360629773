package org.smeic.lms.scorm.runtime;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A CMITimespan: hours, minutes and seconds (SCORM 1.2 RTE 3.4.2). */
public final class Timespan {

    private static final long MOST = 9999L * 360_000 + 99 * 6_000 + 9_999;

    private Timespan() {}

    /** Hundredths of a second of {@code HHHH:MM:SS.SS}; 0 for an empty text. */
    public static long hundredths(String text) {
        if (text.isEmpty()) {
            return 0;
        }
        var parts = text.split(":");
        var seconds = new BigDecimal(parts[2]).movePointRight(2).setScale(0, RoundingMode.DOWN);
        return Long.parseLong(parts[0]) * 360_000 + Long.parseLong(parts[1]) * 6_000 + seconds.longValueExact();
    }

    /** As {@code HHHH:MM:SS.SS}, at most 9999 hours. */
    public static String text(long hundredths) {
        var whole = Math.min(hundredths, MOST);
        var text = "%04d:%02d:%02d".formatted(whole / 360_000, whole / 6_000 % 60, whole / 100 % 60);
        return whole % 100 == 0 ? text : text + ".%02d".formatted(whole % 100);
    }
}
