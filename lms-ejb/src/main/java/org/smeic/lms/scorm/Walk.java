package org.smeic.lms.scorm;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.scorm.delivery.Achievement;
import org.smeic.lms.scorm.delivery.Registration;
import org.smeic.lms.scorm.runtime.Session;
import org.smeic.lms.scorm.sequencing.Activity;
import org.smeic.lms.scorm.sequencing.ActivityTree;

/** An attempt with everything that a step through it needs. */
final class Walk {

    private final ScormAttempt attempt;
    private final Registration registration;
    private final PackagePlan plan;
    private final Map<String, ScormItemState> states;

    Walk(ScormAttempt attempt, Registration registration, PackagePlan plan, Map<String, ScormItemState> states) {
        this.attempt = attempt;
        this.registration = registration;
        this.plan = plan;
        this.states = new HashMap<>(states);
    }

    /** What the learner may not open yet, whatever the sequencer says. */
    static Predicate<Activity> closed(PackagePlan plan, Map<String, ScormItemState> states) {
        return plan.locked(identifier -> {
            var state = states.get(identifier);
            if (state != null) {
                return state.status();
            }
            return plan.items().containsKey(identifier) ? Session.fresh().status() : "";
        });
    }

    /** The script that says when the item may be opened; empty for none. */
    String prerequisites(Activity activity) {
        return plan.prerequisites().getOrDefault(activity.identifier(), "");
    }

    ScormAttempt attempt() {
        return attempt;
    }

    Registration registration() {
        return registration;
    }

    ActivityTree tree() {
        return registration.tree();
    }

    boolean isOf12() {
        return attempt.isOf12();
    }

    /** SCORM 1.2 leaves the order of several items to the learner: a SCO nobody asked for would count as attempted. */
    boolean isLeftToChoice() {
        return isOf12() && leaves().count() > 1;
    }

    private Stream<Activity> leaves() {
        return tree().all().stream().filter(Activity::isLeaf);
    }

    @Nullable
    ScormItemState state(@Nullable Activity activity) {
        return activity == null ? null : states.get(activity.identifier());
    }

    void begin(Activity activity, ScormItemState state) {
        states.put(activity.identifier(), state);
    }

    /** Whether nothing is left to do. */
    boolean isDone() {
        return isOf12()
                ? leaves().allMatch(a -> Session.isDone(status(a)))
                : Achievement.of(tree()).done();
    }

    /** What all of it has come to so far. */
    Reached reached() {
        return Reached.of(attempt, tree(), states.values());
    }

    /** Spent in all items, in seconds. */
    BigDecimal seconds() {
        return BigDecimal.valueOf(
                states.values().stream().mapToLong(ScormItemState::time).sum(), 2);
    }

    /** The word the learner is told. */
    String status(Activity activity) {
        if (isOf12()) {
            var state = state(activity);
            return state == null ? Session.fresh().status() : state.status();
        }
        if (activity.satisfied().isKnown()) {
            return activity.satisfied().isTrue() ? "passed" : "failed";
        }
        if (activity.completed().isTrue()) {
            return "completed";
        }
        return activity.attemptCount() > 0 || activity.completed().isKnown() ? "incomplete" : "not attempted";
    }
}
