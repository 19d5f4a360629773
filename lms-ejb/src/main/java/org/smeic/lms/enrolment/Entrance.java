package org.smeic.lms.enrolment;

/** In one line, how someone gets into a course; the web has the words. */
public enum Entrance {
    /** They completed it. */
    COMPLETED,
    /** They are on it. */
    GO_ON,
    /** They have a seat on a date to come and are on the course. */
    SEAT,
    /** They wait for a seat. */
    WAITING,
    /** One click. */
    JOIN,
    /** One click once they have an account. */
    JOIN_WITH_ACCOUNT,
    /** They ask, and someone decides. */
    ASK,
    /** With a code. */
    CODE,
    /** Their economy's coordinator nominates them. */
    NOMINATION,
    /** As {@link #NOMINATION}, for a visitor whose economy is not known: until when. */
    NOMINATION_UNTIL,
    /** As {@link #NOMINATION}: until when, and how many seats of their quota are left. */
    NOMINATION_QUOTA,
    /** Others' coordinators nominate; they may wait for what is released. */
    NOMINATION_OTHERS,
    /** A seat is held for them until they answer. */
    NOMINATED,
    /** Seats of a date are free for everybody. */
    SEATS_FREE,
    /** The seats of a date are gone; they may wait for one. */
    SEATS_QUEUE
}
