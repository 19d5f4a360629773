package org.smeic.lms.catalog;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/** A course about to be made, with its lessons in order. */
public record CourseDraft(
        @NotNull @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*") @Size(max = 80)
        String slug,

        @NotNull @Valid CourseFacts facts,
        @NotNull List<@Size(max = 300) String> outcomes,
        @NotNull List<@Size(max = 500) String> sources,
        @NotNull List<Step> lessons) {

    /**
     * One lesson.
     *
     * @param minutes 1 or more
     * @param activityId the activity's id in the feature that owns the kind
     */
    public record Step(LessonKind kind, String title, int minutes, long activityId) {}
}
