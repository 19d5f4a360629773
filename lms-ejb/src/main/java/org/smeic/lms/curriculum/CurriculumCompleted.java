package org.smeic.lms.curriculum;

/** Fired in the transaction in which the last thing a curriculum asks for was done; an observer that throws undoes it. */
public record CurriculumCompleted(long journeyId, long learnerId, long curriculumId) {}
