package org.smeic.lms.enrolment;

/** Fired inside the transaction that completes an enrolment; an observer that throws undoes it. */
public record CourseCompleted(long enrolmentId, long learnerId, long courseId) {}
