package org.smeic.lms.scorm.sequencing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.smeic.lms.scorm.sequencing.Node.cluster;
import static org.smeic.lms.scorm.sequencing.Node.is;
import static org.smeic.lms.scorm.sequencing.Node.leaf;
import static org.smeic.lms.scorm.sequencing.Node.tree;

import org.junit.jupiter.api.Test;
import org.smeic.lms.scorm.sequencing.RuleCondition.Kind;

/** SB.2.4 and SB.2.9: what a learner can choose from where they are. The table of contents says the same before. */
class ChoiceTest {

    /** SB.2.4. */
    @Test
    void aStopOnTheWayStopsAChoiceForward() {
        var course = new Course(
                tree(leaf("A"), leaf("B").stopsIf(is(Kind.ALWAYS)), leaf("C")).flow());
        course.choose("A");
        assertThat(course.locked("C")).isEqualTo("SB.2.4-1");
        assertThat(course.choose("C")).isEqualTo("nothing SB.2.4-1");
        assertThat(course.choose("B")).isEqualTo("B");
        assertThat(course.choices()).doesNotContain("C");
    }

    @Test
    void inAForwardOnlyClusterNobodyChoosesBackwards() {
        var course = new Course(tree(leaf("A"), leaf("B")).flow().forwardOnly());
        course.start();
        course.next();
        assertThat(course.locked("A")).isEqualTo("SB.2.4-2");
        assertThat(course.choose("A")).isEqualTo("nothing SB.2.4-2");
    }

    /** SB.2.9. */
    @Test
    void aClusterIsEnteredByFlow() {
        var course = new Course(tree(
                        leaf("A"),
                        cluster("M", leaf("B").skipIf(is(Kind.ALWAYS)), leaf("C"))
                                .flow())
                .flow());
        course.start();
        assertThat(course.choose("M")).isEqualTo("C");
    }

    @Test
    void theRootCanBeChosen() {
        var course = new Course(tree(leaf("A"), leaf("B")).flow());
        course.start();
        course.next();
        assertThat(course.choices()).contains("root");
        assertThat(course.choose("root")).isEqualTo("A");
    }

    @Test
    void aChoiceCanBeginTheSession() {
        var course = new Course(tree(leaf("A"), cluster("M", leaf("B"))));
        assertThat(course.start()).isEqualTo("nothing SB.2.5-3");
        assertThat(course.choices()).containsExactly("A", "B");
        assertThat(course.choose("B")).isEqualTo("B");
        assertThat(course.attempts("M")).isEqualTo(1);
    }

    @Test
    void aClusterThatCannotBeEnteredLeavesTheLearnerThere() {
        var course = new Course(tree(leaf("A"), cluster("M", leaf("B"))).flow());
        course.start();
        assertThat(course.locked("M")).isEqualTo("SB.2.9-9");
        assertThat(course.choose("M")).isEqualTo("nothing SB.2.9-9");
        assertThat(course.tree().current()).hasToString("M");
        assertThat(course.choose("B")).isEqualTo("B");
    }

    @Test
    void whatLiesBelowSomethingHiddenCannotBeChosen() {
        var course = new Course(tree(leaf("A"), cluster("M", leaf("B")).flow().hiddenIf(is(Kind.ALWAYS)))
                .flow());
        course.start();
        assertThat(course.locked("B")).isEqualTo("SB.2.9-3");
        assertThat(course.choose("B")).isEqualTo("nothing SB.2.9-3");
        assertThat(course.next()).as("hidden concerns choice only").isEqualTo("B");
    }

    @Test
    void whatIsDisabledCannotBeChosen() {
        var course = new Course(
                tree(leaf("A"), leaf("B").disabledIf(is(Kind.ALWAYS))).flow());
        course.start();
        assertThat(course.locked("B")).isEqualTo("DB.1.1-3");
        assertThat(course.choose("B")).isEqualTo("nothing DB.1.1-3");
    }

    @Test
    void aClusterThatPreventsItsActivationIsEnteredByFlowOnly() {
        var course = new Course(
                tree(leaf("A"), cluster("M", leaf("B"), leaf("C")).flow().preventActivation())
                        .flow());
        course.start();
        assertThat(course.locked("B")).isEqualTo("SB.2.9-6");
        assertThat(course.next()).isEqualTo("B");
        assertThat(course.choose("C")).isEqualTo("C");
    }

    @Test
    void backwardsItPreventsItsActivationToo() {
        var course = new Course(tree(cluster("M", leaf("A")).flow().preventActivation(), leaf("B"), leaf("C"))
                .flow());
        course.choose("C");
        assertThat(course.locked("A")).isEqualTo("SB.2.9-6");
    }

    @Test
    void upwardsChoiceExitIsAskedOfAllButTheTarget() {
        var course = new Course(tree(cluster("M", cluster("N", leaf("A")).flow().noChoiceExit(), leaf("B"))
                        .flow())
                .flow());
        course.start();
        assertThat(course.choose("M")).isEqualTo("refused NB.2.1-8");
        assertThat(course.choose("N")).as("the target itself is not left").isEqualTo("A");
    }

    private static Course constrained() {
        return new Course(tree(
                        cluster("1", leaf("A")).flow(),
                        cluster("2", leaf("B")).flow(),
                        cluster("3", leaf("C"), leaf("D")).flow().constrainChoice(),
                        cluster("4", leaf("E")).flow(),
                        cluster("5", leaf("F")).flow())
                .flow());
    }

    /** SB.2.9.1 and SB.2.9.2. */
    @Test
    void aConstrainedChoiceReachesTheNextAndThePreviousSiblingOnly() {
        var course = constrained();
        course.choose("C");
        assertThat(course.locked("A")).isEqualTo("SB.2.9-8");
        assertThat(course.locked("F")).isEqualTo("SB.2.9-8");
        assertThat(course.choices()).contains("2", "B", "D", "4", "E").doesNotContain("1", "A", "5", "F");
        assertThat(course.choose("B")).isEqualTo("B");
    }

    @Test
    void fromOutsideAConstraintBindsNobody() {
        var course = constrained();
        course.choose("A");
        assertThat(course.choices()).contains("C", "F");
    }

    @Test
    void whatTheTableOfContentsOffersIsDelivered() {
        for (var target : constrained().choices()) {
            var course = constrained();
            course.choose("C");
            if (course.locked(target).isEmpty()) {
                assertThat(course.choose(target)).as(target).hasSize(1);
            }
        }
    }

    @Test
    void lookingAheadLeavesNoMark() {
        var course = constrained();
        course.choose("C");
        var before = TreeState.of(course.tree());
        course.offers();
        assertThat(TreeState.of(course.tree())).isEqualTo(before);
    }
}
