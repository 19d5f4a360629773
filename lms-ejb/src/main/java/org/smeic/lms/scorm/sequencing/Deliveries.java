package org.smeic.lms.scorm.sequencing;

import org.jspecify.annotations.Nullable;

/** The last look at what was found, and the beginning of its attempt (SN 4.8; DB.1.1, DB.2, DB.2.1). */
final class Deliveries {

    private final ActivityTree tree;
    private final Trace trace;
    private final Rules rules;
    private final Attempts attempts;

    Deliveries(ActivityTree tree, Trace trace, Rules rules, Attempts attempts) {
        this.tree = tree;
        this.trace = trace;
        this.rules = rules;
        this.attempts = attempts;
    }

    /** DB.1.1: whether it may be delivered. */
    boolean deliveryRequest(Activity activity) {
        if (!activity.isLeaf()) {
            trace.refuse("DB.1.1-1", activity);
            return false;
        }
        for (var at : activity.path()) {
            if (rules.checkActivity(at)) {
                trace.refuse("DB.1.1-3", at);
                return false;
            }
        }
        return true;
    }

    /** DB.2: returns whether the attempt of before goes on. */
    boolean contentDeliveryEnvironment(Activity activity) {
        var resumed = activity.suspended;
        clearSuspendedActivity(activity);
        attempts.terminateDescendentAttempts(activity);
        for (var at : activity.path()) {
            if (!at.active) {
                if (at.suspended) {
                    at.suspended = false;
                } else {
                    at.beginAttempt();
                }
                at.active = true;
            }
        }
        activity.heard = false;
        tree.current = activity;
        trace.add("DB.2", activity, resumed ? "resumed" : "new attempt", 0);
        return resumed;
    }

    /** DB.2.1. */
    private void clearSuspendedActivity(Activity activity) {
        var suspended = tree.suspended;
        if (suspended != null && suspended != activity) {
            var common = tree.commonAncestor(activity, suspended);
            for (@Nullable Activity at = suspended; at != null && at != common; at = at.parent()) {
                at.suspended =
                        at != suspended && at.availableChildren().stream().anyMatch(Activity::isSuspended);
            }
        }
        tree.suspended = null;
    }
}
