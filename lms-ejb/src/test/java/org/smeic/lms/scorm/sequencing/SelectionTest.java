package org.smeic.lms.scorm.sequencing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.smeic.lms.scorm.sequencing.Node.cluster;
import static org.smeic.lms.scorm.sequencing.Node.leaf;
import static org.smeic.lms.scorm.sequencing.Node.tree;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.smeic.lms.scorm.sequencing.Reordering.Timing;

/** SR.1 and SR.2: which children there are, and in which order. */
class SelectionTest {

    private static Course course(Node root, long seed) {
        return new Course(root.organization(), new GlobalObjectives(), new Random(seed));
    }

    private static Node pool() {
        return cluster("M", leaf("A"), leaf("B"), leaf("C"), leaf("D"), leaf("E"), leaf("F"))
                .flow();
    }

    private static List<String> order(Course course) {
        return course.activity("M").availableChildren().stream()
                .map(Activity::identifier)
                .toList();
    }

    @Test
    void asManyAsWantedAreSelectedInTheirOrder() {
        for (var seed = 0; seed < 50; seed++) {
            var course = course(tree(pool().selects(Timing.ONCE, 3)).flow(), seed);
            course.start();
            assertThat(order(course)).hasSize(3).isSorted();
        }
    }

    @Test
    void whatWasNotSelectedCannotBeReached() {
        var course = course(tree(pool().selects(Timing.ONCE, 3)).flow(), 3);
        course.start();
        var out = List.of("A", "B", "C", "D", "E", "F").stream()
                .filter(a -> !order(course).contains(a))
                .findFirst()
                .orElseThrow();
        assertThat(course.choose(out)).isEqualTo("nothing SB.2.9-2");
        assertThat(course.jump(out)).isEqualTo("refused NB.2.1-11");
        assertThat(course.choices()).doesNotContain(out);
    }

    @Test
    void onceMeansOnceForAllAttempts() {
        var course = course(
                tree(pool().selects(Timing.ONCE, 3).shuffles(Timing.ONCE)).flow(), 4);
        course.start();
        var first = order(course);
        course.exitAll();
        course.start();
        assertThat(order(course)).isEqualTo(first);
    }

    @Test
    void eachNewAttemptIsShuffledAnewAndASuspensionIsNone() {
        var course = course(tree(pool().shuffles(Timing.ON_EACH_NEW_ATTEMPT)).flow(), 5);
        course.start();
        var first = order(course);
        course.suspendAll();
        course.reloaded().resumeAll();
        assertThat(order(course)).isEqualTo(first).containsExactlyInAnyOrder("A", "B", "C", "D", "E", "F");
        course.exitAll();
        course.start();
        assertThat(order(course)).isNotEqualTo(first);
    }

    @Test
    void whatNobodyHasTriedKeepsItsOrderOverASuspension() {
        var course = course(
                tree(leaf("0"), pool().shuffles(Timing.ON_EACH_NEW_ATTEMPT)).flow(), 6);
        course.start();
        var first = order(course);
        course.suspendAll();
        course.reloaded().resumeAll();
        assertThat(order(course)).isEqualTo(first);
    }

    @Test
    void anAttemptIsJudgedByTheChildrenItHad() {
        for (var seed = 0; seed < 20; seed++) {
            var course = course(
                    tree(pool().selects(Timing.ON_EACH_NEW_ATTEMPT, 2), leaf("Z"))
                            .flow(),
                    seed);
            course.start();
            course.scores(1).next();
            assertThat(course.scores(1).next()).isEqualTo("Z");
            assertThat(course.measure("M")).as("seed " + seed).isEqualTo(1.0);
        }
    }
}
