package org.smeic.lms.search;

/** How long something takes. */
public enum Length {
    UP_TO_30(30),
    UP_TO_60(60),
    UP_TO_120(120),
    MORE(Integer.MAX_VALUE);

    private final int most;

    Length(int most) {
        this.most = most;
    }

    static Length of(int minutes) {
        for (var length : values()) {
            if (minutes <= length.most) {
                return length;
            }
        }
        return MORE;
    }
}
