package org.smeic.lms.reporting;

/**
 * How many have a need.
 *
 * @param more whether there are more than that, and nobody counted them
 */
public record NeedCount(Need need, int count, boolean more) {

    /** Beyond so many nobody counts on: it would cost more than it tells. */
    static final int MOST = 1000;

    static NeedCount of(Need need, int found) {
        return new NeedCount(need, Math.min(found, MOST), found > MOST);
    }
}
