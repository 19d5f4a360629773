package org.smeic.lms.curriculum.rule;

/** Where a learner stands at a part. */
public enum State {
    /** Something else comes first. */
    LOCKED,
    OPEN,
    MET,
    EXEMPT,
    /** Met, and to be renewed soon. */
    EXPIRING,
    /** Was met once and no longer is. */
    EXPIRED;

    /** Whether the part counts today. */
    public boolean counts() {
        return this == MET || this == EXEMPT || this == EXPIRING;
    }
}
