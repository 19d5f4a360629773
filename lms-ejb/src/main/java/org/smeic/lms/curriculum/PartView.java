package org.smeic.lms.curriculum;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.curriculum.rule.Phrase;
import org.smeic.lms.curriculum.rule.Rule;
import org.smeic.lms.curriculum.rule.State;

/**
 * A part of a curriculum as a page shows it.
 *
 * @param depth 1 for the parts of the whole
 * @param course null for a set
 * @param title of the course or the set; the course's address while it is in preparation
 * @param ready whether the course is published; true for a set
 * @param minutes of the course, 0 for a set
 * @param rule of a set; null for a course
 * @param inOrder whether the parts of the set open one after the other
 * @param reason why it is in, for this reader
 * @param why the editor's own reason; may be empty
 * @param state null for someone who has not set out
 * @param percent 0 to 100
 * @param standing why the state is what it is; null with the state
 * @param due null when there is none, or for someone who has not set out
 */
public record PartView(
        String key,
        int depth,
        @Nullable String course,
        String title,
        boolean ready,
        int minutes,
        @Nullable Rule rule,
        boolean inOrder,
        Phrase reason,
        String why,
        @Nullable State state,
        int percent,
        @Nullable Phrase standing,
        @Nullable LocalDate due) {

    /** Whether it heads other parts. */
    public boolean isSet() {
        return course == null;
    }

    /** Whether it counts today. */
    public boolean isDone() {
        return state != null && state.counts();
    }
}
