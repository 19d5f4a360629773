package org.smeic.lms.scorm.adl;

import java.util.List;
import java.util.regex.Pattern;

/**
 * One launch of a SCO. The SCO first asks what the learner sees, then runs the commands, and last calls
 * {@code Terminate("")} - which is no command - before the learner follows the instruction.
 *
 * @param key of activity and visit, {@code Act1V2}
 * @param activity as in the item's launch parameters {@code ?tc=CM-01&act=1}
 * @param visit from 1
 * @param questions on the player's devices; empty for most
 * @param instruction what the learner does next: a word and what it is done to ({@code Choice}, {@code Activity 5});
 *     empty when the SCO has asked for what comes next
 */
public record Step(
        String key,
        String activity,
        int visit,
        List<Command> commands,
        List<Question> questions,
        List<String> instruction) {

    /** The instruction's word; empty when there is none. */
    public String verb() {
        return instruction.isEmpty() ? "" : instruction.get(0);
    }

    /** Whether the manifest's item with these launch parameters ({@code ?tc=CM-01&act=1}) is the one to be delivered. */
    public boolean isFor(String launchParameters) {
        return launchParameters.matches(".*[?&]act=" + Pattern.quote(activity) + "(?:[&#].*)?");
    }
}
