package org.smeic.lms.scorm.sequencing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.smeic.lms.scorm.sequencing.Node.cluster;
import static org.smeic.lms.scorm.sequencing.Node.is;
import static org.smeic.lms.scorm.sequencing.Node.leaf;
import static org.smeic.lms.scorm.sequencing.Node.reads;
import static org.smeic.lms.scorm.sequencing.Node.tree;
import static org.smeic.lms.scorm.sequencing.Node.writes;
import static org.smeic.lms.scorm.sequencing.Truth.FALSE;
import static org.smeic.lms.scorm.sequencing.Truth.TRUE;
import static org.smeic.lms.scorm.sequencing.Truth.UNKNOWN;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.smeic.lms.scorm.sequencing.ObjectiveMap.Part;
import org.smeic.lms.scorm.sequencing.RollupControls.Consideration;
import org.smeic.lms.scorm.sequencing.RollupRule.ChildActivitySet;
import org.smeic.lms.scorm.sequencing.RollupRule.RollupAction;
import org.smeic.lms.scorm.sequencing.RuleCondition.Kind;

/** RB.1.1 to RB.1.5: what children reached becomes their parent's status. */
class RollupTest {

    /** RB.1.1 a. */
    @Test
    void anUnknownMeasureCountsNothingButItsWeightCounts() {
        var course = new Course(tree(leaf("A").weighs(1), leaf("B").weighs(0.5)).flow());
        course.start();
        course.scores(0.9).next();
        assertThat(course.measure("root")).isEqualTo(0.6, within(1e-9));
        course.scores(-0.6).exitAll();
        assertThat(course.measure("root")).isEqualTo(0.4, within(1e-9));
    }

    @Test
    void withoutAnyWeightNoMeasureIsKnown() {
        var course = new Course(tree(leaf("A").weighs(0), leaf("B").weighs(0)).flow());
        course.start();
        course.scores(0.9).next();
        assertThat(course.measure("root")).isNull();
    }

    /** RB.1.1 b. */
    @Test
    void progressRollsUpByItsOwnWeights() {
        var course = new Course(tree(leaf("A").completedFrom(1, 0.75), leaf("B").completedFrom(1, 0.25))
                .flow());
        course.start();
        course.says(ObjectiveValues.UNKNOWN.withProgress(1.0)).next();
        assertThat(course.activity("root").progress()).isEqualTo(0.75);
    }

    /** RB.1.2 a. */
    @Test
    void whereTheMeasureDecidesStatusesOfChildrenDoNot() {
        var course = new Course(tree(leaf("A"), leaf("B")).flow().passedFrom(0.5));
        course.start();
        course.passes().next();
        assertThat(course.satisfied("root")).isEqualTo(UNKNOWN);
        course.scores(1).exitAll();
        assertThat(course.satisfied("root")).isEqualTo(TRUE);
    }

    @Test
    void aMeasureWaitsUntilTheActivityHasEndedWhereTheAuthorWantsThat() {
        var root = tree(leaf("A"), leaf("B"))
                .flow()
                .passedFrom(0.4)
                .primary("done", writes("g", Part.SATISFIED_STATUS))
                .notSatisfiedWhileActive();
        var globals = new GlobalObjectives();
        var course = new Course(root.organization(), globals, new Random(1));
        course.start();
        course.scores(1).next();
        assertThat(course.satisfied("root")).isEqualTo(UNKNOWN);
        assertThat(globals.get("g").satisfied())
                .as("others are not told either")
                .isEqualTo(UNKNOWN);
        course.exitAll();
        assertThat(course.satisfied("root")).isEqualTo(TRUE);
        assertThat(globals.get("g").satisfied()).isEqualTo(TRUE);
    }

    /** RB.1.2 b. */
    @Test
    void byDefaultAllChildrenMustBeSatisfiedAndAllKnownFail() {
        var course = new Course(tree(leaf("A"), leaf("B")).flow());
        course.start();
        course.passes().next();
        assertThat(course.satisfied("root")).isEqualTo(UNKNOWN);
        course.fails().next();
        assertThat(course.satisfied("root")).isEqualTo(FALSE);
        course.start();
        course.passes().next();
        course.passes().exitAll();
        assertThat(course.satisfied("root")).isEqualTo(TRUE);
    }

    @Test
    void oneRuleOfItsOwnReplacesBothDefaults() {
        var course = new Course(tree(leaf("A"), leaf("B"))
                .flow()
                .rollsUp(RollupAction.SATISFIED, ChildActivitySet.ANY, Kind.SATISFIED));
        course.start();
        course.fails().next();
        course.fails().exitAll();
        assertThat(course.satisfied("root")).as("nothing says not satisfied").isEqualTo(UNKNOWN);
        assertThat(course.completed("root"))
                .as("the defaults for completion stay")
                .isEqualTo(TRUE);
    }

    @Test
    void ofTwoRulesThatFireYesWins() {
        var course = new Course(tree(leaf("A"), leaf("B"))
                .flow()
                .rollsUp(RollupAction.SATISFIED, ChildActivitySet.ANY, Kind.ATTEMPTED)
                .rollsUp(RollupAction.NOT_SATISFIED, ChildActivitySet.ANY, Kind.ATTEMPTED));
        course.start();
        course.next();
        assertThat(course.satisfied("root")).isEqualTo(TRUE);
    }

    /** RB.1.3 a. */
    @Test
    void completionFollowsProgressWhereTheThresholdSaysSo() {
        var course = new Course(tree(leaf("A"), leaf("B")).flow().completedFrom(0.5, 1));
        course.start();
        course.says(ObjectiveValues.UNKNOWN.withCompleted(FALSE).withProgress(0.4))
                .next();
        assertThat(course.completed("root")).isEqualTo(FALSE);
        course.says(ObjectiveValues.UNKNOWN.withProgress(0.6)).exitAll();
        assertThat(course.activity("root").progress()).isEqualTo(0.5);
        assertThat(course.completed("root")).isEqualTo(TRUE);
    }

    /** RB.1.3 b. */
    @Test
    void byDefaultAllChildrenMustBeCompleted() {
        var course = new Course(tree(leaf("A"), leaf("B")).flow());
        course.start();
        course.passes().next();
        assertThat(course.completed("root")).isEqualTo(UNKNOWN);
        course.says(ObjectiveValues.UNKNOWN.withCompleted(FALSE)).exitAll();
        assertThat(course.completed("root")).isEqualTo(FALSE);
    }

    /** RB.1.4: of A passed, B failed and C untouched. */
    @ParameterizedTest
    @CsvSource({
        "ALL, 0, 0, UNKNOWN",
        "ANY, 0, 0, TRUE",
        "NONE, 0, 0, UNKNOWN",
        "AT_LEAST_COUNT, 1, 0, TRUE",
        "AT_LEAST_COUNT, 2, 0, UNKNOWN",
        "AT_LEAST_PERCENT, 0, 0.33, TRUE",
        "AT_LEAST_PERCENT, 0, 0.34, UNKNOWN"
    })
    void enoughChildrenMustAnswer(ChildActivitySet children, int count, double percent, Truth expected) {
        var course = new Course(tree(leaf("A"), leaf("B"), leaf("C"))
                .flow()
                .rollsUp(RollupAction.SATISFIED, children, count, percent, is(Kind.SATISFIED)));
        course.start();
        course.passes().next();
        course.fails().exit();
        assertThat(course.satisfied("root")).isEqualTo(expected);
    }

    /** RB.1.4.1. */
    @Test
    void ofNothingKnownNotIsNotKnownEither() {
        var course = new Course(tree(leaf("A"), leaf("B"))
                .flow()
                .rollsUp(
                        RollupAction.SATISFIED,
                        ChildActivitySet.ANY,
                        0,
                        0,
                        new RuleCondition(Kind.SATISFIED, null, 0, true)));
        course.start();
        course.passes().next();
        assertThat(course.satisfied("root")).isEqualTo(UNKNOWN);
    }

    /** RB.1.4.2. */
    @ParameterizedTest
    @CsvSource({"ALWAYS, UNKNOWN", "IF_ATTEMPTED, TRUE", "IF_NOT_SKIPPED, TRUE", "IF_NOT_SUSPENDED, UNKNOWN"})
    void aChildCountsWhenItsAuthorWants(Consideration when, Truth expected) {
        var course = new Course(
                tree(leaf("A"), leaf("B").counts(when).skipIf(is(Kind.ALWAYS))).flow());
        course.start();
        course.passes().exit();
        assertThat(course.satisfied("root")).isEqualTo(expected);
    }

    @Test
    void aSuspendedChildCanBeLeftOut() {
        var course = new Course(tree(leaf("A"), leaf("B").counts(Consideration.IF_NOT_SUSPENDED))
                .flow());
        course.start();
        course.passes().next();
        course.suspends().exit();
        assertThat(course.satisfied("root")).isEqualTo(TRUE);
    }

    @Test
    void whatIsNotTrackedGivesNothingToItsParent() {
        var course = new Course(tree(leaf("A"), leaf("B").notTracked()).flow());
        course.start();
        course.passes().next();
        assertThat(course.satisfied("root")).isEqualTo(TRUE);
        course.fails().exitAll();
        assertThat(course.satisfied("root")).isEqualTo(TRUE);
        assertThat(course.satisfied("B")).isEqualTo(UNKNOWN);
    }

    @Test
    void aChildMayBeExcludedFromRollup() {
        var course = new Course(tree(leaf("A"), leaf("B").countsNothing()).flow());
        course.start();
        course.passes().next();
        course.fails().exitAll();
        assertThat(course.satisfied("root")).isEqualTo(TRUE);
    }

    /** RB.1.5, and the extended rollup of the 4th Edition. */
    @Test
    void whatAGlobalObjectiveTouchesIsRolledUpToo() {
        var course = new Course(tree(
                        leaf("A").primary("a", writes("g", Part.SATISFIED_STATUS)),
                        cluster("M", leaf("B").primary("b", reads("g", Part.SATISFIED_STATUS)))
                                .flow(),
                        leaf("C"))
                .flow());
        course.start();
        course.passes().exit();
        assertThat(course.satisfied("B")).isEqualTo(TRUE);
        assertThat(course.satisfied("M")).isEqualTo(TRUE);
    }

    @Test
    void resultsOfAnEarlierAttemptOfTheParentCountOnlyWhereItSaysSo() {
        for (var anyAttempt : new boolean[] {false, true}) {
            var cluster = cluster("M", leaf("A"), leaf("B")).flow();
            var course = new Course(
                    tree(anyAttempt ? cluster.anyAttempt() : cluster, leaf("C")).flow());
            course.start();
            course.says(passed(1)).next();
            course.says(passed(1)).next();
            assertThat(course.satisfied("M")).isEqualTo(TRUE);
            assertThat(course.choose("A")).isEqualTo("A");
            course.says(passed(0.5)).exit();
            assertThat(course.satisfied("M")).isEqualTo(anyAttempt ? TRUE : UNKNOWN);
            assertThat(course.measure("M")).isEqualTo(anyAttempt ? 0.75 : 0.25);
        }
    }

    private static ObjectiveValues passed(double measure) {
        return new ObjectiveValues(TRUE, measure, null, null, null, TRUE, null);
    }
}
