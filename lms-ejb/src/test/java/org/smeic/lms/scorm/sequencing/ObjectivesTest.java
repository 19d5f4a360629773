package org.smeic.lms.scorm.sequencing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.smeic.lms.scorm.sequencing.Node.is;
import static org.smeic.lms.scorm.sequencing.Node.leaf;
import static org.smeic.lms.scorm.sequencing.Node.reads;
import static org.smeic.lms.scorm.sequencing.Node.tree;
import static org.smeic.lms.scorm.sequencing.Node.writes;
import static org.smeic.lms.scorm.sequencing.Truth.FALSE;
import static org.smeic.lms.scorm.sequencing.Truth.TRUE;
import static org.smeic.lms.scorm.sequencing.Truth.UNKNOWN;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.smeic.lms.scorm.sequencing.ObjectiveMap.Part;
import org.smeic.lms.scorm.sequencing.RuleCondition.Kind;

/** Local and global objectives (SN 3.10). */
class ObjectivesTest {

    private static Node writerAndReader() {
        return tree(
                        leaf("A").primary("a", writes("g", Part.SATISFIED_STATUS, Part.NORMALIZED_MEASURE)),
                        leaf("B")
                                .primary("b", reads("g", Part.SATISFIED_STATUS, Part.NORMALIZED_MEASURE))
                                .skipIf(is(Kind.SATISFIED)),
                        leaf("C"))
                .flow();
    }

    @Test
    void oneActivityReadsWhatAnotherHasWritten() {
        var course = new Course(writerAndReader());
        course.start();
        assertThat(course.passes().next()).isEqualTo("C");
        assertThat(course.satisfied("B")).isEqualTo(TRUE);
        assertThat(course.attempts("B")).isZero();
    }

    @Test
    void theLearnersObjectivesOutliveTheAttemptAndThePackage() {
        var globals = new GlobalObjectives();
        var first = new Course(writerAndReader().organization(), globals, new Random(1));
        first.start();
        first.passes().next();
        first.exitAll();
        var second = new Course(writerAndReader().organization(), globals, new Random(1));
        second.start();
        assertThat(second.satisfied("B")).isEqualTo(TRUE);
    }

    @Test
    void anAttemptsObjectivesOutliveASuspensionButNotANewAttempt() {
        var course = new Course(writerAndReader().ofItsOwn(), new GlobalObjectives(), new Random(1));
        course.start();
        course.passes().next();
        course.suspendAll();
        course.reloaded().resumeAll();
        assertThat(course.satisfied("B")).isEqualTo(TRUE);
        course.exitAll();
        assertThat(course.satisfied("B"))
                .as("results can be read after the end")
                .isEqualTo(TRUE);
        course.start();
        assertThat(course.satisfied("B")).isEqualTo(UNKNOWN);
    }

    @Test
    void theTableOfContentsAfterTheEndIsThatOfANewAttempt() {
        var course = new Course(
                tree(
                                leaf("A").primary("a", writes("g", Part.SATISFIED_STATUS)),
                                leaf("B")
                                        .primary("b", reads("g", Part.SATISFIED_STATUS))
                                        .disabledIf(is(Kind.SATISFIED)))
                        .flow()
                        .ofItsOwn(),
                new GlobalObjectives(),
                new Random(1));
        course.start();
        course.passes();
        course.exitAll();
        assertThat(course.choices()).contains("B");
        assertThat(course.choose("B")).isEqualTo("B");
    }

    @Test
    void aMeasureThatIsReadDecidesByTheReadersOwnThreshold() {
        var course = new Course(tree(
                        leaf("A").primary("a", writes("g", Part.NORMALIZED_MEASURE)),
                        leaf("B").passedFrom(0.8).primary("b", reads("g", Part.NORMALIZED_MEASURE)),
                        leaf("C").passedFrom(0.5).primary("c", reads("g", Part.NORMALIZED_MEASURE)))
                .flow());
        course.start();
        course.scores(0.6).next();
        assertThat(course.satisfied("B")).isEqualTo(FALSE);
        assertThat(course.satisfied("C")).isEqualTo(TRUE);
    }

    /** SN 3.10.2 says the local value counts first; ADL's cases want the global one to count alone. */
    @Test
    void whereAStatusIsReadFromAGlobalObjectiveThatAloneCounts() {
        var course = new Course(tree(leaf("A").primary("a", reads("g", Part.SATISFIED_STATUS)), leaf("B"))
                .flow());
        course.start();
        course.passes().next();
        assertThat(course.satisfied("A")).isEqualTo(UNKNOWN);
    }

    @Test
    void completionAndProgressAreMappedSinceThe4thEdition() {
        var course = new Course(tree(
                        leaf("A").primary("a", writes("g", Part.COMPLETION_STATUS, Part.PROGRESS_MEASURE)),
                        leaf("B").primary("b", reads("g", Part.COMPLETION_STATUS, Part.PROGRESS_MEASURE)))
                .flow());
        course.start();
        course.says(ObjectiveValues.UNKNOWN.withCompleted(FALSE).withProgress(0.3))
                .next();
        assertThat(course.completed("B")).isEqualTo(FALSE);
        assertThat(course.activity("B").progress()).isEqualTo(0.3);
    }

    @Test
    void scoresTravelThroughMapsToo() {
        var course = new Course(tree(
                        leaf("A").primary("a", writes("g", Part.RAW_SCORE, Part.MIN_SCORE, Part.MAX_SCORE)),
                        leaf("B").primary("b", reads("g", Part.RAW_SCORE, Part.MIN_SCORE, Part.MAX_SCORE)))
                .flow());
        course.start();
        course.says(ObjectiveValues.UNKNOWN.withScores(7.0, 0.0, 10.0)).next();
        var known = KnownObjective.of(course.activity("B"));
        assertThat(known).hasSize(1);
        assertThat(known.get(0).values().raw()).isEqualTo(7.0);
        assertThat(known.get(0).values().max()).isEqualTo(10.0);
    }

    @Test
    void aPrimaryObjectiveWithoutANameIsNotShownToTheContent() {
        var course = new Course(tree(leaf("A").objective("one").objective("two")));
        course.start();
        assertThat(KnownObjective.of(course.activity("A")))
                .extracting(KnownObjective::identifier)
                .isEqualTo(List.of("one", "two"));
    }

    @Test
    void namesOfObjectivesDifferByTheirCase() {
        var course = new Course(tree(
                        leaf("A").primary("a", writes("Goal", Part.SATISFIED_STATUS)),
                        leaf("B").primary("b", reads("goal", Part.SATISFIED_STATUS)))
                .flow());
        course.start();
        course.passes().next();
        assertThat(course.satisfied("B")).isEqualTo(UNKNOWN);
    }

    @Test
    void whatIsNotTrackedWritesNoGlobalObjective() {
        var course = new Course(tree(
                        leaf("A").notTracked().primary("a", writes("g", Part.SATISFIED_STATUS)),
                        leaf("B").primary("b", reads("g", Part.SATISFIED_STATUS)))
                .flow());
        course.start();
        course.passes().next();
        assertThat(course.satisfied("B")).isEqualTo(UNKNOWN);
    }

    @Test
    void aStatusNeverContradictsTheMeasureThatDecides() {
        var course = new Course(tree(leaf("A").passedFrom(0.5), leaf("B")).flow());
        course.start();
        course.says(new ObjectiveValues(TRUE, 0.2, null, null, null, UNKNOWN, null))
                .next();
        assertThat(course.satisfied("A")).isEqualTo(FALSE);
    }

    @Test
    void withoutAMeasureAStatusThatAMeasureDecidesIsUnknown() {
        var course = new Course(tree(leaf("A").passedFrom(0.5), leaf("B")).flow());
        course.start();
        course.passes().next();
        assertThat(course.satisfied("A")).isEqualTo(UNKNOWN);
    }
}
