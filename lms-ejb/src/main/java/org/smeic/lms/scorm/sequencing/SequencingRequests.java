package org.smeic.lms.scorm.sequencing;

import org.jspecify.annotations.Nullable;
import org.smeic.lms.scorm.sequencing.Flow.Direction;
import org.smeic.lms.scorm.sequencing.NavigationRequests.Sequence;

/** Finds the activity that a sequencing request leads to (SN 4.7; SB.2.5 to SB.2.13). Moves nothing itself. */
final class SequencingRequests {

    /**
     * What was found.
     *
     * @param activity to deliver, null for none
     * @param endSession whether the session is over
     * @param stuck where a choice of a cluster got stuck: the learner is there then, with nothing open; null otherwise
     */
    record Found(
            @Nullable Activity activity,
            boolean endSession,
            @Nullable Activity stuck) {}

    private static final Found NOTHING = new Found(null, false, null);
    private static final Found END = new Found(null, true, null);

    private final ActivityTree tree;
    private final Trace trace;
    private final Flow flow;
    private final Choice choice;

    SequencingRequests(ActivityTree tree, Trace trace, Flow flow, Choice choice) {
        this.tree = tree;
        this.trace = trace;
        this.flow = flow;
        this.choice = choice;
    }

    /** SB.2.12. */
    Found sequencingRequest(Sequence request, @Nullable Activity target) {
        return switch (request) {
            case START -> start();
            case RESUME_ALL -> resumeAll();
            case CHOICE -> target == null ? refuse("SB.2.9-1", null) : choice(target);
            case JUMP -> target == null ? refuse("SB.2.13-1", null) : jump(target);
            case EXIT, RETRY, CONTINUE, PREVIOUS -> from(request, tree.current);
        };
    }

    private Found from(Sequence request, @Nullable Activity current) {
        if (current == null) {
            return refuse("SB.2.12-1", null);
        }
        return switch (request) {
            case CONTINUE -> flow(current, Direction.FORWARD, "SB.2.7-2");
            case PREVIOUS -> flow(current, Direction.BACKWARD, "SB.2.8-2");
            case RETRY -> retry(current);
            default -> exit(current);
        };
    }

    /** SB.2.5. */
    private Found start() {
        var root = tree.root();
        if (tree.current != null) {
            return refuse("SB.2.5-1", tree.current);
        }
        return root.isLeaf() ? deliver(root) : enter(root, "SB.2.5-3");
    }

    /** SB.2.6. */
    private Found resumeAll() {
        if (tree.current != null) {
            return refuse("SB.2.6-1", tree.current);
        }
        return tree.suspended == null ? refuse("SB.2.6-2", null) : deliver(tree.suspended);
    }

    /** SB.2.7 and SB.2.8. */
    private Found flow(Activity current, Direction direction, String code) {
        var parent = current.parent();
        if (parent != null && !parent.sequencing().controlMode().flow()) {
            return refuse(code, parent);
        }
        var found = flow.flow(current, direction, false);
        if (found.deliverable()) {
            return deliver(found.activity());
        }
        return found.endSession() ? END : NOTHING;
    }

    /** SB.2.9. */
    private Found choice(Activity target) {
        if (!choice.isReachable(target)) {
            return NOTHING;
        }
        if (target.isLeaf()) {
            return deliver(target);
        }
        var found = flow.flow(target, Direction.FORWARD, true);
        if (found.deliverable()) {
            return deliver(found.activity());
        }
        trace.refuse("SB.2.9-9", target);
        return new Found(null, false, target);
    }

    /** SB.2.10. */
    private Found retry(Activity current) {
        if (current.active || current.suspended) {
            return refuse("SB.2.10-2", current);
        }
        return current.isLeaf() ? deliver(current) : enter(current, "SB.2.10-3");
    }

    private Found enter(Activity cluster, String code) {
        var found = flow.flow(cluster, Direction.FORWARD, true);
        if (found.deliverable()) {
            return deliver(found.activity());
        }
        return found.endSession() ? END : refuse(code, cluster);
    }

    /** SB.2.11. */
    private Found exit(Activity current) {
        if (current.active) {
            return refuse("SB.2.11-2", current);
        }
        return current.isRoot() ? END : NOTHING;
    }

    /** SB.2.13. */
    private Found jump(Activity target) {
        return tree.current == null ? refuse("SB.2.13-1", null) : deliver(target);
    }

    private static Found deliver(Activity activity) {
        return new Found(activity, false, null);
    }

    private Found refuse(String code, @Nullable Activity at) {
        trace.refuse(code, at);
        return NOTHING;
    }
}
