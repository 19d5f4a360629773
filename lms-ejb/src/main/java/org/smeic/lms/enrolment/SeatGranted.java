package org.smeic.lms.enrolment;

/** Someone who waited has a seat now; told in the transaction that gave it. */
public record SeatGranted(long learnerId, long offeringId) {}
