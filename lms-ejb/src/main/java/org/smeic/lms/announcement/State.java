package org.smeic.lms.announcement;

/** WAITING can be taken back; SENDING is on its way, SENT has reached all. */
public enum State {
    WAITING,
    SENDING,
    SENT,
    TAKEN_BACK
}
