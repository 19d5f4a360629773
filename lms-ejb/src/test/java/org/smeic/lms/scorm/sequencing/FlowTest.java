package org.smeic.lms.scorm.sequencing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.smeic.lms.scorm.sequencing.Node.cluster;
import static org.smeic.lms.scorm.sequencing.Node.is;
import static org.smeic.lms.scorm.sequencing.Node.isNot;
import static org.smeic.lms.scorm.sequencing.Node.leaf;
import static org.smeic.lms.scorm.sequencing.Node.tree;

import org.junit.jupiter.api.Test;
import org.smeic.lms.scorm.sequencing.RuleCondition.Kind;

/** SB.2.1 to SB.2.3: the walk through the tree. */
class FlowTest {

    /** SB.2.1. */
    @Test
    void theWalkEntersAndLeavesClusters() {
        var course = new Course(tree(
                        cluster("M", leaf("A"), leaf("B")).flow(),
                        cluster("N", leaf("C")).flow(),
                        leaf("D"))
                .flow());
        assertThat(course.start()).isEqualTo("A");
        assertThat(course.next()).isEqualTo("B");
        assertThat(course.next()).isEqualTo("C");
        assertThat(course.next()).isEqualTo("D");
        assertThat(course.back()).isEqualTo("C");
        assertThat(course.back()).isEqualTo("B");
    }

    @Test
    void pastTheLastTheSessionEndsAndContinueIsOfferedThere() {
        var course = new Course(tree(leaf("A"), cluster("M", leaf("B")).flow()).flow());
        course.start();
        course.next();
        assertThat(course.offers().goOn()).isTrue();
        assertThat(course.next()).isEqualTo("ended");
        assertThat(course.activity("root").isActive()).isFalse();
    }

    @Test
    void beforeTheFirstThereIsNothingAndPreviousIsNotOffered() {
        var course = new Course(tree(leaf("A"), leaf("B")).flow());
        course.start();
        assertThat(course.offers().back()).isFalse();
        assertThat(course.back()).isEqualTo("nothing SB.2.1-3");
    }

    @Test
    void backwardsAForwardOnlyClusterIsEnteredAtItsStart() {
        var course = new Course(tree(cluster("M", leaf("A"), leaf("B")).flow().forwardOnly(), leaf("C"))
                .flow());
        course.start();
        course.next();
        course.next();
        assertThat(course.back()).isEqualTo("A");
    }

    @Test
    void backwardsPastAForwardOnlyClusterWhoseChildrenAreSkipped() {
        var course = new Course(tree(
                        leaf("0"),
                        cluster(
                                        "M",
                                        leaf("A").skipIf(is(Kind.ATTEMPTED)),
                                        leaf("B").skipIf(is(Kind.ATTEMPTED)))
                                .flow()
                                .forwardOnly(),
                        leaf("C"))
                .flow());
        course.start();
        course.next();
        course.next();
        assertThat(course.next()).isEqualTo("C");
        assertThat(course.back()).isEqualTo("0");
    }

    /** SB.2.2. */
    @Test
    void whatIsSkippedIsPassedOverInBothDirections() {
        var course = new Course(tree(leaf("A"), cluster("M", leaf("B")).flow().skipIf(is(Kind.ALWAYS)), leaf("C"))
                .flow());
        course.start();
        assertThat(course.next()).isEqualTo("C");
        assertThat(course.back()).isEqualTo("A");
        assertThat(course.choose("B")).as("skip concerns the walk only").isEqualTo("B");
    }

    @Test
    void anUntouchedActivityIsNotSkippedForNotBeingSatisfied() {
        var course = new Course(
                tree(leaf("A"), leaf("B").skipIf(isNot(Kind.SATISFIED))).flow());
        course.start();
        assertThat(course.next()).as("not(unknown) is unknown").isEqualTo("B");
    }

    @Test
    void whatIsDisabledStopsTheWalk() {
        var course = new Course(tree(leaf("A"), leaf("B").disabledIf(is(Kind.ALWAYS)), leaf("C"))
                .flow());
        course.start();
        assertThat(course.next()).isEqualTo("nothing SB.2.2-2");
        assertThat(course.choose("C")).isEqualTo("C");
    }

    @Test
    void aClusterWithoutFlowIsAWall() {
        var course = new Course(tree(leaf("A"), cluster("M", leaf("B"))).flow());
        course.start();
        assertThat(course.next()).isEqualTo("nothing SB.2.2-1");
    }

    /** SB.2.3. */
    @Test
    void everythingSkippedEndsTheSessionBeforeItBegan() {
        var course =
                new Course(tree(leaf("A").skipIf(is(Kind.ALWAYS)), leaf("B").skipIf(is(Kind.ALWAYS)))
                        .flow());
        assertThat(course.start()).isEqualTo("ended");
    }

    @Test
    void aThousandSkippedItemsInARowAreNoTrouble() {
        var leaves = new Node[1000];
        for (var i = 0; i < leaves.length; i++) {
            leaves[i] = leaf("L" + i).skipIf(is(Kind.ALWAYS));
        }
        assertThat(new Course(tree(leaves).flow()).start()).isEqualTo("ended");
    }
}
