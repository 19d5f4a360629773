package org.smeic.lms.scorm.sequencing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.smeic.lms.scorm.sequencing.Node.cluster;
import static org.smeic.lms.scorm.sequencing.Node.is;
import static org.smeic.lms.scorm.sequencing.Node.isNot;
import static org.smeic.lms.scorm.sequencing.Node.leaf;
import static org.smeic.lms.scorm.sequencing.Node.tree;
import static org.smeic.lms.scorm.sequencing.Truth.FALSE;
import static org.smeic.lms.scorm.sequencing.Truth.TRUE;
import static org.smeic.lms.scorm.sequencing.Truth.UNKNOWN;

import org.junit.jupiter.api.Test;
import org.smeic.lms.scorm.sequencing.RuleCondition.Kind;

/** DB.1.1, DB.2 and DB.2.1, and the utilities UP.1 to UP.5. */
class DeliveryTest {

    /** DB.1.1. */
    @Test
    void nothingIsDeliveredBelowSomethingDisabled() {
        var course = new Course(tree(
                        leaf("A"),
                        cluster("M", cluster("N", leaf("B")).flow()).flow().disabledIf(is(Kind.ALWAYS)))
                .flow());
        course.start();
        assertThat(course.choose("B")).isEqualTo("nothing DB.1.1-3");
    }

    /** DB.2. */
    @Test
    void whateverLiesOnThePathBeginsAnAttemptOnce() {
        var course = new Course(
                tree(cluster("M", leaf("A"), leaf("B")).flow(), leaf("C")).flow());
        course.start();
        course.next();
        assertThat(course.attempts("root")).isEqualTo(1);
        assertThat(course.attempts("M")).isEqualTo(1);
        assertThat(course.activity("M").isActive()).isTrue();
        course.next();
        assertThat(course.activity("M").isActive()).as("its attempt has ended").isFalse();
        course.choose("B");
        assertThat(course.attempts("M")).isEqualTo(2);
    }

    @Test
    void aNewAttemptForgetsWhatTheLastOneHadReached() {
        var course = new Course(tree(leaf("A"), leaf("B")).flow());
        course.start();
        course.fails().next();
        assertThat(course.satisfied("A")).isEqualTo(FALSE);
        course.choose("A");
        assertThat(course.satisfied("A")).isEqualTo(UNKNOWN);
    }

    @Test
    void aSuspendedActivityGoesOnWithItsAttempt() {
        var course = new Course(tree(leaf("A"), leaf("B")).flow());
        course.start();
        course.suspends().next();
        course.choose("A");
        assertThat(course.attempts("A")).isEqualTo(1);
        assertThat(course.activity("A").isSuspended()).isFalse();
    }

    /** DB.2.1. */
    @Test
    void whoChoosesSomethingElseGivesTheSuspendedPlaceUp() {
        var course = new Course(
                tree(cluster("M", leaf("A"), leaf("B")).flow(), leaf("C")).flow());
        course.start();
        course.suspendAll();
        assertThat(course.choose("C")).isEqualTo("C");
        assertThat(course.tree().suspended()).isNull();
        assertThat(course.activity("A").isSuspended()).isFalse();
        assertThat(course.activity("M").isSuspended()).isFalse();
        assertThat(course.attempts("root")).as("the whole went on").isEqualTo(1);
    }

    @Test
    void aClusterStaysSuspendedWhileAnotherChildIs() {
        var course = new Course(
                tree(cluster("M", leaf("A"), leaf("B")).flow(), leaf("C")).flow());
        course.start();
        course.suspends().next();
        course.suspendAll();
        course.choose("C");
        assertThat(course.activity("A").isSuspended()).isTrue();
        assertThat(course.activity("M").isSuspended()).isTrue();
    }

    /** UP.1. */
    @Test
    void theLimitCountsAttemptsThatHaveBegun() {
        var course = new Course(tree(leaf("A").attempts(1), leaf("B")).flow());
        course.start();
        course.next();
        assertThat(course.locked("A")).isEqualTo("DB.1.1-3");
        assertThat(course.choose("A")).isEqualTo("nothing DB.1.1-3");
    }

    @Test
    void aSuspendedAttemptIsNotAnother() {
        var course = new Course(tree(leaf("A").attempts(1), leaf("B")).flow());
        course.start();
        course.suspends().next();
        assertThat(course.choose("A")).isEqualTo("A");
    }

    /** UP.2 and UP.2.1. */
    @Test
    void ofSeveralConditionsAllOrAnyMustHold() {
        for (var combination : Combination.values()) {
            var course = new Course(tree(
                            leaf("A"),
                            leaf("B").precondition(RuleAction.SKIP, combination, is(Kind.ALWAYS), is(Kind.SATISFIED)),
                            leaf("C"))
                    .flow());
            course.start();
            assertThat(course.next()).isEqualTo(combination == Combination.ANY ? "C" : "B");
        }
    }

    @Test
    void aMeasureIsComparedAndOnlyIfKnown() {
        var course = new Course(tree(leaf("A").after(RuleAction.RETRY, Node.measureAbove(0.5)), leaf("B"))
                .flow());
        course.start();
        assertThat(course.scores(0.6).next()).isEqualTo("A");
        assertThat(course.scores(0.5).next()).isEqualTo("B");
    }

    @Test
    void aRuleMayAskForAnotherObjective() {
        var course = new Course(
                tree(leaf("A").objective("extra").after(RuleAction.RETRY, Node.of("extra", Kind.SATISFIED)), leaf("B"))
                        .flow());
        course.start();
        assertThat(course.says("extra", ObjectiveValues.UNKNOWN.withSatisfied(TRUE))
                        .next())
                .isEqualTo("A");
        assertThat(course.passes().next()).isEqualTo("B");
    }

    @Test
    void aRuleOnAnObjectiveThatIsNotThereNeverFires() {
        var course = new Course(tree(leaf("A").after(RuleAction.RETRY, Node.of("lost", Kind.SATISFIED)), leaf("B"))
                .flow());
        course.start();
        assertThat(course.passes().next()).isEqualTo("B");
    }

    /** UP.3. */
    @Test
    void clustersThatAreLeftEndTheInnermostFirst() {
        var course = new Course(
                tree(cluster("M", cluster("N", leaf("A")).flow(), leaf("B")).flow(), leaf("C"))
                        .flow());
        course.start();
        course.passes();
        assertThat(course.choose("C")).isEqualTo("C");
        assertThat(course.activity("N").isActive()).isFalse();
        assertThat(course.activity("M").isActive()).isFalse();
        assertThat(course.satisfied("N")).isEqualTo(TRUE);
    }

    /** UP.4. */
    @Test
    void whatTheContentLeavesOpenIsTakenForDone() {
        var course =
                new Course(tree(leaf("A"), leaf("B").setByContent(), leaf("C")).flow());
        course.start();
        course.next();
        assertThat(course.satisfied("A")).isEqualTo(TRUE);
        assertThat(course.completed("A")).isEqualTo(TRUE);
        course.next();
        assertThat(course.satisfied("B")).isEqualTo(UNKNOWN);
        assertThat(course.completed("B")).isEqualTo(UNKNOWN);
    }

    @Test
    void whatTheContentHasSaidStands() {
        var course = new Course(tree(leaf("A"), leaf("B")).flow());
        course.start();
        course.leavesOpen().next();
        assertThat(course.satisfied("A")).isEqualTo(FALSE);
        assertThat(course.completed("A")).isEqualTo(FALSE);
    }

    @Test
    void suspendedContentIsNotTakenForDone() {
        var course = new Course(tree(leaf("A"), leaf("B")).flow());
        course.start();
        course.suspends().next();
        assertThat(course.completed("A")).isEqualTo(UNKNOWN);
    }

    /** UP.5. */
    @Test
    void disabledAndExhaustedActivitiesAreBothClosed() {
        var course = new Course(tree(leaf("A").attempts(1), leaf("B").disabledIf(isNot(Kind.ATTEMPTED)), leaf("C"))
                .flow());
        course.start();
        course.choose("C");
        assertThat(course.choices()).containsExactly("C");
    }
}
