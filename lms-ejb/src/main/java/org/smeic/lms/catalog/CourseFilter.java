package org.smeic.lms.catalog;

import org.jspecify.annotations.Nullable;

/** What someone looks for; null means any. */
public record CourseFilter(
        String text,
        @Nullable Audience audience,
        @Nullable Topic topic,
        @Nullable Level level,
        @Nullable String language) {

    /** Everything. */
    public static final CourseFilter ANY = new CourseFilter("", null, null, null, null);

    /** Whether anything narrows the list. */
    public boolean isAny() {
        return text.isBlank() && audience == null && topic == null && level == null && language == null;
    }
}
