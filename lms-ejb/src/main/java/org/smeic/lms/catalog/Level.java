package org.smeic.lms.catalog;

/** How much a course expects. */
public enum Level {
    FOUNDATION,
    PRACTICE,
    ADVANCED
}
