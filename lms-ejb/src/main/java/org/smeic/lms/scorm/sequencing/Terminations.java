package org.smeic.lms.scorm.sequencing;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.scorm.sequencing.NavigationRequests.Sequence;
import org.smeic.lms.scorm.sequencing.NavigationRequests.Termination;

/** How the current attempt ends, and what rules make of it (SN 4.5; TB.2.1 to TB.2.3). */
final class Terminations {

    private static final Set<RuleAction> AFTER = EnumSet.of(
            RuleAction.EXIT_PARENT,
            RuleAction.EXIT_ALL,
            RuleAction.RETRY,
            RuleAction.RETRY_ALL,
            RuleAction.CONTINUE,
            RuleAction.PREVIOUS);

    /**
     * How it went.
     *
     * @param valid whether there was anything to end
     * @param instead what rules want in place of what was asked, null when they have no say
     */
    record Ended(boolean valid, @Nullable Sequence instead) {}

    private final ActivityTree tree;
    private final Trace trace;
    private final Rules rules;
    private final Rollup rollup;
    private final Attempts attempts;

    Terminations(ActivityTree tree, Trace trace, Rules rules, Rollup rollup, Attempts attempts) {
        this.tree = tree;
        this.trace = trace;
        this.rules = rules;
        this.rollup = rollup;
        this.attempts = attempts;
    }

    /** TB.2.3. */
    Ended terminationRequest(Termination request) {
        var current = tree.current;
        if (current == null) {
            return refuse("TB.2.3-1", null);
        }
        return switch (request) {
            case EXIT -> current.active ? exit(current) : refuse("TB.2.3-2", current);
            case EXIT_ALL -> exitAll(current, Sequence.EXIT);
            case SUSPEND_ALL -> suspendAll(current);
            case ABANDON -> current.active ? abandon(current, current) : refuse("TB.2.3-2", current);
            case ABANDON_ALL -> abandon(current, tree.root());
        };
    }

    private Ended exit(Activity leaving) {
        attempts.endAttempt(leaving);
        var at = sequencingExitActionRules(leaving);
        while (true) {
            var action = postConditionRules(at);
            var parent = at.parent();
            if (action == RuleAction.EXIT_ALL) {
                return exitAll(at, Sequence.EXIT);
            } else if (action == RuleAction.RETRY_ALL || (action == RuleAction.RETRY && parent == null)) {
                return exitAll(at, Sequence.RETRY);
            } else if (parent == null) {
                // Nothing lies behind the root. The pseudo-code makes an exception of "exit parent" there (TB.2.3-4),
                // which would leave the learner in a package that cannot be left.
                return new Ended(true, Sequence.EXIT);
            } else if (action == RuleAction.EXIT_PARENT) {
                at = parent;
                tree.current = at;
                attempts.endAttempt(at);
            } else {
                return new Ended(true, sequence(action));
            }
        }
    }

    private static @Nullable Sequence sequence(@Nullable RuleAction action) {
        if (action == RuleAction.RETRY) {
            return Sequence.RETRY;
        }
        if (action == RuleAction.CONTINUE) {
            return Sequence.CONTINUE;
        }
        return action == RuleAction.PREVIOUS ? Sequence.PREVIOUS : null;
    }

    /** TB.2.1: where the attempt ends in the end; rules of an ancestor may end that one too, the highest first. */
    private Activity sequencingExitActionRules(Activity leaving) {
        for (var ancestor : leaving.path()) {
            if (ancestor != leaving && exits(ancestor)) {
                attempts.terminateDescendentAttempts(ancestor);
                attempts.endAttempt(ancestor);
                tree.current = ancestor;
                return ancestor;
            }
        }
        return leaving;
    }

    private boolean exits(Activity ancestor) {
        return rules.sequencingRulesCheck(ancestor, ancestor.sequencing().exitConditions(), EnumSet.of(RuleAction.EXIT))
                != null;
    }

    /** TB.2.2. */
    private @Nullable RuleAction postConditionRules(Activity activity) {
        return activity.suspended
                ? null
                : rules.sequencingRulesCheck(activity, activity.sequencing().postConditions(), AFTER);
    }

    private Ended exitAll(Activity current, Sequence then) {
        if (current.active) {
            attempts.endAttempt(current);
        }
        var root = tree.root();
        attempts.terminateDescendentAttempts(root);
        attempts.endAttempt(root);
        tree.current = root;
        return new Ended(true, then);
    }

    private Ended suspendAll(Activity current) {
        var from = current;
        if (current.active || current.suspended) {
            rollup.overallRollup(current);
        } else {
            var parent = current.parent();
            if (parent == null) {
                return refuse("TB.2.3-3", current);
            }
            from = parent;
        }
        tree.suspended = from;
        for (var at : from.path()) {
            at.active = false;
            at.suspended = true;
        }
        tree.current = tree.root();
        return new Ended(true, Sequence.EXIT);
    }

    private Ended abandon(Activity from, Activity to) {
        for (@Nullable Activity at = from; at != null; at = at == to ? null : at.parent()) {
            at.active = false;
        }
        tree.current = to;
        return new Ended(true, Sequence.EXIT);
    }

    private Ended refuse(String code, @Nullable Activity at) {
        trace.refuse(code, at);
        return new Ended(false, null);
    }
}
