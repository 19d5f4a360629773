package org.smeic.lms.admission;

/** Where a request stands; TAKEN_BACK by the learner. */
public enum RequestState {
    ASKED,
    ACCEPTED,
    REFUSED,
    TAKEN_BACK
}
