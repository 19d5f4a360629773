package org.smeic.lms.catalog;

/** Where a course is in its life. */
public enum CourseStatus {
    DRAFT,
    PUBLISHED,
    RETIRED
}
