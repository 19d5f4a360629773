package org.smeic.lms.scorm.sequencing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.scorm.sequencing.ObjectiveMap.Part;
import org.smeic.lms.scorm.sequencing.Reordering.Timing;
import org.smeic.lms.scorm.sequencing.RollupControls.Consideration;
import org.smeic.lms.scorm.sequencing.RollupRule.ChildActivitySet;
import org.smeic.lms.scorm.sequencing.RollupRule.RollupAction;
import org.smeic.lms.scorm.sequencing.RuleCondition.Kind;

/** Describes an activity as a sentence: {@code cluster("M", leaf("A").skipIf(is(SATISFIED))).flow()}. */
public final class Node {

    private final String identifier;
    private final List<Node> children;
    private ControlMode mode = ControlMode.DEFAULT;
    private final List<SequencingRule> before = new ArrayList<>();
    private final List<SequencingRule> exit = new ArrayList<>();
    private final List<SequencingRule> after = new ArrayList<>();
    private LimitConditions limits = LimitConditions.NONE;
    private final List<RollupRule> rollupRules = new ArrayList<>();
    private RollupControls rollup = RollupControls.DEFAULT;
    private ObjectiveDefinition primary = ObjectiveDefinition.PRIMARY;
    private final List<ObjectiveDefinition> others = new ArrayList<>();
    private Reordering selection = Reordering.NEVER;
    private Reordering randomization = Reordering.NEVER;
    private DeliveryControls delivery = DeliveryControls.DEFAULT;
    private CompletionThreshold completion = CompletionThreshold.DEFAULT;
    private final List<SharedData> shared = new ArrayList<>();

    private Node(String identifier, Node... children) {
        this.identifier = identifier;
        this.children = List.of(children);
    }

    static Node leaf(String identifier) {
        return new Node(identifier);
    }

    static Node cluster(String identifier, Node... children) {
        return new Node(identifier, children);
    }

    /** The root, named "root". */
    static Node tree(Node... children) {
        return new Node("root", children);
    }

    static RuleCondition is(Kind kind) {
        return new RuleCondition(kind, null, 0, false);
    }

    static RuleCondition isNot(Kind kind) {
        return new RuleCondition(kind, null, 0, true);
    }

    static RuleCondition measureAbove(double threshold) {
        return new RuleCondition(Kind.OBJECTIVE_MEASURE_GREATER_THAN, null, threshold, false);
    }

    static RuleCondition of(String objective, Kind kind) {
        return new RuleCondition(kind, objective, 0, false);
    }

    private Node mode(UnaryOperator<boolean[]> change) {
        var m = change.apply(new boolean[] {
            mode.choice(),
            mode.choiceExit(),
            mode.flow(),
            mode.forwardOnly(),
            mode.useCurrentAttemptObjectiveInfo(),
            mode.useCurrentAttemptProgressInfo(),
            mode.preventActivation(),
            mode.constrainChoice()
        });
        mode = new ControlMode(m[0], m[1], m[2], m[3], m[4], m[5], m[6], m[7]);
        return this;
    }

    private Node mode(int part, boolean value) {
        return mode(m -> {
            m[part] = value;
            return m;
        });
    }

    Node noChoice() {
        return mode(0, false);
    }

    Node noChoiceExit() {
        return mode(1, false);
    }

    Node flow() {
        return mode(2, true);
    }

    Node forwardOnly() {
        return mode(3, true);
    }

    /** Results of earlier attempts count too. */
    Node anyAttempt() {
        return mode(4, false).mode(5, false);
    }

    Node preventActivation() {
        return mode(6, true);
    }

    Node constrainChoice() {
        return mode(7, true);
    }

    Node skipIf(RuleCondition... conditions) {
        return rule(before, RuleAction.SKIP, conditions);
    }

    Node disabledIf(RuleCondition... conditions) {
        return rule(before, RuleAction.DISABLED, conditions);
    }

    Node hiddenIf(RuleCondition... conditions) {
        return rule(before, RuleAction.HIDDEN_FROM_CHOICE, conditions);
    }

    Node stopsIf(RuleCondition... conditions) {
        return rule(before, RuleAction.STOP_FORWARD_TRAVERSAL, conditions);
    }

    Node exitsIf(RuleCondition... conditions) {
        return rule(exit, RuleAction.EXIT, conditions);
    }

    /** A rule for when its attempt has ended. */
    Node after(RuleAction action, RuleCondition... conditions) {
        return rule(after, action, conditions);
    }

    Node precondition(RuleAction action, Combination combination, RuleCondition... conditions) {
        before.add(new SequencingRule(combination, List.of(conditions), action, 0));
        return this;
    }

    private Node rule(List<SequencingRule> rules, RuleAction action, RuleCondition... conditions) {
        rules.add(new SequencingRule(Combination.ALL, List.of(conditions), action, 7));
        return this;
    }

    Node attempts(int most) {
        limits = new LimitConditions(most, "");
        return this;
    }

    Node rollsUp(RollupAction action, ChildActivitySet children, Kind kind) {
        return rollsUp(action, children, 0, 0, is(kind));
    }

    Node rollsUp(
            RollupAction action, ChildActivitySet children, int count, double percent, RuleCondition... conditions) {
        rollupRules.add(new RollupRule(children, count, percent, Combination.ANY, List.of(conditions), action, 9));
        return this;
    }

    Node weighs(double weight) {
        rollup = new RollupControls(
                rollup.objectiveSatisfied(),
                weight,
                rollup.progressCompletion(),
                rollup.requiredForSatisfied(),
                rollup.requiredForNotSatisfied(),
                rollup.requiredForCompleted(),
                rollup.requiredForIncomplete(),
                rollup.measureSatisfactionIfActive());
        return this;
    }

    Node notSatisfiedWhileActive() {
        rollup = new RollupControls(
                rollup.objectiveSatisfied(),
                rollup.objectiveMeasureWeight(),
                rollup.progressCompletion(),
                rollup.requiredForSatisfied(),
                rollup.requiredForNotSatisfied(),
                rollup.requiredForCompleted(),
                rollup.requiredForIncomplete(),
                false);
        return this;
    }

    /** When it counts for its parent's status. */
    Node counts(Consideration when) {
        rollup = new RollupControls(
                true,
                rollup.objectiveMeasureWeight(),
                true,
                when,
                when,
                when,
                when,
                rollup.measureSatisfactionIfActive());
        return this;
    }

    Node countsNothing() {
        rollup = new RollupControls(
                false,
                0,
                false,
                Consideration.ALWAYS,
                Consideration.ALWAYS,
                Consideration.ALWAYS,
                Consideration.ALWAYS,
                true);
        return this;
    }

    Node passedFrom(double least) {
        primary = new ObjectiveDefinition(primary.identifier(), true, true, least, primary.maps());
        return this;
    }

    Node primary(String name, ObjectiveMap... maps) {
        primary = new ObjectiveDefinition(
                name, true, primary.satisfiedByMeasure(), primary.minNormalizedMeasure(), List.of(maps));
        return this;
    }

    Node objective(String name, ObjectiveMap... maps) {
        others.add(new ObjectiveDefinition(name, false, false, 1, List.of(maps)));
        return this;
    }

    static ObjectiveMap reads(String target, Part... parts) {
        return new ObjectiveMap(target, Set.of(parts), Set.of());
    }

    static ObjectiveMap writes(String target, Part... parts) {
        return new ObjectiveMap(target, Set.of(), Set.of(parts));
    }

    Node selects(Timing timing, int count) {
        selection = new Reordering(timing, count, false);
        return this;
    }

    Node shuffles(Timing timing) {
        randomization = new Reordering(timing, null, true);
        return this;
    }

    Node notTracked() {
        delivery = new DeliveryControls(false, false, false);
        return this;
    }

    /** Only the content says what was reached; nothing is taken for granted at the end. */
    Node setByContent() {
        delivery = new DeliveryControls(delivery.tracked(), true, true);
        return this;
    }

    Node completedFrom(double least, double weight) {
        completion = new CompletionThreshold(true, least, weight);
        return this;
    }

    Node shares(SharedData bucket) {
        shared.add(bucket);
        return this;
    }

    ActivityDefinition definition() {
        return new ActivityDefinition(
                identifier,
                identifier,
                true,
                1,
                new Sequencing(
                        mode,
                        before,
                        exit,
                        after,
                        limits,
                        rollupRules,
                        rollup,
                        Stream.concat(Stream.of(primary), others.stream()).toList(),
                        selection,
                        randomization,
                        delivery,
                        completion,
                        shared,
                        Set.of(),
                        Sequencing.Places.NONE),
                children.stream().map(Node::definition).toList());
    }

    /** As a whole package whose global objectives are the learner's. */
    OrganizationDefinition organization() {
        return new OrganizationDefinition(definition(), true, true);
    }

    /** As a whole package whose global objectives live as long as the attempt. */
    OrganizationDefinition ofItsOwn() {
        return new OrganizationDefinition(definition(), false, false);
    }

    @Override
    public String toString() {
        @Nullable String inside = children.isEmpty() ? "" : children.toString();
        return identifier + inside;
    }
}
