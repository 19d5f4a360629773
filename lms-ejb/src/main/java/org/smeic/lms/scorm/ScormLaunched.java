package org.smeic.lms.scorm;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A package as its learner meets it: one item open, or the choice of several.
 *
 * @param token the only key to the open item, never stored, never logged; null when the learner has to choose first
 * @param stateId of what the learner's attempt holds of the open item, the same at every launch; 0 when none is open
 * @param title of the package
 * @param items the lines of its table of contents that the learner sees; the current one is open or comes next
 */
public record ScormLaunched(@Nullable String token, long stateId, String title, List<TocItem> items) {

    public ScormLaunched {
        items = List.copyOf(items);
    }

    /** Whether an item is open. */
    public boolean isOpen() {
        return token != null;
    }

    /** Where the player's frame lies on the content origin. */
    public String contentPath() {
        return "/content/" + token + "/~/player.html";
    }
}
