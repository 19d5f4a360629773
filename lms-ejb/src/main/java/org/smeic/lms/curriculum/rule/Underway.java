package org.smeic.lms.curriculum.rule;

/**
 * A course a learner has begun.
 *
 * @param percent 0 to 100
 */
public record Underway(String course, int percent) {}
