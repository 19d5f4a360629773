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
    NOMINATION
}
