package org.smeic.lms.search;

/** How something is given; a course that has dates can be taken alone as well. */
public enum Format {
    SELF_PACED,
    WITH_DATES,
    CURRICULUM
}
