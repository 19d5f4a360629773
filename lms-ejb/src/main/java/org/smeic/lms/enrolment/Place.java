package org.smeic.lms.enrolment;

/** Where a learner stands: their enrolment, at this lesson, whose activity has this id in its feature. */
public record Place(long enrolmentId, long lessonId, long activityId, long learnerId) {}
