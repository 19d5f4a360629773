package org.smeic.lms.scorm;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.scorm.Lock.Hint;
import org.smeic.lms.scorm.runtime.Session;
import org.smeic.lms.scorm.sequencing.Activity;
import org.smeic.lms.scorm.sequencing.Combination;
import org.smeic.lms.scorm.sequencing.ObjectiveDefinition;
import org.smeic.lms.scorm.sequencing.RuleCondition;
import org.smeic.lms.scorm.sequencing.RuleCondition.Kind;
import org.smeic.lms.scorm.sequencing.SequencingRule;
import org.smeic.lms.scorm.sequencing.Trace;

/** Finds out why items cannot be chosen, from the decisions of the sequencer and the rules behind them. */
final class Locks {

    private static final String GROUP_IS_STUCK = "SB.2.9-9";

    private final Walk walk;
    private @Nullable Map<String, Trace> obstacles;

    Locks(Walk walk) {
        this.walk = walk;
    }

    /** Empty when the item can be chosen. */
    Optional<Lock> of(Activity target) {
        var known = Objects.requireNonNullElseGet(obstacles, walk.registration()::obstacles);
        obstacles = known;
        return Optional.ofNullable(known.get(target.identifier())).map(trace -> lock(target, trace));
    }

    private Lock lock(Activity target, Trace trace) {
        var refusal = Objects.requireNonNull(trace.refusal());
        var cause = cause(refusal, trace.steps());
        var at = walk.tree().find(cause.activity()).orElse(target);
        var rule = rule(at, cause);
        var hint = hint(cause, rule);
        var needs = needs(at, hint, cause, rule);
        return new Lock(
                cause.code(),
                cause.decision().equals("exception") ? "" : cause.decision(),
                at.definition().title(),
                cause.line(),
                hint == Hint.NEEDS && needs.isEmpty() ? Hint.WAITS : hint,
                needs,
                rule.map(SequencingRule::conditions).orElse(List.of()),
                trace.steps());
    }

    /** Where a group cannot be entered, what stopped the walk into it says more. */
    private static Trace.Step cause(Trace.Step refusal, List<Trace.Step> steps) {
        return refusal.code().equals(GROUP_IS_STUCK)
                ? steps.stream()
                        .filter(s -> s.code().contains("-") && !s.code().equals(GROUP_IS_STUCK))
                        .reduce((first, last) -> last)
                        .orElse(refusal)
                : refusal;
    }

    private static Optional<SequencingRule> rule(Activity at, Trace.Step cause) {
        return at.definition().sequencing().preConditions().stream()
                .filter(r -> r.action().name().equals(cause.decision()) && r.line() == cause.line())
                .findFirst();
    }

    private static Hint hint(Trace.Step cause, Optional<SequencingRule> rule) {
        return switch (cause.code()) {
            case "NB.2.1-8", "SB.2.9-7" -> Hint.FINISH;
            case "SB.2.4-1" -> Hint.NEEDS;
            case "NB.2.1-10", "SB.2.9-4", "SB.2.9-6" -> Hint.NEXT;
            case "SB.2.9-8" -> Hint.NEIGHBOURS;
            case "SB.2.4-2", "SB.2.1-4" -> Hint.NO_WAY_BACK;
            default ->
                switch (cause.decision()) {
                    case "attemptLimit" -> Hint.ATTEMPTS_USED;
                    case "prerequisites" -> Hint.NEEDS;
                    default ->
                        rule.filter(Locks::closesWhenDone).isPresent()
                                ? Hint.DONE
                                : rule.isPresent() ? Hint.NEEDS : Hint.WAITS;
                };
        };
    }

    private static boolean closesWhenDone(SequencingRule rule) {
        return rule.conditions().stream().noneMatch(RuleCondition::negated)
                && rule.conditions().stream()
                        .anyMatch(c -> c.kind() == Kind.SATISFIED
                                || c.kind() == Kind.COMPLETED
                                || c.kind() == Kind.ATTEMPTED
                                || c.kind() == Kind.ATTEMPT_LIMIT_EXCEEDED);
    }

    private List<String> needs(Activity at, Hint hint, Trace.Step cause, Optional<SequencingRule> rule) {
        if (hint == Hint.FINISH || cause.code().equals("SB.2.4-1")) {
            return List.of(at.definition().title());
        }
        if (hint != Hint.NEEDS) {
            return List.of();
        }
        return cause.decision().equals("prerequisites")
                ? prerequisites(at)
                : rule.map(r -> awaited(at, r)).orElse(List.of());
    }

    /** Of a plain list only: what "one of these" or "not that" asks for would be too long a sentence. */
    private List<String> prerequisites(Activity at) {
        var script = walk.prerequisites(at);
        return script.matches("[^|~=<>*{}()]*")
                ? Stream.of(script.split("&"))
                        .map(String::strip)
                        .flatMap(identifier -> walk.tree().find(identifier).stream())
                        .filter(item -> !Session.isDone(walk.status(item)))
                        .map(item -> item.definition().title())
                        .toList()
                : List.of();
    }

    /** The items whose results the rule waits for, through global objectives. */
    private List<String> awaited(Activity at, SequencingRule rule) {
        var oneIsEnough =
                rule.combination() == Combination.ALL && rule.conditions().size() > 1;
        return oneIsEnough
                ? List.of()
                : rule.conditions().stream()
                        .filter(c -> c.negated() || c.kind() == Kind.OBJECTIVE_MEASURE_LESS_THAN)
                        .flatMap(c -> sources(at, c))
                        .distinct()
                        .toList();
    }

    private Stream<String> sources(Activity at, RuleCondition condition) {
        return at.definition().sequencing().objectives().stream()
                .filter(o -> condition.objective() == null
                        ? o.primary()
                        : condition.objective().equals(o.identifier()))
                .flatMap(o -> o.maps().stream())
                .filter(m -> !m.reads().isEmpty())
                .flatMap(m -> walk.tree().all().stream().filter(a -> a != at && writes(a, m.target())))
                .filter(a -> !isMet(a, condition))
                .map(a -> a.definition().title());
    }

    private static boolean writes(Activity activity, String target) {
        return activity.definition().sequencing().objectives().stream()
                .map(ObjectiveDefinition::maps)
                .flatMap(List::stream)
                .anyMatch(m -> m.target().equals(target) && !m.writes().isEmpty());
    }

    private static boolean isMet(Activity activity, RuleCondition condition) {
        return switch (condition.kind()) {
            case SATISFIED -> activity.satisfied().isTrue();
            case COMPLETED -> activity.completed().isTrue();
            default -> false;
        };
    }
}
