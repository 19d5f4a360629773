package org.smeic.lms.scorm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.smeic.lms.scorm.manifest.ManifestReader;
import org.smeic.lms.scorm.sequencing.ActivityDefinition;
import org.smeic.lms.scorm.sequencing.AnyTree;
import org.smeic.lms.scorm.sequencing.Combination;
import org.smeic.lms.scorm.sequencing.CompletionThreshold;
import org.smeic.lms.scorm.sequencing.ControlMode;
import org.smeic.lms.scorm.sequencing.Course;
import org.smeic.lms.scorm.sequencing.DeliveryControls;
import org.smeic.lms.scorm.sequencing.GlobalObjectives;
import org.smeic.lms.scorm.sequencing.HiddenControl;
import org.smeic.lms.scorm.sequencing.LimitConditions;
import org.smeic.lms.scorm.sequencing.ObjectiveDefinition;
import org.smeic.lms.scorm.sequencing.ObjectiveMap;
import org.smeic.lms.scorm.sequencing.ObjectiveMap.Part;
import org.smeic.lms.scorm.sequencing.OrganizationDefinition;
import org.smeic.lms.scorm.sequencing.Reordering;
import org.smeic.lms.scorm.sequencing.Reordering.Timing;
import org.smeic.lms.scorm.sequencing.RollupControls;
import org.smeic.lms.scorm.sequencing.RollupControls.Consideration;
import org.smeic.lms.scorm.sequencing.RollupRule;
import org.smeic.lms.scorm.sequencing.RollupRule.ChildActivitySet;
import org.smeic.lms.scorm.sequencing.RollupRule.RollupAction;
import org.smeic.lms.scorm.sequencing.RuleAction;
import org.smeic.lms.scorm.sequencing.RuleCondition;
import org.smeic.lms.scorm.sequencing.RuleCondition.Kind;
import org.smeic.lms.scorm.sequencing.Sequencing;
import org.smeic.lms.scorm.sequencing.SequencingRule;
import org.smeic.lms.scorm.sequencing.SharedData;
import org.smeic.lms.scorm.sequencing.TreeState;
import org.smeic.lms.storage.Unpacked;

class RecordJsonTest {

    private static final Path CORPUS = Path.of(System.getProperty("lms.corpus", "none"), "corpus", "scorm");

    @TempDir
    Path folder;

    @BeforeEach
    void home() {
        System.setProperty("lms.data", folder.toString());
    }

    @AfterEach
    void noHome() {
        System.clearProperty("lms.data");
    }

    @Test
    void everyStateOfEveryTreeIsReadBackAsItWas() {
        for (var seed = 0; seed < 100; seed++) {
            var any = new AnyTree(seed);
            var globals = new GlobalObjectives();
            var course = new Course(any.organization(), globals, new Random(seed));
            assertThat(RecordJson.read(OrganizationDefinition.class, RecordJson.write(any.organization())))
                    .isEqualTo(any.organization());
            for (var step = 0; step < 20; step++) {
                any.report(course);
                course.step(any.request(course));
                var state = TreeState.of(course.tree());
                assertThat(RecordJson.read(TreeState.class, RecordJson.write(state)))
                        .as("seed " + seed)
                        .isEqualTo(state);
                var commons = Commons.read(new Commons(globals, Map.of()).objectivesText(), null);
                assertThat(commons.objectives().all()).isEqualTo(globals.all());
            }
        }
    }

    @Test
    void whatIsWrittenIsReadBack() {
        var rule = new SequencingRule(
                Combination.ANY,
                List.of(new RuleCondition(Kind.OBJECTIVE_MEASURE_LESS_THAN, "o\"1", -0.1, true)),
                RuleAction.HIDDEN_FROM_CHOICE,
                7);
        var everything = new Sequencing(
                new ControlMode(false, false, true, true, false, false, true, true),
                List.of(rule),
                List.of(rule, rule),
                List.of(rule),
                new LimitConditions(2, "PT1H"),
                List.of(new RollupRule(
                        ChildActivitySet.AT_LEAST_PERCENT,
                        3,
                        0.3,
                        Combination.ALL,
                        List.of(new RuleCondition(Kind.NEVER, null, 0, false)),
                        RollupAction.INCOMPLETE,
                        9)),
                new RollupControls(
                        false,
                        0.1,
                        false,
                        Consideration.IF_ATTEMPTED,
                        Consideration.IF_NOT_SKIPPED,
                        Consideration.IF_NOT_SUSPENDED,
                        Consideration.ALWAYS,
                        false),
                List.of(new ObjectiveDefinition(
                        null,
                        true,
                        true,
                        0.6,
                        List.of(new ObjectiveMap("g", Set.of(Part.MAX_SCORE), Set.of(Part.values()))))),
                new Reordering(Timing.ONCE, 2, false),
                new Reordering(Timing.ON_EACH_NEW_ATTEMPT, null, true),
                new DeliveryControls(false, true, true),
                new CompletionThreshold(true, 0.5, 0),
                List.of(new SharedData("d", true, false)),
                Set.of(HiddenControl.EXIT_ALL, HiddenControl.PREVIOUS),
                new Sequencing.Places(3, 4, 5));
        var leaf = new ActivityDefinition("i", "학습 \u0001", false, 4, everything, List.of());
        var root = new ActivityDefinition("o", "", true, 3, Sequencing.DEFAULT, List.of(leaf, leaf));
        var definition = new OrganizationDefinition(root, false, true);
        assertThat(RecordJson.read(OrganizationDefinition.class, RecordJson.write(definition)))
                .isEqualTo(definition);
    }

    @Test
    void defaultsAreNotWritten() {
        var root = new ActivityDefinition("o", "", true, 3, Sequencing.DEFAULT, List.of());
        assertThat(RecordJson.write(new OrganizationDefinition(root, true, true)))
                .contains("\"sequencing\":{}");
    }

    @Test
    void everyDefinitionOfTheCorpusIsReadBack() throws IOException {
        assumeTrue(Files.isDirectory(CORPUS), "skipped: no corpus of packages at " + CORPUS);
        var definitions = 0;
        for (var group : List.of("golf", "misc", "adl-2004-4th")) {
            for (var zip : zips(group)) {
                try (var unpacked = Unpacked.of(zip)) {
                    var definition = ManifestReader.read(unpacked).organization();
                    if (definition != null) {
                        assertThat(RecordJson.read(OrganizationDefinition.class, RecordJson.write(definition)))
                                .as(zip.toString())
                                .isEqualTo(definition);
                        definitions++;
                    }
                } catch (org.smeic.lms.shared.Refusal lacking) {
                    assertThat(lacking.key()).as(zip.toString()).isIn("scorm.launch_missing", "scorm.no_manifest");
                }
            }
        }
        assertThat(definitions).isGreaterThan(190);
    }

    private static List<Path> zips(String group) throws IOException {
        try (var all = Files.list(CORPUS.resolve(group))) {
            return all.filter(f -> f.toString().endsWith(".zip")
                            && !f.getFileName().toString().startsWith("_"))
                    .sorted()
                    .toList();
        }
    }
}
