package org.smeic.lms.scorm.sequencing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.scorm.sequencing.Flow.Direction;

/**
 * Asks the processes what they would do, without doing it (SN 5.3, navigation controls). Whether a rule ends the present
 * attempt in another way is not foreseen: that depends on what the learner does until then.
 */
public final class LookAhead {

    private final ActivityTree tree;
    private final Predicate<Activity> closed;

    /** @param closed what must not be delivered for reasons that SCORM 2004 does not know */
    public LookAhead(ActivityTree tree, Predicate<Activity> closed) {
        this.tree = tree;
        this.closed = closed;
    }

    /** All that can be asked for now. */
    public ValidRequests validRequests() {
        var current = tree.current;
        return new ValidRequests(
                current != null && isValid(NavigationRequest.of(NavigationRequest.Kind.CONTINUE)),
                current != null && leadsBack(current),
                current != null && (current.active || current.suspended),
                current != null && current.active,
                contents(),
                current != null && current.active ? current.sequencing().hiddenControls() : Set.of(),
                jumps());
    }

    private boolean isValid(NavigationRequest request) {
        return new NavigationRequests(tree, new Trace()).navigationRequest(request) != null;
    }

    private boolean leadsBack(Activity current) {
        if (!isValid(NavigationRequest.of(NavigationRequest.Kind.PREVIOUS))) {
            return false;
        }
        var trace = new Trace();
        var rules = new Rules(trace, closed);
        var found = new Flow(trace, rules).flow(current, Direction.BACKWARD, false);
        return found.deliverable() && blocked(rules, found.activity()) == null;
    }

    private Set<String> jumps() {
        Set<String> jumps = new HashSet<>();
        if (tree.current != null) {
            addJumps(tree.root(), new Rules(new Trace(), closed), jumps);
        }
        return jumps;
    }

    private static void addJumps(Activity activity, Rules rules, Set<String> jumps) {
        if (!rules.checkActivity(activity)) {
            if (activity.isLeaf()) {
                jumps.add(activity.identifier());
            }
            activity.availableChildren().forEach(child -> addJumps(child, rules, jumps));
        }
    }

    private List<ValidRequests.Entry> contents() {
        List<ValidRequests.Entry> entries = new ArrayList<>();
        add(tree.root(), 0, true, next(), entries);
        return entries.stream().anyMatch(e -> e.depth() > 0 && e.visible() && e.selectable())
                        || (tree.root().isLeaf() && tree.current == null)
                ? entries
                : List.of();
    }

    /** What a choice would find: where it begins a new attempt on the whole, objectives of the last one are gone. */
    private LookAhead next() {
        if (!Sequencer.beginsAnew(tree)
                || tree.definition().objectivesGlobalToSystem()
                || tree.globals().all().isEmpty()) {
            return this;
        }
        var anew = tree.copy();
        anew.globals().clear();
        return new LookAhead(anew, closed);
    }

    private void add(Activity activity, int depth, boolean shown, LookAhead next, List<ValidRequests.Entry> entries) {
        var judged = next.tree.find(activity.identifier()).orElse(activity);
        var here = shown && !new Rules(new Trace(), closed).fires(judged, RuleAction.HIDDEN_FROM_CHOICE);
        entries.add(new ValidRequests.Entry(
                activity,
                depth,
                here && activity.definition().visible(),
                activity == tree.current,
                Optional.ofNullable(next.judge(judged)).map(Trace::refusal).orElse(null)));
        activity.availableChildren().forEach(child -> add(child, depth + 1, here, next, entries));
    }

    /** Why the learner cannot choose the activity now; empty if it can be chosen. */
    public Optional<Trace.Step> refusal(Activity target) {
        var next = next();
        return Optional.ofNullable(
                        next.judge(next.tree.find(target.identifier()).orElse(target)))
                .map(Trace::refusal);
    }

    /** The way to each {@link #refusal}, step by step, by the activity's identifier; of what can be chosen, nothing. */
    public Map<String, Trace> obstacles() {
        var next = next();
        Map<String, Trace> obstacles = new HashMap<>();
        for (var activity : next.tree.all()) {
            var trace = next.judge(activity);
            if (trace != null) {
                obstacles.put(activity.identifier(), trace);
            }
        }
        return obstacles;
    }

    private @Nullable Trace judge(Activity target) {
        var trace = new Trace();
        var rules = new Rules(trace, closed);
        var request = NavigationRequest.choice(target.identifier());
        if (new NavigationRequests(tree, trace).navigationRequest(request) == null
                || !new Choice(tree, trace, rules).isReachable(target)) {
            return trace;
        }
        var leaf = target;
        if (!target.isLeaf()) {
            var found = new Flow(trace, rules).flow(target, Direction.FORWARD, true);
            if (!found.deliverable()) {
                trace.refuse("SB.2.9-9", target);
                return trace;
            }
            leaf = found.activity();
        }
        var blocked = blocked(rules, leaf);
        if (blocked == null) {
            return null;
        }
        trace.refuse("DB.1.1-3", blocked);
        return trace;
    }

    /** DB.1.1 without its other half. */
    private static @Nullable Activity blocked(Rules rules, Activity leaf) {
        for (var at : leaf.path()) {
            if (rules.checkActivity(at)) {
                return at;
            }
        }
        return null;
    }
}
