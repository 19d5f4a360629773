package org.smeic.lms.scorm;

import java.util.List;

/**
 * An item opened for the learner.
 *
 * @param token the only key to it; never stored, never logged
 * @param stateId of what the learner's attempt holds of the item; the same at every launch
 * @param title of the package
 * @param items the lines of its table of contents that the learner sees
 */
public record ScormLaunched(String token, long stateId, String title, List<TocItem> items) {

    public ScormLaunched {
        items = List.copyOf(items);
    }

    /** Where the player's frame lies on the content origin. */
    public String contentPath() {
        return "/content/" + token + "/~/player.html";
    }
}
