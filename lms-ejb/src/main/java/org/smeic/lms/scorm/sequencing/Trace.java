package org.smeic.lms.scorm.sequencing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The decisions that led to an answer, in the order they were made. */
public final class Trace {

    /**
     * A decision.
     *
     * @param code of the process or the exception, as {@code UP.2} or {@code SB.2.9-3}
     * @param activity identifier of the activity it is about
     * @param decision what it was: a rule's action, {@code attemptLimit}, {@code prerequisites}, a request, or {@code
     *     exception} for one that no rule has caused
     * @param line of the manifest with what decided, 0 where nothing there did
     */
    public record Step(String code, String activity, String decision, int line) {}

    private static final int MOST = 500;

    /** What can be the cause of an exception that follows. */
    private static final Set<String> RULES = Set.of("UP.1", "UP.2", "prerequisites");

    private final List<Step> steps = new ArrayList<>();
    private @Nullable Step refusal;

    void add(String code, @Nullable Activity activity, String decision, int line) {
        if (steps.size() < MOST) {
            steps.add(new Step(code, activity == null ? "" : activity.identifier(), decision, line));
        }
    }

    /** An exception of the pseudo-code: the request cannot be met. The last one counts. */
    void refuse(String code, @Nullable Activity activity) {
        var last = steps.isEmpty() ? null : steps.get(steps.size() - 1);
        if (last != null
                && activity != null
                && RULES.contains(last.code)
                && last.activity.equals(activity.identifier())) {
            refuse(code, activity, last.decision, last.line);
        } else {
            refuse(code, activity, "exception", Blame.line(code, activity));
        }
    }

    private void refuse(String code, @Nullable Activity activity, String decision, int line) {
        var step = new Step(code, activity == null ? "" : activity.identifier(), decision, line);
        steps.add(step);
        refusal = step;
    }

    public List<Step> steps() {
        return List.copyOf(steps);
    }

    /** Why the request could not be met; null if it could. */
    public @Nullable Step refusal() {
        return refusal;
    }
}
