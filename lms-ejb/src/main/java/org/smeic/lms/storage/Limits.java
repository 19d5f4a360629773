package org.smeic.lms.storage;

import org.smeic.lms.shared.LmsHome;

/**
 * What a zip may cost us. Configured by {@code LMS_STORE_MAX_…}; the defaults let a package of 1 GB with 10,000 files in.
 *
 * @param entries most files and folders, at least 1
 * @param bytes most bytes once unpacked
 * @param ratio most unpacked bytes per packed byte, looked at only beyond {@link #RATIO_FROM} bytes
 * @param pathLength most characters of one path
 * @param depth most folders above a file
 */
public record Limits(int entries, long bytes, int ratio, int pathLength, int depth) {

    public static final Limits DEFAULT = new Limits(20_000, 4L << 30, 200, 400, 40);

    /** Small files of one repeated letter are no bomb. */
    static final long RATIO_FROM = 32L << 20;

    /** The defaults, overridden by the settings; a value that is no number is an error. */
    static Limits configured() {
        return new Limits(
                Math.toIntExact(value("LMS_STORE_MAX_ENTRIES", DEFAULT.entries)),
                value("LMS_STORE_MAX_BYTES", DEFAULT.bytes),
                Math.toIntExact(value("LMS_STORE_MAX_RATIO", DEFAULT.ratio)),
                Math.toIntExact(value("LMS_STORE_MAX_PATH", DEFAULT.pathLength)),
                Math.toIntExact(value("LMS_STORE_MAX_DEPTH", DEFAULT.depth)));
    }

    private static long value(String name, long otherwise) {
        return LmsHome.setting(name).map(text -> Long.parseLong(text.strip())).orElse(otherwise);
    }
}
