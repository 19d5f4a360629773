package org.smeic.lms.scorm.sequencing;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the learner may ask for now.
 *
 * @param goOn whether there is a way on
 * @param back whether there is a way back
 * @param suspend whether the session can be suspended
 * @param exit whether the current attempt can be ended
 * @param contents the table of contents, in the order of the tree; empty when there is nothing to choose
 * @param hidden controls that the open activity does not want to be shown
 * @param jumps identifiers of the activities a SCO may jump to
 */
public record ValidRequests(
        boolean goOn,
        boolean back,
        boolean suspend,
        boolean exit,
        List<Entry> contents,
        Set<HiddenControl> hidden,
        Set<String> jumps) {

    /**
     * A line of the table of contents.
     *
     * @param depth 0 for the root
     * @param visible whether it is shown
     * @param current whether the learner is there
     * @param refusal why it cannot be chosen; null if it can
     */
    public record Entry(Activity activity, int depth, boolean visible, boolean current, Trace.@Nullable Step refusal) {

        /** Whether the learner may choose it now. */
        public boolean selectable() {
            return refusal == null;
        }
    }

    public ValidRequests {
        contents = List.copyOf(contents);
        hidden = Set.copyOf(hidden);
        jumps = Set.copyOf(jumps);
    }
}
