package org.smeic.lms.scorm;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A package as its learner meets it: an item open, a choice of several, or the end of a session.
 *
 * @param token the only key to the open item, never stored, never logged; null when none is open
 * @param launchId of the launch made last, 0 before the first; whoever leads on must name it
 * @param title of the package
 * @param items the lines of its table of contents that the learner sees; empty when there is nothing to choose
 * @param controls what can be asked for now
 * @param ended whether no session is running
 * @param done whether nothing is left to do in the package
 * @param reached by this attempt as a whole
 * @param seconds spent in all its items
 */
public record ScormLaunched(
        @Nullable String token,
        long launchId,
        String title,
        List<TocItem> items,
        Set<Control> controls,
        boolean ended,
        boolean done,
        Reached reached,
        BigDecimal seconds) {

    public ScormLaunched {
        items = List.copyOf(items);
        controls = Set.copyOf(controls);
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
