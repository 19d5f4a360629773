package org.smeic.lms.curriculum.rule;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is left to do: the next step, then what would be the next step, and so on to the end. */
public final class Remaining {

    private static final int PERFECT = 100;

    private Remaining() {}

    /**
     * The steps that, done in this order, complete the tree and renew what ends soon; each course once. Empty when
     * nothing is left.
     */
    public static List<NextStep> of(SetRequirement tree, Facts facts) {
        var steps = new ArrayList<NextStep>();
        var done = new ArrayList<>(facts.results());
        // A course that comes again changes nothing, so that a tree nobody can complete ends here too.
        for (var next = next(tree, facts); next != null && isNew(next, steps); next = next(tree, with(facts, done))) {
            steps.add(next);
            done.add(new Result(next.course(), 1, facts.today(), PERFECT));
        }
        return steps;
    }

    private static @Nullable NextStep next(SetRequirement tree, Facts facts) {
        return Evaluation.of(tree, facts).whole().next();
    }

    private static boolean isNew(NextStep next, List<NextStep> steps) {
        return steps.stream().noneMatch(step -> step.course().equals(next.course()));
    }

    private static Facts with(Facts facts, List<Result> results) {
        return new Facts(results, facts.underway(), facts.exemptions(), facts.equivalences(), facts.today());
    }
}
