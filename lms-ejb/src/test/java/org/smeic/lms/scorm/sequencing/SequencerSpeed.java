package org.smeic.lms.scorm.sequencing;

import static org.smeic.lms.scorm.sequencing.Node.cluster;
import static org.smeic.lms.scorm.sequencing.Node.is;
import static org.smeic.lms.scorm.sequencing.Node.leaf;
import static org.smeic.lms.scorm.sequencing.Node.reads;
import static org.smeic.lms.scorm.sequencing.Node.tree;
import static org.smeic.lms.scorm.sequencing.Node.writes;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.smeic.lms.scorm.sequencing.NavigationRequest.Kind;
import org.smeic.lms.scorm.sequencing.ObjectiveMap.Part;
import org.smeic.lms.scorm.sequencing.RollupRule.ChildActivitySet;
import org.smeic.lms.scorm.sequencing.RollupRule.RollupAction;

/**
 * What a sequencing request costs: CPU time of one thread in a course of 201 activities with rules, rollup rules and global
 * objectives. A benchmark and no test: {@code mvn -q -pl lms-ejb test-compile exec:java -Dexec.classpathScope=test
 * -Dexec.mainClass=org.smeic.lms.scorm.sequencing.SequencerSpeed}.
 */
public final class SequencerSpeed {

    private static final int MODULES = 10;
    private static final int LESSONS = 19;
    private static final int WARM_UP = 30;
    private static final int ROUNDS = 30;

    private SequencerSpeed() {}

    public static void main(String[] arguments) {
        var course = course();
        System.out.printf("%-44s %10s %10s %10s%n", "CPU time in ms", "mean", "median", "p99");
        measure("request, look-ahead with contents", course, false);
        measure("the same, tree restored before, stored after", course, true);
    }

    private static OrganizationDefinition course() {
        return tree(IntStream.range(0, MODULES).mapToObj(SequencerSpeed::module).toArray(Node[]::new))
                .flow()
                .organization();
    }

    private static Node module(int module) {
        var lessons =
                IntStream.range(0, LESSONS).mapToObj(i -> lesson(module, i)).toArray(Node[]::new);
        return cluster("M" + module, lessons)
                .flow()
                .rollsUp(
                        RollupAction.SATISFIED,
                        ChildActivitySet.AT_LEAST_PERCENT,
                        0,
                        0.8,
                        is(RuleCondition.Kind.SATISFIED))
                .rollsUp(RollupAction.COMPLETED, ChildActivitySet.ALL, RuleCondition.Kind.COMPLETED)
                .primary("m" + module, writes("done" + module, Part.SATISFIED_STATUS))
                .objective("before", reads("done" + (module - 1), Part.SATISFIED_STATUS))
                .exitsIf(is(RuleCondition.Kind.NEVER));
    }

    private static Node lesson(int module, int lesson) {
        var name = module + "." + lesson;
        return leaf("L" + name)
                .primary("o" + name, writes("g" + name, Part.SATISFIED_STATUS, Part.NORMALIZED_MEASURE))
                .objective("other", reads("g" + module + "." + (lesson + 1) % LESSONS, Part.SATISFIED_STATUS))
                .skipIf(Node.of("other", RuleCondition.Kind.SATISFIED), is(RuleCondition.Kind.NEVER))
                .hiddenIf(Node.measureAbove(0.99), is(RuleCondition.Kind.ATTEMPT_LIMIT_EXCEEDED))
                .after(RuleAction.RETRY, Node.measureAbove(0.99))
                .attempts(3);
    }

    private static void measure(String name, OrganizationDefinition course, boolean stored) {
        var threads = ManagementFactory.getThreadMXBean();
        var times = new long[ROUNDS * MODULES * LESSONS];
        var n = 0;
        for (var round = 0; round < WARM_UP + ROUNDS; round++) {
            var globals = new GlobalObjectives();
            var tree = new ActivityTree(course, globals);
            var state = TreeState.of(tree);
            for (var step = 0; step < MODULES * LESSONS; step++) {
                var from = threads.getCurrentThreadCpuTime();
                if (stored) {
                    tree = state.restore(course, globals);
                }
                step(tree, step);
                if (stored) {
                    state = TreeState.of(tree);
                }
                if (round >= WARM_UP) {
                    times[n++] = threads.getCurrentThreadCpuTime() - from;
                }
            }
        }
        Arrays.sort(times, 0, n);
        System.out.printf(
                "%-44s %10.3f %10.3f %10.3f%n",
                name,
                Arrays.stream(times, 0, n).average().orElse(0) / 1e6,
                times[n / 2] / 1e6,
                times[n * 99 / 100] / 1e6);
    }

    /** The open lesson says what was reached, the learner goes on and sees what they may do now. */
    private static void step(ActivityTree tree, int step) {
        var current = tree.current();
        if (current != null) {
            Tracking.report(current, Reports.of(step));
        }
        var kind = current == null ? Kind.START : Kind.CONTINUE;
        new Sequencer(tree, new Random(1)).overallSequencing(NavigationRequest.of(kind));
        var entries = new LookAhead(tree, activity -> false).validRequests().contents();
        if (entries.size() != 1 + MODULES * (1 + LESSONS)) {
            throw new IllegalStateException(entries.size() + " lines");
        }
    }

    private static final class Reports {

        static ContentReport of(int step) {
            return new ContentReport(
                    new ObjectiveValues(Truth.of(step % 7 > 0), 0.5, null, null, null, Truth.TRUE, null),
                    true,
                    true,
                    java.util.Map.of(),
                    false);
        }
    }
}
