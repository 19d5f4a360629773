package org.smeic.lms.enrolment;

/** Where an enrolment stands. */
public enum Status {
    ACTIVE,
    COMPLETED,
    WITHDRAWN;

    boolean mayBecome(Status next) {
        return switch (this) {
            case ACTIVE -> next != ACTIVE;
            case WITHDRAWN -> next == ACTIVE;
            case COMPLETED -> false;
        };
    }
}
