package org.smeic.lms.scorm.sequencing;

import java.util.Random;
import java.util.function.Predicate;
import org.smeic.lms.scorm.sequencing.NavigationRequests.Sequence;
import org.smeic.lms.scorm.sequencing.Outcome.Kind;

/** Moves a learner through a tree, one navigation request at a time (SN 4.3; OP.1). Good for one request. */
public final class Sequencer {

    private final ActivityTree tree;
    private final Trace trace = new Trace();
    private final NavigationRequests navigation;
    private final Attempts attempts;
    private final Terminations terminations;
    private final SequencingRequests requests;
    private final Deliveries deliveries;
    private final Rollup rollup;

    /** @param chance decides which children are selected and in which order */
    public Sequencer(ActivityTree tree, Random chance) {
        this(tree, chance, activity -> false);
    }

    /** @param closed what must not be delivered for reasons that SCORM 2004 does not know */
    public Sequencer(ActivityTree tree, Random chance, Predicate<Activity> closed) {
        this.tree = tree;
        var rules = new Rules(trace, closed);
        rollup = new Rollup(tree, trace, rules);
        navigation = new NavigationRequests(tree, trace);
        attempts = new Attempts(tree, trace, rollup, chance);
        terminations = new Terminations(tree, trace, rules, rollup, attempts);
        requests = new SequencingRequests(tree, trace, new Flow(trace, rules), new Choice(tree, trace, rules));
        deliveries = new Deliveries(tree, trace, rules, attempts);
    }

    /** OP.1. */
    public Outcome overallSequencing(NavigationRequest request) {
        if (tree.current == null) {
            attempts.prepareClusters();
        }
        var valid = navigation.navigationRequest(request);
        if (valid == null) {
            return outcome(Kind.REFUSED);
        }
        if (beginsAnew(tree)) {
            newAttemptOnTheWhole();
        }
        trace.add("NB.2.1", valid.target(), request.kind().name(), 0);
        var sequence = valid.sequence();
        var termination = valid.termination();
        if (termination != null) {
            var ended = terminations.terminationRequest(termination);
            if (!ended.valid()) {
                return outcome(Kind.REFUSED);
            }
            trace.add("TB.2.3", tree.current, termination.name(), 0);
            var instead = ended.instead();
            sequence = instead == null ? sequence : instead;
        }
        return sequenceAndDeliver(sequence, valid);
    }

    private Outcome sequenceAndDeliver(Sequence sequence, NavigationRequests.Valid valid) {
        if (sequence == Sequence.RETRY && tree.current == tree.root()) {
            newAttemptOnTheWhole();
        }
        var found = requests.sequencingRequest(sequence, valid.target());
        trace.add("SB.2.12", found.activity(), sequence.name(), 0);
        var stuck = found.stuck();
        if (stuck != null) {
            getStuck(stuck);
        }
        if (found.endSession()) {
            return end();
        }
        var activity = found.activity();
        if (activity == null || !deliveries.deliveryRequest(activity)) {
            return outcome(Kind.NOTHING);
        }
        return new Outcome(Kind.DELIVERED, activity, deliveries.contentDeliveryEnvironment(activity), trace);
    }

    /** SB.2.9, 12. */
    private void getStuck(Activity target) {
        var current = tree.current;
        if (current != null) {
            var common = tree.commonAncestor(current, target);
            attempts.terminateDescendentAttempts(common);
            attempts.endAttempt(common);
        }
        tree.current = target;
    }

    private Outcome end() {
        attempts.terminateDescendentAttempts(tree.root());
        if (tree.root().active) {
            attempts.endAttempt(tree.root());
        }
        tree.current = null;
        return outcome(Kind.ENDED);
    }

    /** Whether the next valid request begins another attempt on the whole. */
    static boolean beginsAnew(ActivityTree tree) {
        return tree.current == null && !tree.root().suspended;
    }

    /**
     * Objectives that belong to the attempt are forgotten (SN 3.10.3): not when the last one ends, for its results are
     * read from them, but when the next one begins.
     */
    private void newAttemptOnTheWhole() {
        if (!tree.definition().objectivesGlobalToSystem()) {
            tree.globals().clear();
        }
    }

    /** RB.1.5, for results that came in without a navigation request. */
    public void overallRollup(Activity activity) {
        rollup.overallRollup(activity);
    }

    private Outcome outcome(Kind kind) {
        return new Outcome(kind, null, false, trace);
    }
}
