package org.smeic.lms.enrolment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.catalog.Audience;
import org.smeic.lms.catalog.Drawing;

/**
 * One line of a learner's course list.
 *
 * @param language of its titles, a BCP 47 tag
 * @param nextLesson position of the first lesson that is not done, from 1; null when all are
 */
public record MyCourse(
        long enrolmentId,
        String slug,
        String title,
        String language,
        Audience audience,
        Drawing drawing,
        Status status,
        int percent,
        int lessonsDone,
        int lessons,
        Instant touchedAt,
        @Nullable Integer nextLesson,
        @Nullable String nextTitle,
        @Nullable Integer nextMinutes) {

    /** Whether there is something left to do. */
    public boolean isOpen() {
        return status == Status.ACTIVE;
    }
}
