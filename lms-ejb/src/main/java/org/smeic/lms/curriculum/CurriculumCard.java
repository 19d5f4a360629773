package org.smeic.lms.curriculum;

/**
 * A curriculum as a list shows it.
 *
 * @param minutes of the courses that are there for everyone
 */
public record CurriculumCard(String slug, CurriculumFacts facts, int courses, int minutes) {}
