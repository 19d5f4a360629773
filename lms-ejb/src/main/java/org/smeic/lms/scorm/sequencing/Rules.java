package org.smeic.lms.scorm.sequencing;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Sequencing rules and limits of an activity (SN 3.4, 3.5; UP.1, UP.2, UP.5). */
final class Rules {

    private final Trace trace;
    private final Predicate<Activity> closed;

    Rules(Trace trace, Predicate<Activity> closed) {
        this.trace = trace;
        this.closed = closed;
    }

    /** UP.1: whether a limit forbids another attempt. */
    boolean limitConditionsCheck(Activity activity) {
        var limit = activity.sequencing().limits().attemptLimit();
        var exceeded = activity.isTracked()
                && !activity.active
                && !activity.suspended
                && limit != null
                && activity.attemptCount >= limit;
        if (exceeded) {
            trace.add("UP.1", activity, "attemptLimit", line(activity));
        }
        return exceeded;
    }

    private static int line(Activity activity) {
        var place = activity.sequencing().places().limits();
        return place == 0 ? activity.definition().line() : place;
    }

    /** UP.2: the action of the first rule that fires, of those with one of these actions; null if none does. */
    @Nullable
    RuleAction sequencingRulesCheck(Activity activity, List<SequencingRule> rules, Set<RuleAction> actions) {
        for (var rule : rules) {
            if (actions.contains(rule.action())
                    && sequencingRuleCheck(activity, rule).isTrue()) {
                trace.add("UP.2", activity, rule.action().name(), rule.line());
                return rule.action();
            }
        }
        return null;
    }

    boolean fires(Activity activity, RuleAction action) {
        return sequencingRulesCheck(activity, activity.sequencing().preConditions(), Set.of(action)) != null;
    }

    /** UP.2.1: whether a rule's conditions hold. */
    private static Truth sequencingRuleCheck(Activity activity, SequencingRule rule) {
        return combined(activity, rule.combination(), rule.conditions(), false);
    }

    /** UP.5: whether the activity must not be delivered. */
    boolean checkActivity(Activity activity) {
        if (closed.test(activity)) {
            trace.add(
                    "prerequisites",
                    activity,
                    "prerequisites",
                    activity.definition().line());
            return true;
        }
        return fires(activity, RuleAction.DISABLED) || limitConditionsCheck(activity);
    }

    /** @param forRollup whether the activity's parent asks, for its own status */
    static Truth combined(
            Activity activity, Combination combination, List<RuleCondition> conditions, boolean forRollup) {
        if (conditions.isEmpty()) {
            return Truth.UNKNOWN;
        }
        var all = combination == Combination.ALL;
        var result = Truth.of(all);
        for (var condition : conditions) {
            var holds = evaluate(activity, condition, forRollup);
            result = all ? result.and(holds) : result.or(holds);
        }
        return result;
    }

    private static Truth evaluate(Activity activity, RuleCondition condition, boolean forRollup) {
        var holds = plain(activity, condition, forRollup);
        return condition.negated() ? holds.not() : holds;
    }

    private static Truth plain(Activity activity, RuleCondition condition, boolean forRollup) {
        return switch (condition.kind()) {
            case ATTEMPTED -> Truth.of(activity.attemptCount > 0);
            case ATTEMPT_LIMIT_EXCEEDED -> attemptLimitExceeded(activity);
            // SCORM leaves both out (SN 3.4.2): they can never be known.
            case TIME_LIMIT_EXCEEDED, OUTSIDE_AVAILABLE_TIME_RANGE -> Truth.UNKNOWN;
            case ALWAYS -> Truth.TRUE;
            case NEVER -> Truth.FALSE;
            default ->
                activity.objective(condition.objective())
                        .map(objective -> ofObjective(activity, objective, condition, forRollup))
                        .orElse(Truth.UNKNOWN);
        };
    }

    private static Truth ofObjective(
            Activity activity, Objective objective, RuleCondition condition, boolean forRollup) {
        var measure = activity.measure(objective, forRollup);
        return switch (condition.kind()) {
            case SATISFIED -> activity.satisfied(objective, forRollup);
            case OBJECTIVE_STATUS_KNOWN ->
                Truth.of(activity.satisfied(objective, forRollup).isKnown());
            case OBJECTIVE_MEASURE_KNOWN -> Truth.of(measure != null);
            case OBJECTIVE_MEASURE_GREATER_THAN ->
                measure == null ? Truth.UNKNOWN : Truth.of(measure > condition.threshold());
            case OBJECTIVE_MEASURE_LESS_THAN ->
                measure == null ? Truth.UNKNOWN : Truth.of(measure < condition.threshold());
            case COMPLETED -> activity.completed(objective, forRollup);
            case ACTIVITY_PROGRESS_KNOWN ->
                Truth.of(activity.completed(objective, forRollup).isKnown());
            default -> throw new IllegalArgumentException(condition.kind().name());
        };
    }

    private static Truth attemptLimitExceeded(Activity activity) {
        var limit = activity.sequencing().limits().attemptLimit();
        return limit == null ? Truth.UNKNOWN : Truth.of(activity.attemptCount >= limit);
    }
}
