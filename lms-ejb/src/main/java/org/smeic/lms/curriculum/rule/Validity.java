package org.smeic.lms.curriculum.rule;

import java.util.List;

/**
 * How long a completed course counts.
 *
 * @param months from the day it was completed; 1 or more
 * @param windowDays how many days before the end it may be renewed; 0 or more, and less than the months, or what was just
 *     done would have to be done again
 * @param renewal courses that, all completed within the window, add the months once more: the shorter path; empty when
 *     only the course itself renews
 */
public record Validity(int months, int windowDays, List<String> renewal) {

    /** Three months to renew, which an owner's busy season does not fill. */
    public static final int USUAL_WINDOW_DAYS = 90;

    private static final int SHORTEST_MONTH = 28;

    public Validity {
        if (months < 1 || windowDays < 0 || windowDays >= months * SHORTEST_MONTH) {
            throw new IllegalArgumentException(
                    "months from 1, a window shorter than they are: " + months + ", " + windowDays);
        }
        renewal = List.copyOf(renewal);
    }
}
