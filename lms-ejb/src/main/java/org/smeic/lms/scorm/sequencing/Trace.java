package org.smeic.lms.scorm.sequencing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The decisions that led to an answer, in the order they were made. */
public final class Trace {

    /**
     * A decision.
     *
     * @param code of the process or the exception, as {@code UP.2} or {@code SB.2.9-3}
     * @param activity identifier of the activity it is about
     * @param decision what it was; a rule's action, or a word of the specification
     * @param line of the manifest with the rule that decided, 0 where none did
     */
    public record Step(String code, String activity, String decision, int line) {}

    private static final int MOST = 500;

    private final List<Step> steps = new ArrayList<>();
    private @Nullable Step refusal;

    void add(String code, @Nullable Activity activity, String decision, int line) {
        if (steps.size() < MOST) {
            steps.add(new Step(code, activity == null ? "" : activity.identifier(), decision, line));
        }
    }

    /** An exception of the pseudo-code: the request cannot be met. The last one counts. */
    void refuse(String code, @Nullable Activity activity) {
        var rule = steps.isEmpty() ? null : steps.get(steps.size() - 1);
        var line = rule == null || activity == null || !rule.activity.equals(activity.identifier()) ? 0 : rule.line;
        add(code, activity, "exception", line);
        refusal = steps.get(steps.size() - 1);
    }

    public List<Step> steps() {
        return List.copyOf(steps);
    }

    /** Why the request could not be met; null if it could. */
    public @Nullable Step refusal() {
        return refusal;
    }
}
