package org.smeic.lms.scorm.sequencing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.scorm.sequencing.Flow.Direction;

/** Whether a chosen activity can be reached from where the learner is (SN 4.7.5; SB.2.4, SB.2.9). */
final class Choice {

    private final ActivityTree tree;
    private final Trace trace;
    private final Rules rules;

    Choice(ActivityTree tree, Trace trace, Rules rules) {
        this.tree = tree;
        this.trace = trace;
        this.rules = rules;
    }

    /** SB.2.9, 1 to 10: whether nothing stands in the way; the trace says what does. */
    boolean isReachable(Activity target) {
        if (!isOnOffer(target)) {
            return false;
        }
        var current = tree.current;
        if (current == target) {
            return true;
        }
        if (current != null && current.parent() != null && current.parent() == target.parent()) {
            return alongSiblings(current, target);
        }
        var common = current == null ? tree.root() : tree.commonAncestor(current, target);
        if (current == null || current == common) {
            return down(common, target, true);
        }
        return common == target ? up(current, target) : across(current, common, target);
    }

    private boolean isOnOffer(Activity target) {
        for (var at : target.path()) {
            if (!at.isSelected()) {
                return refuse("SB.2.9-2", at);
            }
            if (rules.fires(at, RuleAction.HIDDEN_FROM_CHOICE)) {
                return refuse("SB.2.9-3", at);
            }
        }
        return target.isRoot() || target.parentMode().choice() || refuse("SB.2.9-4", target);
    }

    private boolean alongSiblings(Activity current, Activity target) {
        var forward = ActivityTree.isForward(target, current);
        for (var at = current; at != null && at != target; at = forward ? at.next() : at.previous()) {
            if (!choiceActivityTraversal(at, forward ? Direction.FORWARD : Direction.BACKWARD)) {
                return false;
            }
        }
        return true;
    }

    /** From the common ancestor down to the target's parent. */
    private boolean down(Activity common, Activity target, boolean forward) {
        for (var at : between(target, common)) {
            if (forward && !choiceActivityTraversal(at, Direction.FORWARD)) {
                return false;
            }
            if (!at.active && at != common && at.sequencing().controlMode().preventActivation()) {
                return refuse("SB.2.9-6", at);
            }
        }
        return true;
    }

    /** The activities on the way from the common ancestor, included, to the target, not included. */
    private static List<Activity> between(Activity target, Activity common) {
        List<Activity> way = new ArrayList<>();
        for (@Nullable Activity at = target.parent(); at != null; at = at.parent()) {
            way.add(at);
            if (at == common) {
                break;
            }
        }
        Collections.reverse(way);
        return way;
    }

    private boolean up(Activity current, Activity target) {
        for (@Nullable Activity at = current; at != null && at != target; at = at.parent()) {
            if (!at.sequencing().controlMode().choiceExit()) {
                return refuse("SB.2.9-7", at);
            }
        }
        return true;
    }

    private boolean across(Activity current, Activity common, Activity target) {
        @Nullable Activity constrained = null;
        for (@Nullable Activity at = current; at != null && at != common; at = at.parent()) {
            if (!at.sequencing().controlMode().choiceExit()) {
                return refuse("SB.2.9-7", at);
            }
            if (constrained == null
                    && !at.isLeaf()
                    && at.sequencing().controlMode().constrainChoice()) {
                constrained = at;
            }
        }
        if (constrained != null && !isWithin(constrained, target)) {
            return refuse("SB.2.9-8", constrained);
        }
        return down(common, target, ActivityTree.isForward(target, current));
    }

    private static boolean isWithin(Activity constrained, Activity target) {
        var direction = ActivityTree.isForward(target, constrained) ? Direction.FORWARD : Direction.BACKWARD;
        var edge = choiceFlow(constrained, direction);
        return edge.isAncestorOf(target) || target == constrained;
    }

    /** SB.2.9.1. */
    private static Activity choiceFlow(Activity from, Direction direction) {
        var found = choiceFlowTreeTraversal(from, direction);
        return found == null ? from : found;
    }

    /** SB.2.9.2. */
    private static @Nullable Activity choiceFlowTreeTraversal(Activity from, Direction direction) {
        var parent = from.parent();
        if (parent == null) {
            return null;
        }
        var sibling = direction == Direction.FORWARD ? from.next() : from.previous();
        return sibling == null ? choiceFlowTreeTraversal(parent, direction) : sibling;
    }

    /** SB.2.4. */
    private boolean choiceActivityTraversal(Activity activity, Direction direction) {
        if (direction == Direction.FORWARD) {
            return !rules.fires(activity, RuleAction.STOP_FORWARD_TRAVERSAL) || refuse("SB.2.4-1", activity);
        }
        var parent = activity.parent();
        if (parent == null) {
            return refuse("SB.2.4-3", activity);
        }
        return !parent.sequencing().controlMode().forwardOnly() || refuse("SB.2.4-2", activity);
    }

    private boolean refuse(String code, Activity at) {
        trace.refuse(code, at);
        return false;
    }
}
