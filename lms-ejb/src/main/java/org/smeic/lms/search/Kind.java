package org.smeic.lms.search;

/** What can be found. */
public enum Kind {
    COURSE,
    CURRICULUM
}
