package org.smeic.lms.catalog;

/** A course as a list shows it. */
public record CourseCard(
        long id,
        String slug,
        String title,
        String summary,
        Audience audience,
        Topic topic,
        Level level,
        String language,
        int minutes,
        int lessons,
        Drawing drawing,
        CourseStatus status) {}
