package org.smeic.lms.scorm.sequencing;

import org.jspecify.annotations.Nullable;

/** Walking through the tree in its order (SN 4.7.2; SB.2.1 to SB.2.3). */
final class Flow {

    /** Which way. */
    enum Direction {
        FORWARD,
        BACKWARD
    }

    /**
     * Where a step leads.
     *
     * @param activity null for nowhere
     * @param direction in which the walk goes on
     * @param endSession whether the walk has left the tree at its end
     */
    private record Step(@Nullable Activity activity, Direction direction, boolean endSession) {}

    /**
     * Where a walk ends.
     *
     * @param activity the last one it met, whether it can be delivered or not
     */
    record Found(Activity activity, boolean deliverable, boolean endSession) {}

    private final Trace trace;
    private final Rules rules;

    Flow(Trace trace, Rules rules) {
        this.trace = trace;
        this.rules = rules;
    }

    /** SB.2.3. */
    Found flow(Activity from, Direction direction, boolean considerChildren) {
        var step = flowTreeTraversal(from, direction, considerChildren, null);
        var candidate = step.activity;
        return candidate == null
                ? new Found(from, false, step.endSession)
                : flowActivityTraversal(candidate, direction, null);
    }

    /** SB.2.1. */
    private Step flowTreeTraversal(
            Activity from, Direction wanted, boolean considerChildren, @Nullable Direction before) {
        var at = from;
        var direction = wanted;
        var parent = from.parent();
        var reversed = parent != null && before == Direction.BACKWARD && from.next() == null;
        if (reversed && parent != null) {
            direction = Direction.BACKWARD;
            at = parent.availableChildren().get(0);
        }
        if (!at.isLeaf() && considerChildren) {
            return into(at, direction);
        }
        return direction == Direction.FORWARD ? forward(at) : backward(at, reversed);
    }

    private Step into(Activity cluster, Direction direction) {
        var children = cluster.availableChildren();
        if (children.isEmpty()) {
            return nowhere("SB.2.1-2", cluster, direction);
        }
        if (direction == Direction.FORWARD || cluster.sequencing().controlMode().forwardOnly()) {
            return new Step(children.get(0), Direction.FORWARD, false);
        }
        return new Step(children.get(children.size() - 1), Direction.BACKWARD, false);
    }

    private Step forward(Activity from) {
        var next = from.next();
        if (next != null) {
            return new Step(next, Direction.FORWARD, false);
        }
        var parent = from.parent();
        if (parent == null) {
            trace.refuse("SB.2.1-1", from);
            return new Step(null, Direction.FORWARD, true);
        }
        return flowTreeTraversal(parent, Direction.FORWARD, false, null);
    }

    private Step backward(Activity from, boolean reversed) {
        var parent = from.parent();
        if (parent == null) {
            return nowhere("SB.2.1-3", from, Direction.BACKWARD);
        }
        if (!reversed && parent.sequencing().controlMode().forwardOnly()) {
            return nowhere("SB.2.1-4", from, Direction.BACKWARD);
        }
        var previous = from.previous();
        return previous == null
                ? flowTreeTraversal(parent, Direction.BACKWARD, false, null)
                : new Step(previous, Direction.BACKWARD, false);
    }

    private Step nowhere(String code, Activity at, Direction direction) {
        trace.refuse(code, at);
        return new Step(null, direction, false);
    }

    /** SB.2.2. */
    private Found flowActivityTraversal(Activity activity, Direction direction, @Nullable Direction before) {
        if (!activity.parentMode().flow()) {
            trace.refuse("SB.2.2-1", activity);
            return new Found(activity, false, false);
        }
        if (rules.fires(activity, RuleAction.SKIP)) {
            return skip(activity, direction, before);
        }
        if (rules.checkActivity(activity)) {
            trace.refuse("SB.2.2-2", activity);
            return new Found(activity, false, false);
        }
        return activity.isLeaf() ? new Found(activity, true, false) : enter(activity, direction);
    }

    private Found skip(Activity activity, Direction direction, @Nullable Direction before) {
        var step = flowTreeTraversal(activity, direction, false, before);
        var next = step.activity;
        if (next == null) {
            return new Found(activity, false, step.endSession);
        }
        return before == Direction.BACKWARD && step.direction == Direction.BACKWARD
                ? flowActivityTraversal(next, Direction.BACKWARD, null)
                : flowActivityTraversal(next, direction, before);
    }

    private Found enter(Activity cluster, Direction direction) {
        var step = flowTreeTraversal(cluster, direction, true, null);
        var next = step.activity;
        if (next == null) {
            return new Found(cluster, false, step.endSession);
        }
        return direction == Direction.BACKWARD && step.direction == Direction.FORWARD
                ? flowActivityTraversal(next, Direction.FORWARD, Direction.BACKWARD)
                : flowActivityTraversal(next, direction, null);
    }
}
