package org.smeic.lms.catalog;

/** What a course is about. */
public enum Topic {
    IDEAS,
    CUSTOMERS,
    MONEY,
    DIGITAL,
    PARTNERS,
    POLICY,
    ADVISING
}
