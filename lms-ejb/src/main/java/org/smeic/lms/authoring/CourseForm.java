package org.smeic.lms.authoring;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.smeic.lms.catalog.CourseFacts;

/**
 * A course of imported activities, as an instructor describes it.
 *
 * @param steps the lessons in order
 */
public record CourseForm(
        @NotNull @Valid CourseFacts facts,
        @NotNull @Size(max = 20) List<@Size(max = 300) String> outcomes,
        @NotNull @NotEmpty @Size(max = 200) List<@Valid Step> steps) {

    public CourseForm {
        outcomes = List.copyOf(outcomes);
        steps = List.copyOf(steps);
    }

    /**
     * One lesson.
     *
     * @param imported id of the {@link ImportedActivity}
     */
    public record Step(long imported, @Min(1) @Max(600) int minutes) {}
}
