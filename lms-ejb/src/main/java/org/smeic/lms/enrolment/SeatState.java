package org.smeic.lms.enrolment;

/** TAKEN: has a seat. WAITING: gets one in the order of arrival. GIVEN_UP: had one of both. */
public enum SeatState {
    TAKEN,
    WAITING,
    GIVEN_UP
}
