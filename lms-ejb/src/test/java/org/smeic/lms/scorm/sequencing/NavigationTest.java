package org.smeic.lms.scorm.sequencing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.smeic.lms.scorm.sequencing.Node.cluster;
import static org.smeic.lms.scorm.sequencing.Node.is;
import static org.smeic.lms.scorm.sequencing.Node.leaf;
import static org.smeic.lms.scorm.sequencing.Node.tree;

import org.junit.jupiter.api.Test;
import org.smeic.lms.scorm.sequencing.RuleCondition.Kind;

/** OP.1 and NB.2.1: which requests make sense where the learner is. */
class NavigationTest {

    private final Course course =
            new Course(tree(leaf("A"), leaf("B"), leaf("C")).flow());

    @Test
    void aSessionStartsOnce() {
        assertThat(course.start()).isEqualTo("A");
        assertThat(course.start()).isEqualTo("refused NB.2.1-1");
        assertThat(course.resumeAll()).isEqualTo("refused NB.2.1-1");
    }

    @Test
    void nothingMovesBeforeTheStart() {
        assertThat(course.next()).isEqualTo("refused NB.2.1-2");
        assertThat(course.exitAll()).isEqualTo("refused NB.2.1-2");
        assertThat(course.jump("B")).isEqualTo("refused NB.2.1-2");
        assertThat(course.resumeAll()).isEqualTo("refused NB.2.1-3");
    }

    @Test
    void whatIsNotInTheTreeCannotBeChosen() {
        course.start();
        assertThat(course.choose("nowhere")).isEqualTo("refused NB.2.1-11");
        assertThat(course.jump("nowhere")).isEqualTo("refused NB.2.1-11");
        assertThat(course.tree().current()).hasToString("A");
    }

    @Test
    void withoutFlowNeitherOnNorBack() {
        var chosen = new Course(tree(leaf("A"), leaf("B")));
        chosen.choose("A");
        assertThat(chosen.next()).isEqualTo("refused NB.2.1-4");
        assertThat(chosen.back()).isEqualTo("refused NB.2.1-5");
    }

    @Test
    void forwardOnlyForbidsTheWayBack() {
        var forward = new Course(tree(leaf("A"), leaf("B")).flow().forwardOnly());
        forward.start();
        forward.next();
        assertThat(forward.back()).isEqualTo("refused NB.2.1-5");
        assertThat(forward.offers().back()).isFalse();
    }

    @Test
    void withoutChoiceNothingIsChosen() {
        var flow = new Course(tree(leaf("A"), leaf("B")).flow().noChoice());
        flow.start();
        assertThat(flow.choose("B")).isEqualTo("refused NB.2.1-10");
        assertThat(flow.choices()).isEmpty();
    }

    @Test
    void anActivityThatMustNotBeLeftByChoiceIsNot() {
        var kept = new Course(tree(cluster("M", leaf("A"), leaf("B")).flow().noChoiceExit(), leaf("C"))
                .flow());
        kept.start();
        assertThat(kept.choose("C")).isEqualTo("refused NB.2.1-8");
        assertThat(kept.choose("B")).isEqualTo("B");
    }

    @Test
    void aLeafThatForbidsChoiceExitKeepsTheLearnerToo() {
        var kept = new Course(tree(leaf("A").noChoiceExit(), leaf("B")).flow());
        kept.start();
        assertThat(kept.choose("B")).isEqualTo("refused NB.2.1-8");
        assertThat(kept.next()).isEqualTo("B");
    }

    @Test
    void whoHasExitedCannotExitTwice() {
        course.start();
        assertThat(course.exit()).isEqualTo("nothing");
        assertThat(course.exit()).isEqualTo("refused NB.2.1-12");
        assertThat(course.next()).isEqualTo("B");
    }

    @Test
    void anExitInTheMiddleLeavesTheSessionOpenAndAnExitOfAllEndsIt() {
        course.start();
        assertThat(course.exit()).isEqualTo("nothing");
        assertThat(course.tree().current()).hasToString("A");
        assertThat(course.exitAll()).isEqualTo("ended");
        assertThat(course.tree().current()).isNull();
    }

    @Test
    void aRefusedRequestChangesNothing() {
        course.start();
        var before = TreeState.of(course.tree());
        course.choose("nowhere");
        course.start();
        assertThat(TreeState.of(course.tree())).isEqualTo(before);
    }

    @Test
    void theTraceNamesTheRuleThatDecided() {
        var ruled = new Course(
                tree(leaf("A"), leaf("B").disabledIf(is(Kind.ALWAYS))).flow());
        ruled.start();
        assertThat(ruled.next()).isEqualTo("nothing SB.2.2-2");
        assertThat(ruled.trace()).contains("UP.4", "UP.2", "SB.2.2-2");
        var refusal = new LookAhead(ruled.tree(), a -> false)
                .refusal(ruled.activity("B"))
                .orElseThrow();
        assertThat(refusal).isEqualTo(new Trace.Step("DB.1.1-3", "B", "DISABLED", 7));
    }
}
