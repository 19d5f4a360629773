package org.smeic.lms.scorm;

/** How an instructor may sort the attempts at a lesson. */
public enum AttemptOrder {
    LEARNER("learnerName"),
    STARTED("beganAt"),
    LAST("seenAt"),
    COMPLETION("completionWord"),
    SUCCESS("successWord"),
    SCORE("scorePart"),
    TIME("timeSpent"),
    DONE("donePercent");

    private final String by;

    AttemptOrder(String by) {
        this.by = by;
    }

    /** The name of a column of {@link AttemptRows}. */
    String by() {
        return by;
    }
}
