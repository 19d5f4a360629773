package org.smeic.lms.scorm.sequencing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.smeic.lms.scorm.sequencing.Node.cluster;
import static org.smeic.lms.scorm.sequencing.Node.is;
import static org.smeic.lms.scorm.sequencing.Node.leaf;
import static org.smeic.lms.scorm.sequencing.Node.tree;

import org.junit.jupiter.api.Test;
import org.smeic.lms.scorm.sequencing.RuleCondition.Kind;

/** SB.2.5 to SB.2.8 and SB.2.10 to SB.2.13. */
class SequencingRequestsTest {

    /** SB.2.5. */
    @Test
    void aSingleLeafIsDeliveredAtOnce() {
        assertThat(new Course(tree()).start()).isEqualTo("root");
    }

    @Test
    void oneThingToOpenIsOpenedThoughNobodyAskedForFlow() {
        var course = new Course(tree(leaf("A")));
        assertThat(course.start()).isEqualTo("A");
        assertThat(course.choices()).isEmpty();
    }

    @Test
    void whereOnlyChoiceLeadsOnAStartOpensNothing() {
        var course = new Course(tree(leaf("A"), leaf("B")));
        assertThat(course.start()).isEqualTo("nothing SB.2.5-3");
        assertThat(course.choices()).containsExactly("A", "B");
    }

    @Test
    void whereNeitherChoiceNorFlowLeadsOnOnlyAJumpDoes() {
        var course = new Course(
                tree(cluster("M", leaf("A")).flow(), cluster("N", leaf("B")).noChoice())
                        .flow()
                        .noChoice());
        course.start();
        assertThat(course.choose("B")).isEqualTo("refused NB.2.1-10");
        assertThat(course.jump("B")).isEqualTo("B");
    }

    /** SB.2.6. */
    @Test
    void aSuspendedSessionGoesOnWhereItWas() {
        var course = new Course(
                tree(leaf("A"), cluster("M", leaf("B"), leaf("C")).flow()).flow());
        course.start();
        course.next();
        course.suspendAll();
        assertThat(course.reloaded().resumeAll()).isEqualTo("B");
        assertThat(course.attempts("B")).isEqualTo(1);
        assertThat(course.attempts("M")).isEqualTo(1);
        assertThat(course.activity("root").isSuspended()).isFalse();
        assertThat(course.tree().suspended()).isNull();
    }

    @Test
    void afterAnExitOfAllNothingCanBeResumed() {
        var course = new Course(tree(leaf("A"), leaf("B")).flow());
        course.start();
        course.exitAll();
        assertThat(course.resumeAll()).isEqualTo("refused NB.2.1-3");
        assertThat(course.start()).isEqualTo("A");
        assertThat(course.attempts("root")).isEqualTo(2);
    }

    /** SB.2.7 and SB.2.8. */
    @Test
    void onAndBackFollowTheTree() {
        var course = new Course(tree(leaf("A"), leaf("B")).flow());
        course.start();
        assertThat(course.next()).isEqualTo("B");
        assertThat(course.back()).isEqualTo("A");
    }

    /** SB.2.10. */
    @Test
    void aClusterIsRetriedFromItsStart() {
        var course = new Course(tree(
                        cluster("M", leaf("A"), leaf("B").after(RuleAction.EXIT_PARENT, is(Kind.ALWAYS)))
                                .flow()
                                .after(RuleAction.RETRY, is(Kind.ALWAYS))
                                .attempts(2),
                        leaf("C"))
                .flow());
        course.start();
        course.next();
        assertThat(course.next()).isEqualTo("A");
        assertThat(course.attempts("M")).isEqualTo(2);
        course.next();
        assertThat(course.next()).as("the limit is reached").isEqualTo("nothing DB.1.1-3");
    }

    /** SB.2.11. */
    @Test
    void anExitOfTheRootEndsTheSession() {
        var course = new Course(tree());
        course.start();
        assertThat(course.exit()).isEqualTo("ended");
    }

    /** SB.2.12: whatever rules of an attempt's end ask for is found in the same way. */
    @Test
    void aRuleMayAskForWhatTheLearnerCannot() {
        var course = new Course(tree(leaf("A"), leaf("B").after(RuleAction.PREVIOUS, is(Kind.ALWAYS)))
                .flow()
                .forwardOnly());
        course.start();
        course.next();
        assertThat(course.exit()).isEqualTo("nothing SB.2.1-4");
    }

    /** SB.2.13. */
    @Test
    void aJumpAsksNoControlModeButWhatIsDisabledStaysClosed() {
        var course = new Course(tree(
                        leaf("A").noChoiceExit(),
                        cluster("M", leaf("B")).noChoice().hiddenIf(is(Kind.ALWAYS)),
                        cluster("N", leaf("C")).disabledIf(is(Kind.ALWAYS)))
                .flow());
        course.start();
        assertThat(course.offers().jumps()).containsExactlyInAnyOrder("A", "B");
        assertThat(course.jump("B")).isEqualTo("B");
        assertThat(course.jump("C")).isEqualTo("nothing DB.1.1-3");
        assertThat(course.jump("M")).isEqualTo("nothing DB.1.1-1");
    }
}
