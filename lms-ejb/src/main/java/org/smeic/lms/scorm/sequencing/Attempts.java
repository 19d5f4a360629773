package org.smeic.lms.scorm.sequencing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.scorm.sequencing.Reordering.Timing;

/** The end of attempts, and the choice of children before the next one (SN 4.9; UP.3, UP.4, SR.1, SR.2). */
final class Attempts {

    private final ActivityTree tree;
    private final Trace trace;
    private final Rollup rollup;
    private final Random chance;

    Attempts(ActivityTree tree, Trace trace, Rollup rollup, Random chance) {
        this.tree = tree;
        this.trace = trace;
        this.rollup = rollup;
        this.chance = chance;
    }

    /**
     * UP.3: ends every attempt between the current activity and its common ancestor with this one. The current one itself
     * was exited before, or abandoned: then it must not end as if its content had been done.
     */
    void terminateDescendentAttempts(Activity activity) {
        var current = tree.current;
        if (current != null) {
            var common = tree.commonAncestor(current, activity);
            for (@Nullable Activity at = current; at != null && at != common; at = at.parent()) {
                if (at != current) {
                    endAttempt(at);
                }
            }
        }
    }

    /** UP.4. */
    void endAttempt(Activity activity) {
        if (activity.isLeaf()) {
            if (activity.isTracked() && !activity.suspended) {
                assumeDone(activity);
            }
        } else {
            activity.suspended = activity.availableChildren().stream().anyMatch(Activity::isSuspended);
        }
        activity.active = false;
        if (activity.isTracked()) {
            activity.objectives().forEach(Objective::measureDecides);
        }
        trace.add("UP.4", activity, "ended", 0);
        rollup.overallRollup(activity);
        if (!activity.isLeaf() && !activity.suspended) {
            // Only now: the attempt that ends is judged by the children it had.
            reorder(activity, Timing.ON_EACH_NEW_ATTEMPT);
        }
    }

    /** UP.4, 1.1.1: what the content leaves open is taken for done, unless it is the content's to say. */
    private static void assumeDone(Activity activity) {
        var delivery = activity.sequencing().delivery();
        var primary = activity.primary();
        if (!delivery.completionSetByContent()
                && !activity.completionSaid
                && !activity.completed(primary, false).isKnown()) {
            primary.setCompleted(Truth.TRUE);
        }
        if (!delivery.objectiveSetByContent()
                && !activity.successSaid
                && !activity.satisfied(primary, false).isKnown()) {
            primary.setSatisfied(Truth.TRUE);
        }
    }

    /** Before the first request of a session: whatever has no order yet gets one, and keeps it over a suspension. */
    void prepareClusters() {
        for (var activity : tree.all()) {
            var wanted = activity.sequencing();
            if (wanted.selection().timing() != Timing.NEVER && !activity.selected) {
                selectChildren(activity);
            }
            if (wanted.randomization().timing() != Timing.NEVER && !activity.randomized) {
                randomizeChildren(activity);
            }
        }
    }

    private void reorder(Activity cluster, Timing timing) {
        if (cluster.sequencing().selection().timing() == timing) {
            selectChildren(cluster);
        }
        if (cluster.sequencing().randomization().timing() == timing) {
            randomizeChildren(cluster);
        }
    }

    /** SR.1. */
    private void selectChildren(Activity cluster) {
        cluster.selected = true;
        var count = cluster.sequencing().selection().count();
        var all = cluster.children();
        if (count != null && count < all.size()) {
            List<Activity> drawn = new ArrayList<>(all);
            Collections.shuffle(drawn, chance);
            var kept = drawn.subList(0, count);
            cluster.setAvailableChildren(all.stream().filter(kept::contains).toList());
        }
    }

    /** SR.2. */
    private void randomizeChildren(Activity cluster) {
        cluster.randomized = true;
        if (cluster.sequencing().randomization().reorder()) {
            List<Activity> shuffled = new ArrayList<>(cluster.availableChildren());
            Collections.shuffle(shuffled, chance);
            cluster.setAvailableChildren(shuffled);
        }
    }
}
