package org.smeic.lms.catalog;

/** Whom a course is written for. */
public enum Audience {
    OWNER,
    POLICY,
    PROFESSIONAL
}
