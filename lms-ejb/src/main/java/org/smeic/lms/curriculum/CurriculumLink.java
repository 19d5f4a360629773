package org.smeic.lms.curriculum;

/**
 * The way to a curriculum.
 *
 * @param language of its title
 */
public record CurriculumLink(String slug, String title, String language) {}
