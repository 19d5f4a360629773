package org.smeic.lms.scorm.delivery;

import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.scorm.sequencing.ActivityTree;
import org.smeic.lms.scorm.sequencing.NavigationRequest;
import org.smeic.lms.scorm.sequencing.Sequencer;
import org.smeic.lms.scorm.sequencing.Truth;

/**
 * How far a learner is in a whole package.
 *
 * @param percent 0..100
 * @param done whether nothing is left to do: satisfied, or completed and not failed
 * @param score 0..100; null while the root has no measure, or a negative one
 * @param completed of the root
 * @param satisfied of the root
 * @param measure of the root, -1..1; null while it has none
 */
public record Achievement(
        int percent,
        boolean done,
        @Nullable Integer score,
        Truth completed,
        Truth satisfied,
        @Nullable Double measure) {

    /**
     * As it would be if the learner left now: asked on a copy, for the attempt itself goes on. Content that is open and
     * has not ended yet would be cut off, and is not taken for done.
     */
    public static Achievement of(ActivityTree tree) {
        var left = tree.copy();
        var open = left.current();
        if (open != null && open.isActive() && !open.isHeard()) {
            leave(left, NavigationRequest.Kind.ABANDON);
        }
        if (left.current() != null) {
            leave(left, NavigationRequest.Kind.EXIT_ALL);
        }
        var root = left.root();
        var done = root.satisfied().isTrue() || (root.completed().isTrue() && root.satisfied() != Truth.FALSE);
        var measure = root.measure();
        return new Achievement(
                done ? 100 : percent(left),
                done,
                measure == null || measure < 0 ? null : (int) Math.round(measure * 100),
                root.completed(),
                root.satisfied(),
                measure);
    }

    private static void leave(ActivityTree tree, NavigationRequest.Kind kind) {
        new Sequencer(tree, new Random(0)).overallSequencing(NavigationRequest.of(kind));
    }

    private static int percent(ActivityTree tree) {
        var progress = tree.root().progress();
        if (progress != null) {
            return (int) Math.floor(progress * 99);
        }
        var leaves = tree.all().stream()
                .filter(a ->
                        a.isLeaf() && a.definition().sequencing().delivery().tracked())
                .toList();
        var completed = leaves.stream()
                .filter(a -> a.completed().isTrue() || a.satisfied().isTrue())
                .count();
        return leaves.isEmpty() ? 0 : (int) Math.min(99, completed * 100 / leaves.size());
    }
}
