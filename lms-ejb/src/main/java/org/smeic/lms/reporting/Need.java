package org.smeic.lms.reporting;

import java.time.Duration;
import java.time.Instant;

/** Why someone may need a hand. */
public enum Need {
    STUCK("e.stuckSince"),
    SILENT("e.touchedAt"),
    EXPIRING("e.expiresAt"),
    OVERDUE("w.dueAt");

    static final Duration SILENCE = Duration.ofDays(7);
    static final Duration NOTICE = Duration.ofDays(14);

    private final String moment;

    Need(String moment) {
        this.moment = moment;
    }

    /** What its list is ordered by. */
    String moment() {
        return moment;
    }

    /** Whether it is about a curriculum; the others are about a course. */
    public boolean isOfCurricula() {
        return this == OVERDUE;
    }

    /** The earliest moment its list begins with. */
    Instant from(Instant now) {
        return this == EXPIRING ? now : Instant.EPOCH;
    }

    /** The latest moment its list ends with. */
    Instant until(Instant now) {
        return switch (this) {
            case SILENT -> now.minus(SILENCE);
            case EXPIRING -> now.plus(NOTICE);
            case STUCK, OVERDUE -> now;
        };
    }
}
