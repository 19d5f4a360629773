package org.smeic.lms.enrolment;

import org.jspecify.annotations.Nullable;
import org.smeic.lms.catalog.LessonKind;

/**
 * One line of the outline beside the content.
 *
 * @param percent 0 to 100 of this lesson
 * @param score 0 to 100; null where there is none
 */
public record OutlineItem(
        long lessonId,
        int position,
        LessonKind kind,
        String title,
        int minutes,
        long activityId,
        boolean done,
        int percent,
        @Nullable Integer score) {}
