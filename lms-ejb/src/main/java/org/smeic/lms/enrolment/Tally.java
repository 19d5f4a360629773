package org.smeic.lms.enrolment;

/** How many people are, or were, on a course and how many of them completed it. */
public record Tally(long enrolled, long completed) {}
