package org.smeic.lms.enrolment;

/** How one gets into a course: OPEN by oneself; the others only through those who let people in. */
public enum Way {
    OPEN,
    APPROVAL,
    CODE,
    NOMINATION
}
