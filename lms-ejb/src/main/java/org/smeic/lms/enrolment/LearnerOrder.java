package org.smeic.lms.enrolment;

/** How an instructor may sort the people on a course. */
public enum LearnerOrder {
    ENROLLED("e.enrolledAt"),
    NAME("l.name"),
    PROGRESS("e.percent"),
    LAST("e.touchedAt");

    private final String by;

    LearnerOrder(String by) {
        this.by = by;
    }

    String by() {
        return by;
    }
}
