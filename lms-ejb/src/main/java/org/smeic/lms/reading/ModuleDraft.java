package org.smeic.lms.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A module about to be made.
 *
 * @param minutes 1 or more, for all of it
 * @param actionTitle what to do at the end; null for no action
 * @param actionHtml safe HTML; null exactly when there is no action
 * @param bundleId the bundle its pictures lie in; null when it has none
 * @param pages one or more, in order
 */
public record ModuleDraft(
        String title,
        int minutes,
        @Nullable String actionTitle,
        @Nullable String actionHtml,
        @Nullable Long bundleId,
        List<Page> pages) {

    public ModuleDraft {
        pages = List.copyOf(pages);
        if (pages.isEmpty() || minutes < 1 || (actionTitle == null) != (actionHtml == null)) {
            throw new IllegalArgumentException("a module has a page, a minute, and an action whole or not at all");
        }
    }

    /**
     * One page.
     *
     * @param html safe HTML without the title
     * @param minutes it takes to read, 1 or more
     */
    public record Page(String title, String html, int minutes) {}
}
