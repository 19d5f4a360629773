package org.smeic.lms.scorm.sequencing;

import java.util.Random;
import java.util.stream.IntStream;
import org.smeic.lms.scorm.sequencing.NavigationRequest.Kind;
import org.smeic.lms.scorm.sequencing.ObjectiveMap.Part;
import org.smeic.lms.scorm.sequencing.Reordering.Timing;
import org.smeic.lms.scorm.sequencing.RollupControls.Consideration;
import org.smeic.lms.scorm.sequencing.RollupRule.ChildActivitySet;
import org.smeic.lms.scorm.sequencing.RollupRule.RollupAction;

/** A tree with modes, rules, objectives and limits by chance, and somebody who does there what comes to mind. */
public final class AnyTree {

    private static final RuleAction[] BEFORE = {
        RuleAction.SKIP, RuleAction.DISABLED, RuleAction.HIDDEN_FROM_CHOICE, RuleAction.STOP_FORWARD_TRAVERSAL
    };
    private static final RuleAction[] AFTER = {
        RuleAction.EXIT_PARENT,
        RuleAction.EXIT_ALL,
        RuleAction.RETRY,
        RuleAction.RETRY_ALL,
        RuleAction.CONTINUE,
        RuleAction.PREVIOUS
    };

    private final Random chance;
    private final OrganizationDefinition organization;
    private int leaves;

    public AnyTree(long seed) {
        chance = new Random(seed);
        var root = node(0);
        organization = chance.nextBoolean() ? root.organization() : root.ofItsOwn();
    }

    public OrganizationDefinition organization() {
        return organization;
    }

    private Node node(int depth) {
        var leaf = depth > 0 && (depth > 2 || chance.nextInt(3) > 0);
        var children = IntStream.range(0, leaf ? 0 : 1 + chance.nextInt(4))
                .mapToObj(i -> node(depth + 1))
                .toArray(Node[]::new);
        var node = leaf ? Node.leaf("L" + leaves++) : Node.cluster("C" + depth + "_" + leaves++, children);
        modes(node);
        rules(node);
        objectives(node);
        if (!leaf && likely(5)) {
            node.selects(any(Timing.values()), 1 + chance.nextInt(children.length));
        }
        if (!leaf && likely(5)) {
            node.shuffles(any(Timing.values()));
        }
        return node;
    }

    private void modes(Node node) {
        if (!likely(4)) {
            node.flow();
        }
        if (likely(6)) {
            node.noChoice();
        }
        if (likely(8)) {
            node.noChoiceExit();
        }
        if (likely(8)) {
            node.forwardOnly();
        }
        if (likely(8)) {
            node.anyAttempt();
        }
        if (likely(8)) {
            node.preventActivation();
        }
        if (likely(8)) {
            node.constrainChoice();
        }
    }

    private void rules(Node node) {
        if (likely(4)) {
            node.precondition(any(BEFORE), any(Combination.values()), condition(), condition());
        }
        if (likely(6)) {
            node.exitsIf(condition());
        }
        if (likely(5)) {
            node.after(any(AFTER), condition());
        }
        if (likely(6)) {
            node.attempts(1 + chance.nextInt(3));
        }
        if (likely(4)) {
            node.rollsUp(
                    any(RollupAction.values()),
                    any(ChildActivitySet.values()),
                    chance.nextInt(3),
                    chance.nextDouble(),
                    condition());
        }
        if (likely(5)) {
            node.counts(any(Consideration.values()));
        }
        if (likely(8)) {
            node.notTracked();
        }
        if (likely(8)) {
            node.setByContent();
        }
        if (likely(8)) {
            node.completedFrom(chance.nextDouble(), chance.nextDouble());
        }
    }

    private void objectives(Node node) {
        var target = "g" + chance.nextInt(3);
        if (likely(4)) {
            node.passedFrom(chance.nextDouble());
        }
        if (likely(3)) {
            node.primary(
                    "p", chance.nextBoolean() ? Node.reads(target, Part.values()) : Node.writes(target, Part.values()));
        }
        if (likely(3)) {
            node.objective("extra", Node.writes(target, Part.SATISFIED_STATUS, Part.NORMALIZED_MEASURE));
        }
    }

    private RuleCondition condition() {
        return new RuleCondition(
                any(RuleCondition.Kind.values()),
                likely(5) ? "extra" : null,
                chance.nextDouble(),
                chance.nextBoolean());
    }

    /** The open content says something by chance, the same in all courses. */
    public void report(Course... courses) {
        var values = new ObjectiveValues(
                any(Truth.values()),
                chance.nextBoolean() ? null : chance.nextDouble() * 2 - 1,
                null,
                null,
                null,
                any(Truth.values()),
                chance.nextBoolean() ? null : chance.nextDouble());
        var way = chance.nextInt(5);
        for (var course : courses) {
            var current = course.tree().current();
            if (current != null && current.isActive() && current.isLeaf()) {
                switch (way) {
                    case 0 -> course.suspends();
                    case 1 -> course.says("extra", values);
                    case 2 -> {
                        // it is cut off
                    }
                    default -> course.says(values);
                }
            }
        }
    }

    public NavigationRequest request(Course course) {
        var kind = course.tree().current() == null && !likely(4)
                ? course.tree().suspended() == null ? Kind.START : Kind.RESUME_ALL
                : any(Kind.values());
        var all = course.tree().all();
        return new NavigationRequest(
                kind,
                kind == Kind.CHOICE || kind == Kind.JUMP
                        ? all.get(chance.nextInt(all.size())).identifier()
                        : null);
    }

    private boolean likely(int oneIn) {
        return chance.nextInt(oneIn) == 0;
    }

    private <T> T any(T[] all) {
        return all[chance.nextInt(all.length)];
    }
}
