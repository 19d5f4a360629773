package org.smeic.lms.scorm.sequencing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.smeic.lms.scorm.sequencing.Node.cluster;
import static org.smeic.lms.scorm.sequencing.Node.is;
import static org.smeic.lms.scorm.sequencing.Node.isNot;
import static org.smeic.lms.scorm.sequencing.Node.leaf;
import static org.smeic.lms.scorm.sequencing.Node.tree;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.smeic.lms.scorm.sequencing.RuleCondition.Kind;

/** TB.2.1 to TB.2.3: how attempts end, and what rules make of it. */
class TerminationTest {

    @Test
    void anExitRuleOfAnAncestorEndsThatOneToo() {
        var course = new Course(tree(cluster("M", leaf("A"), leaf("B")).flow().exitsIf(is(Kind.SATISFIED)), leaf("C"))
                .flow());
        course.start();
        course.passes();
        course.next();
        assertThat(course.tree().current()).as("one of two does not satisfy M").hasToString("B");
        course.passes();
        assertThat(course.next()).isEqualTo("C");
        assertThat(course.activity("M").isActive()).isFalse();
    }

    @Test
    void theHighestExitRuleDecides() {
        var course = new Course(tree(
                        cluster("O", cluster("M", leaf("A"), leaf("B")).flow().exitsIf(is(Kind.ATTEMPTED)), leaf("C"))
                                .flow()
                                .exitsIf(is(Kind.ATTEMPTED)),
                        leaf("D"))
                .flow());
        course.start();
        assertThat(course.next()).isEqualTo("D");
    }

    @Test
    void afterItsAttemptAnActivityIsTriedAgain() {
        var course = new Course(tree(leaf("A").after(RuleAction.RETRY, isNot(Kind.SATISFIED)), leaf("B"))
                .flow());
        course.start();
        assertThat(course.fails().next()).isEqualTo("A");
        assertThat(course.attempts("A")).isEqualTo(2);
        assertThat(course.passes().next()).isEqualTo("B");
    }

    @Test
    void aRuleForAfterMovesTheLearnerWhateverWasAsked() {
        var course = new Course(tree(
                        leaf("A"),
                        leaf("B").after(RuleAction.PREVIOUS, is(Kind.ALWAYS)),
                        leaf("C").after(RuleAction.CONTINUE, is(Kind.ALWAYS)),
                        leaf("D"))
                .flow());
        course.start();
        course.next();
        assertThat(course.next()).isEqualTo("A");
        assertThat(course.choose("C")).isEqualTo("C");
        assertThat(course.back()).isEqualTo("D");
    }

    @Test
    void exitParentClimbsAsLongAsRulesSaySo() {
        var course = new Course(tree(
                        cluster(
                                        "O",
                                        cluster(
                                                        "M",
                                                        leaf("A").after(RuleAction.EXIT_PARENT, is(Kind.ALWAYS)),
                                                        leaf("X"))
                                                .flow()
                                                .after(RuleAction.EXIT_PARENT, is(Kind.ALWAYS)),
                                        leaf("Y"))
                                .flow(),
                        leaf("D"))
                .flow());
        course.start();
        assertThat(course.next()).isEqualTo("D");
        assertThat(course.activity("O").isActive()).isFalse();
    }

    @Test
    void exitAllInARuleEndsTheSession() {
        var course = new Course(tree(leaf("A").after(RuleAction.EXIT_ALL, is(Kind.SATISFIED)), leaf("B"))
                .flow());
        course.start();
        assertThat(course.passes().next()).isEqualTo("ended");
        assertThat(course.satisfied("root")).as("B is not known").isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void retryAllBeginsTheWholeAnew() {
        var course = new Course(tree(leaf("A"), leaf("B").after(RuleAction.RETRY_ALL, isNot(Kind.SATISFIED)))
                .flow());
        course.start();
        course.passes().next();
        assertThat(course.fails().next()).isEqualTo("A");
        assertThat(course.attempts("root")).isEqualTo(2);
        assertThat(course.satisfied("root")).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void suspendedContentIsNotJudgedByRulesForAfter() {
        var course = new Course(tree(leaf("A").after(RuleAction.RETRY, is(Kind.ALWAYS)), leaf("B"))
                .flow());
        course.start();
        assertThat(course.suspends().next()).isEqualTo("B");
    }

    /** At the root nothing lies behind: the session ends (TB.2.3, 3.3.5), with "exit parent" too, unlike TB.2.3-4. */
    @ParameterizedTest
    @EnumSource(
            value = RuleAction.class,
            names = {"CONTINUE", "PREVIOUS", "EXIT_PARENT", "EXIT_ALL"})
    void whereverARuleOfTheRootLeadsTheSessionEnds(RuleAction action) {
        var course = new Course(tree(leaf("A").after(RuleAction.EXIT_PARENT, is(Kind.ALWAYS)), leaf("B"))
                .flow()
                .after(action, is(Kind.ALWAYS)));
        course.start();
        assertThat(course.exit()).isEqualTo("ended");
        assertThat(course.activity("root").isActive()).isFalse();
    }

    @Test
    void aRetryOfTheRootIsANewAttemptOnTheWhole() {
        var course = new Course(tree(leaf("A").after(RuleAction.EXIT_PARENT, is(Kind.ALWAYS)), leaf("B"))
                .flow()
                .after(RuleAction.RETRY, is(Kind.ALWAYS)));
        course.start();
        assertThat(course.exit()).isEqualTo("A");
        assertThat(course.attempts("root")).isEqualTo(2);
    }

    @Test
    void suspendAllMarksTheWholePathAndOnlyThat() {
        var course = new Course(
                tree(cluster("M", leaf("A"), leaf("B")).flow(), leaf("C")).flow());
        course.start();
        assertThat(course.suspendAll()).isEqualTo("ended");
        assertThat(course.tree().suspended()).hasToString("A");
        assertThat(course.activity("M").isSuspended()).isTrue();
        assertThat(course.activity("root").isSuspended()).isTrue();
        assertThat(course.activity("B").isSuspended()).isFalse();
    }

    @Test
    void whatWasAbandonedIsNeverTakenForDone() {
        var course = new Course(tree(leaf("A"), leaf("B")).flow());
        course.start();
        assertThat(course.abandon()).isEqualTo("nothing");
        assertThat(course.next()).isEqualTo("B");
        course.exitAll();
        assertThat(course.completed("A")).isEqualTo(Truth.UNKNOWN);
        assertThat(course.completed("B")).isEqualTo(Truth.TRUE);
    }

    @Test
    void abandoningAllEndsTheSessionWithoutAResult() {
        var course = new Course(tree(cluster("M", leaf("A"))).flow());
        course.choose("A");
        assertThat(course.abandonAll()).isEqualTo("ended");
        assertThat(course.completed("A")).isEqualTo(Truth.UNKNOWN);
        assertThat(course.completed("root")).isEqualTo(Truth.UNKNOWN);
    }
}
