package org.smeic.lms.reading;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A page as a learner has it before them.
 *
 * @param number from 1
 * @param html safe HTML without the title
 * @param minutes it takes to read
 * @param steps all pages of the module in order
 * @param actionTitle what to do at the end, on the last page only; else null
 * @param actionHtml safe HTML; null where {@code actionTitle} is
 */
public record OpenPage(
        long lessonId,
        String module,
        int number,
        String title,
        String html,
        int minutes,
        List<Step> steps,
        @Nullable String actionTitle,
        @Nullable String actionHtml) {

    /** One line of the module's little outline. */
    public record Step(int number, String title, boolean visited) {}

    /** How many pages there are. */
    public int count() {
        return steps.size();
    }

    /** Whether the learner has opened this page before. */
    public boolean visited() {
        return steps.get(number - 1).visited();
    }

    public Optional<Step> previous() {
        return number > 1 ? Optional.of(steps.get(number - 2)) : Optional.empty();
    }

    public Optional<Step> next() {
        return number < steps.size() ? Optional.of(steps.get(number)) : Optional.empty();
    }

    public boolean hasAction() {
        return actionTitle != null;
    }
}
