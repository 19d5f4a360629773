package org.smeic.lms.scorm.sequencing;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.scorm.sequencing.RollupControls.Consideration;
import org.smeic.lms.scorm.sequencing.RollupRule.ChildActivitySet;
import org.smeic.lms.scorm.sequencing.RollupRule.RollupAction;

/** What children reached becomes their parent's status (SN 4.6; RB.1.1 to RB.1.5). */
final class Rollup {

    private static final List<RollupRule> DEFAULT_SATISFACTION = List.of(
            rule(RuleCondition.Kind.OBJECTIVE_STATUS_KNOWN, RollupAction.NOT_SATISFIED),
            rule(RuleCondition.Kind.SATISFIED, RollupAction.SATISFIED));
    private static final List<RollupRule> DEFAULT_COMPLETION = List.of(
            rule(RuleCondition.Kind.ACTIVITY_PROGRESS_KNOWN, RollupAction.INCOMPLETE),
            rule(RuleCondition.Kind.COMPLETED, RollupAction.COMPLETED));

    private final ActivityTree tree;
    private final Trace trace;
    private final Rules rules;

    Rollup(ActivityTree tree, Trace trace, Rules rules) {
        this.tree = tree;
        this.trace = trace;
        this.rules = rules;
    }

    private static RollupRule rule(RuleCondition.Kind kind, RollupAction action) {
        return new RollupRule(
                ChildActivitySet.ALL,
                0,
                0,
                Combination.ANY,
                List.of(new RuleCondition(kind, null, 0, false)),
                action,
                0);
    }

    /**
     * RB.1.5, and the rollup of those activities too that share a global objective with one that changed: each ancestor
     * once, the deepest first (SN 4.6.1).
     */
    void overallRollup(Activity activity) {
        Set<Activity> due =
                new TreeSet<>(Comparator.<Activity>comparingInt(a -> -a.depth()).thenComparing(Activity::identifier));
        for (var each : activity.path()) {
            if (each != activity || !each.isLeaf()) {
                due.add(each);
            }
            addReaders(each, due);
        }
        due.forEach(this::rollUp);
    }

    private void addReaders(Activity writer, Set<Activity> due) {
        for (var objective : writer.objectives()) {
            for (var written : objective.definition().maps()) {
                if (!written.writes().isEmpty()) {
                    tree.readers(written.target()).stream()
                            .filter(Activity::isAvailable)
                            .forEach(a -> addAncestors(a, due));
                }
            }
        }
    }

    private static void addAncestors(Activity activity, Set<Activity> due) {
        due.addAll(activity.path().subList(0, activity.path().size() - 1));
    }

    private void rollUp(Activity cluster) {
        measureRollup(cluster);
        completionMeasureRollup(cluster);
        objectiveRollup(cluster);
        activityProgressRollup(cluster);
    }

    /** RB.1.1 a. */
    private void measureRollup(Activity cluster) {
        cluster.primary()
                .setMeasure(weighted(
                        cluster,
                        c -> c.sequencing().rollup().objectiveMeasureWeight(),
                        c -> c.measure(c.primary(), true)));
    }

    /** RB.1.1 b. */
    private void completionMeasureRollup(Activity cluster) {
        cluster.primary()
                .setProgress(weighted(
                        cluster, c -> c.sequencing().completion().progressWeight(), Activity::progressForRollup));
    }

    /** An unknown measure counts nothing, its weight does. */
    private static @Nullable Double weighted(
            Activity cluster, ToDoubleFunction<Activity> weight, Function<Activity, @Nullable Double> measure) {
        var total = 0.0;
        var weights = 0.0;
        var known = false;
        for (var child : cluster.availableChildren()) {
            if (child.isTracked()) {
                var own = measure.apply(child);
                weights += weight.applyAsDouble(child);
                total += own == null ? 0 : own * weight.applyAsDouble(child);
                known |= own != null;
            }
        }
        return known && weights > 0 ? total / weights : null;
    }

    /** RB.1.2: by measure where the objective says so (a), which the objective does itself; else by rules (b). */
    private void objectiveRollup(Activity cluster) {
        if (!cluster.primary().definition().satisfiedByMeasure()) {
            var status = byRules(cluster, RollupAction.NOT_SATISFIED, RollupAction.SATISFIED, DEFAULT_SATISFACTION);
            if (status.isKnown()) {
                cluster.primary().setSatisfied(status);
                cluster.staleObjectives = false;
            }
        }
    }

    /** RB.1.3: by measure (a), which the threshold does when asked; else by rules (b). */
    private void activityProgressRollup(Activity cluster) {
        if (!cluster.sequencing().completion().completedByMeasure()) {
            var status = byRules(cluster, RollupAction.INCOMPLETE, RollupAction.COMPLETED, DEFAULT_COMPLETION);
            if (status.isKnown()) {
                cluster.primary().setCompleted(status);
                cluster.staleProgress = false;
            }
        }
    }

    /** RB.1.2 b and RB.1.3 b: the rules for no first, then those for yes; the defaults only where there is neither. */
    private Truth byRules(Activity cluster, RollupAction no, RollupAction yes, List<RollupRule> defaults) {
        var own = cluster.sequencing().rollupRules().stream()
                .filter(r -> r.action() == no || r.action() == yes)
                .toList();
        var result = Truth.UNKNOWN;
        for (var action : List.of(no, yes)) {
            for (var rule : own.isEmpty() ? defaults : own) {
                if (rule.action() == action && rollupRuleCheck(cluster, rule)) {
                    trace.add("RB.1.4", cluster, action.name(), rule.line());
                    result = Truth.of(action == yes);
                    break;
                }
            }
        }
        return result;
    }

    /** RB.1.4. */
    private boolean rollupRuleCheck(Activity cluster, RollupRule rule) {
        var answers = cluster.availableChildren().stream()
                .filter(c -> checkChildForRollup(c, rule.action()))
                .map(c -> evaluateRollupConditions(c, rule))
                .toList();
        var yes = answers.stream().filter(Truth::isTrue).count();
        var unknown = answers.stream().filter(a -> !a.isKnown()).count();
        var known = unknown < answers.size();
        return switch (rule.childActivitySet()) {
            // Of no child at all, "all" and "none" hold (ADL's cases RU-11, RU-15).
            case ALL -> yes == answers.size();
            case ANY -> yes > 0;
            case NONE -> yes == 0 && unknown == 0;
            case AT_LEAST_COUNT -> known && yes >= rule.minimumCount();
            case AT_LEAST_PERCENT -> known && yes >= rule.minimumPercent() * answers.size();
        };
    }

    /** RB.1.4.1. */
    private static Truth evaluateRollupConditions(Activity child, RollupRule rule) {
        return Rules.combined(child, rule.combination(), rule.conditions(), true);
    }

    /** RB.1.4.2. */
    private boolean checkChildForRollup(Activity child, RollupAction action) {
        var controls = child.sequencing().rollup();
        return child.isTracked()
                && switch (action) {
                    case SATISFIED -> controls.objectiveSatisfied() && counts(child, controls.requiredForSatisfied());
                    case NOT_SATISFIED ->
                        controls.objectiveSatisfied() && counts(child, controls.requiredForNotSatisfied());
                    case COMPLETED -> controls.progressCompletion() && counts(child, controls.requiredForCompleted());
                    case INCOMPLETE -> controls.progressCompletion() && counts(child, controls.requiredForIncomplete());
                };
    }

    private boolean counts(Activity child, Consideration consideration) {
        return switch (consideration) {
            case ALWAYS -> true;
            case IF_ATTEMPTED -> child.attemptCount > 0;
            case IF_NOT_SUSPENDED -> child.attemptCount == 0 || !child.suspended;
            case IF_NOT_SKIPPED -> !rules.fires(child, RuleAction.SKIP);
        };
    }
}
