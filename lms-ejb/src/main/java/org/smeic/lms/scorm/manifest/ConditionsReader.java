package org.smeic.lms.scorm.manifest;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.smeic.lms.scorm.sequencing.Combination;
import org.smeic.lms.scorm.sequencing.RollupRule;
import org.smeic.lms.scorm.sequencing.RollupRule.ChildActivitySet;
import org.smeic.lms.scorm.sequencing.RollupRule.RollupAction;
import org.smeic.lms.scorm.sequencing.RuleAction;
import org.smeic.lms.scorm.sequencing.RuleCondition;
import org.smeic.lms.scorm.sequencing.RuleCondition.Kind;
import org.smeic.lms.scorm.sequencing.SequencingRule;

/**
 * Reads sequencing rules and rollup rules (CAM 5.1.3, 5.1.6). A rule without an action that is meant, or with a condition
 * that is not, is left out with a note: half a rule would say something else.
 */
final class ConditionsReader {

    static final Set<RuleAction> PRE = EnumSet.of(
            RuleAction.SKIP, RuleAction.DISABLED, RuleAction.HIDDEN_FROM_CHOICE, RuleAction.STOP_FORWARD_TRAVERSAL);
    static final Set<RuleAction> EXIT = EnumSet.of(RuleAction.EXIT);
    static final Set<RuleAction> POST = EnumSet.of(
            RuleAction.EXIT_PARENT,
            RuleAction.EXIT_ALL,
            RuleAction.RETRY,
            RuleAction.RETRY_ALL,
            RuleAction.CONTINUE,
            RuleAction.PREVIOUS);

    private static final Set<Kind> OF_CHILDREN = EnumSet.complementOf(
            EnumSet.of(Kind.OBJECTIVE_MEASURE_GREATER_THAN, Kind.OBJECTIVE_MEASURE_LESS_THAN, Kind.ALWAYS));
    private static final Set<Kind> OF_RULES = EnumSet.complementOf(EnumSet.of(Kind.NEVER));

    private final Notes notes;
    private final Values values;

    ConditionsReader(Notes notes) {
        this.notes = notes;
        this.values = new Values(notes);
    }

    /** The rules of one kind, in their order. */
    List<SequencingRule> rules(Element sequencingRules, String name, Set<RuleAction> meant) {
        List<SequencingRule> rules = new ArrayList<>();
        for (var rule : sequencingRules.all(name)) {
            var action = action(rule, "ruleaction", RuleAction.class, meant);
            var conditions = conditions(rule, "ruleconditions", "rulecondition", OF_RULES);
            if (action.isPresent() && !conditions.isEmpty()) {
                var combination = combination(rule, "ruleconditions", Combination.ALL);
                rules.add(new SequencingRule(combination, conditions, action.get(), rule.line()));
            } else {
                notes.add("rule_ignored", rule.line(), rule.name());
            }
        }
        return rules;
    }

    List<RollupRule> rollupRules(Element rollupRules) {
        List<RollupRule> rules = new ArrayList<>();
        for (var rule : rollupRules.all("rolluprule")) {
            var action = action(rule, "rollupaction", RollupAction.class, EnumSet.allOf(RollupAction.class));
            var conditions = conditions(rule, "rollupconditions", "rollupcondition", OF_CHILDREN);
            if (action.isPresent() && !conditions.isEmpty()) {
                rules.add(new RollupRule(
                        values.word(rule, "childactivityset", ChildActivitySet.class)
                                .orElse(ChildActivitySet.ALL),
                        values.count(rule, "minimumcount").orElse(0),
                        values.number(rule, "minimumpercent", 0, 1, 0),
                        combination(rule, "rollupconditions", Combination.ANY),
                        conditions,
                        action.get(),
                        rule.line()));
            } else {
                notes.add("rule_ignored", rule.line(), rule.name());
            }
        }
        return rules;
    }

    private <E extends Enum<E>> Optional<E> action(Element rule, String name, Class<E> words, Set<E> meant) {
        return rule.first(name)
                .flatMap(action -> values.word(action, "action", words))
                .filter(meant::contains);
    }

    private Combination combination(Element rule, String name, Combination otherwise) {
        return rule.first(name)
                .flatMap(c -> values.word(c, "conditioncombination", Combination.class))
                .orElse(otherwise);
    }

    /** Empty when one of them is not known: the rest would be another rule. */
    private List<RuleCondition> conditions(Element rule, String group, String name, Set<Kind> meant) {
        List<RuleCondition> conditions = new ArrayList<>();
        for (var condition : rule.first(group).map(g -> g.all(name)).orElse(List.of())) {
            var kind = values.word(condition, "condition", Kind.class).filter(meant::contains);
            if (kind.isEmpty()) {
                return List.of();
            }
            conditions.add(condition(condition, kind.get()));
        }
        return conditions;
    }

    private RuleCondition condition(Element condition, Kind kind) {
        var objective = condition.identifier("referencedobjective");
        var operator = condition.get("operator");
        if (!operator.isEmpty() && !operator.equalsIgnoreCase("not") && !operator.equalsIgnoreCase("noop")) {
            values.ignored(condition, "operator", operator);
        }
        return new RuleCondition(
                kind,
                objective.isEmpty() ? null : objective,
                values.number(condition, "measurethreshold", -1, 1, 0),
                operator.equalsIgnoreCase("not"));
    }
}
