package org.smeic.lms.enrolment;

/**
 * TAKEN: has a seat. HELD: was nominated for one and has not answered. WAITING: gets one when it is their turn. GIVEN_UP: had
 * one of these.
 */
public enum SeatState {
    TAKEN,
    HELD,
    WAITING,
    GIVEN_UP
}
