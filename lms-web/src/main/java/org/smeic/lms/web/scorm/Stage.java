package org.smeic.lms.web.scorm;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.enrolment.OutlineItem;
import org.smeic.lms.scorm.Control;
import org.smeic.lms.scorm.ScormLaunched;
import org.smeic.lms.scorm.TocItem;

/**
 * A package on its page: an item open, a choice of several, or the end of a session.
 *
 * @param action where steps are posted
 * @param fields what goes with them
 * @param problem why the last step was not possible, as it stands in the address
 * @param onward where the learner goes after this package, null for nowhere
 * @param home where a learner who leaves goes, null for nowhere
 * @param lesson what the course keeps of it, null where it is no lesson
 */
public record Stage(
        ScormLaunched launched,
        String contentOrigin,
        String action,
        Map<String, String> fields,
        @Nullable String problem,
        @Nullable String onward,
        @Nullable String home,
        @Nullable OutlineItem lesson) {

    public Stage {
        fields = Map.copyOf(fields);
    }

    /** The frame on the content origin; its address is the learner's key to it. */
    public String getFrame() {
        return contentOrigin + launched.contentPath();
    }

    public long getLaunch() {
        return launched.launchId();
    }

    /** Lines of the table of contents; none when there is only one thing to open. */
    public List<TocItem> getItems() {
        var items = launched.items();
        return items.stream().filter(TocItem::leaf).count() > 1 ? items : List.of();
    }

    public String getTitle() {
        return launched.title();
    }

    /** Whether an item is open; if not, the learner chooses one. */
    public boolean isOpen() {
        return launched.isOpen();
    }

    public boolean isEnded() {
        return launched.ended();
    }

    public boolean isDone() {
        return launched.done();
    }

    /** Where the learner still is though nothing is open, for what they asked for is not open yet; null otherwise. */
    public @Nullable TocItem getStuckAt() {
        return isOpen() || isEnded()
                ? null
                : launched.items().stream()
                        .filter(i -> i.current() && !i.locked())
                        .findFirst()
                        .orElse(null);
    }

    /** Whether a control can be used now, by its name as {@code CONTINUE}. */
    public boolean offers(String control) {
        return launched.controls().contains(Control.valueOf(control));
    }

    /** {@code busy} while something is on its way, {@code idle} when the player waits for the learner, {@code ended}. */
    public String getState() {
        if (launched.ended()) {
            return "ended";
        }
        return launched.isOpen() ? "busy" : "idle";
    }

    /** The key of the words for why the last request could not be met; empty when it could. */
    public String getProblemKey() {
        return problem != null && problem.matches("elsewhere|locked") ? "scorm.problem." + problem : "";
    }

    /** The key of the words for a line's status. */
    public String statusKey(TocItem line) {
        return "scorm.status."
                + (line.locked() ? "locked" : line.status().replace(' ', '_').toLowerCase(Locale.ROOT));
    }
}
