package org.smeic.lms.scorm.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.smeic.lms.scorm.sequencing.Combination;
import org.smeic.lms.scorm.sequencing.CompletionThreshold;
import org.smeic.lms.scorm.sequencing.ControlMode;
import org.smeic.lms.scorm.sequencing.DeliveryControls;
import org.smeic.lms.scorm.sequencing.HiddenControl;
import org.smeic.lms.scorm.sequencing.LimitConditions;
import org.smeic.lms.scorm.sequencing.ObjectiveDefinition;
import org.smeic.lms.scorm.sequencing.ObjectiveMap;
import org.smeic.lms.scorm.sequencing.ObjectiveMap.Part;
import org.smeic.lms.scorm.sequencing.Reordering;
import org.smeic.lms.scorm.sequencing.RollupControls.Consideration;
import org.smeic.lms.scorm.sequencing.RollupRule.ChildActivitySet;
import org.smeic.lms.scorm.sequencing.RollupRule.RollupAction;
import org.smeic.lms.scorm.sequencing.RuleAction;
import org.smeic.lms.scorm.sequencing.RuleCondition;
import org.smeic.lms.scorm.sequencing.RuleCondition.Kind;
import org.smeic.lms.scorm.sequencing.Sequencing;
import org.smeic.lms.scorm.sequencing.SharedData;
import org.smeic.lms.storage.Unpacked;
import org.smeic.lms.storage.Zips;

class SequencingReaderTest {

    private static final Set<Part> ADL =
            Set.of(Part.RAW_SCORE, Part.MIN_SCORE, Part.MAX_SCORE, Part.COMPLETION_STATUS, Part.PROGRESS_MEASURE);

    @TempDir
    Path folder;

    @BeforeEach
    void home() {
        System.setProperty("lms.data", folder.resolve("data").toString());
    }

    @AfterEach
    void noHome() {
        System.clearProperty("lms.data");
    }

    @Test
    void theTreeIsTheOrganizationWithItsItems() {
        var manifest = read("", "", "");
        var organization = Objects.requireNonNull(manifest.organization());
        assertThat(organization.objectivesGlobalToSystem()).isTrue();
        assertThat(organization.sharedDataGlobalToSystem()).isTrue();
        assertThat(organization.root().identifier()).isEqualTo("O1");
        assertThat(organization.root().title()).isEqualTo("Course");
        assertThat(organization.root().all().map(a -> a.identifier())).containsExactly("O1", "I1", "I2");
        assertThat(organization.root().children()).allMatch(a -> a.isLeaf() && a.line() > 0);
        assertThat(manifest.notes()).isEmpty();
    }

    @Test
    void anOrganizationMayKeepItsObjectivesAndDataToItself() {
        var manifest =
                read("", "", "", " adlseq:objectivesGlobalToSystem='false' adlcp:sharedDataGlobalToSystem=' false '");
        assertThat(manifest.organization()).isNotNull();
        assertThat(manifest.organization().objectivesGlobalToSystem()).isFalse();
        assertThat(manifest.organization().sharedDataGlobalToSystem()).isFalse();
    }

    @Test
    void whatAGroupOpensBecomesItsFirstLeaf() {
        var manifest = read("<item identifier='I11' identifierref='R1'><title>Below</title></item>", "", "");
        assertThat(manifest.organization()).isNotNull();
        var group = manifest.organization().root().children().get(0);
        assertThat(group.children()).extracting(a -> a.identifier()).containsExactly("I1-page", "I11");
        assertThat(group.children().get(0).title()).isEqualTo("One");
        assertThat(manifest.items().get(0).launch()).isNull();
        assertThat(manifest.items().get(0).children().get(0).launch()).isNotNull();
        assertThat(keys(manifest)).containsExactly("group_opens");
    }

    @Test
    void whereNothingIsSaidDefaultsHold() {
        assertThat(sequencing("")).isEqualTo(Sequencing.DEFAULT);
        assertThat(sequencing("<imsss:sequencing/>")).isEqualTo(Sequencing.DEFAULT);
        assertThat(sequencing("""
                <imsss:sequencing><imsss:controlMode/><imsss:rollupRules/><imsss:limitConditions/>
                <imsss:randomizationControls/><imsss:deliveryControls/><adlseq:constrainedChoiceConsiderations/>
                <adlseq:rollupConsiderations/></imsss:sequencing><adlcp:completionThreshold/>"""))
                .usingRecursiveComparison()
                .ignoringFields("places")
                .isEqualTo(Sequencing.DEFAULT);
    }

    @Test
    void organizationsHaveSequencingOfTheirOwn() {
        var manifest = read("", "", "<imsss:sequencing><imsss:controlMode flow='true'/></imsss:sequencing>");
        assertThat(manifest.organization()).isNotNull();
        assertThat(manifest.organization().root().sequencing().controlMode().flow())
                .isTrue();
    }

    @Test
    void controlModesAndConstraintsAreRead() {
        assertThat(sequencing("""
                <imsss:sequencing><imsss:controlMode choice='false' choiceExit='false' flow='true' forwardOnly='true'
                  useCurrentAttemptObjectiveInfo='false' useCurrentAttemptProgressInfo='false'/>
                <adlseq:constrainedChoiceConsiderations preventActivation='true' constrainChoice='true'/>
                </imsss:sequencing>""").controlMode())
                .isEqualTo(new ControlMode(false, false, true, true, false, false, true, true));
    }

    @Test
    void rulesAreReadByTheirKind() {
        var sequencing = sequencing("""
                <imsss:sequencing><imsss:sequencingRules>
                  <imsss:preConditionRule><imsss:ruleConditions conditionCombination='any'>
                    <imsss:ruleCondition referencedObjective=' ob  j ' operator='not' condition='satisfied'/>
                    <imsss:ruleCondition condition='objectiveMeasureLessThan' measureThreshold='-0.5'/>
                  </imsss:ruleConditions><imsss:ruleAction action='stopForwardTraversal'/></imsss:preConditionRule>
                  <imsss:exitConditionRule><imsss:ruleConditions><imsss:ruleCondition condition='always'/>
                  </imsss:ruleConditions><imsss:ruleAction action='exit'/></imsss:exitConditionRule>
                  <imsss:postConditionRule><imsss:ruleConditions><imsss:ruleCondition condition='attempted'/>
                  </imsss:ruleConditions><imsss:ruleAction action='retryAll'/></imsss:postConditionRule>
                </imsss:sequencingRules></imsss:sequencing>""");
        assertThat(sequencing.preConditions()).singleElement().satisfies(rule -> {
            assertThat(rule.combination()).isEqualTo(Combination.ANY);
            assertThat(rule.action()).isEqualTo(RuleAction.STOP_FORWARD_TRAVERSAL);
            assertThat(rule.line()).isPositive();
            assertThat(rule.conditions())
                    .containsExactly(
                            new RuleCondition(Kind.SATISFIED, "ob j", 0, true),
                            new RuleCondition(Kind.OBJECTIVE_MEASURE_LESS_THAN, null, -0.5, false));
        });
        assertThat(sequencing.exitConditions()).singleElement().satisfies(rule -> {
            assertThat(rule.combination()).isEqualTo(Combination.ALL);
            assertThat(rule.action()).isEqualTo(RuleAction.EXIT);
        });
        assertThat(sequencing.postConditions()).singleElement().satisfies(rule -> assertThat(rule.action())
                .isEqualTo(RuleAction.RETRY_ALL));
    }

    @ParameterizedTest
    @CsvSource({
        "satisfied, teleport",
        "satisfied, exit",
        "weary, skip",
        "never, skip",
    })
    void aRuleOfWhichHalfIsUnknownIsLeftOut(String condition, String action) {
        var manifest = read(
                "<imsss:sequencing><imsss:sequencingRules>" + rule(condition, action)
                        + "</imsss:sequencingRules></imsss:sequencing>",
                "",
                "");
        assertThat(first(manifest).preConditions()).isEmpty();
        assertThat(manifest.notes()).extracting(ImportNote::key).contains("scorm.note.rule_ignored");
    }

    @Test
    void aRuleAboutAnObjectiveNobodyDefinedIsNoted() {
        var manifest = read(
                "<imsss:sequencing><imsss:sequencingRules>"
                        + rule("satisfied' referencedObjective='ghost", "skip")
                        + "</imsss:sequencingRules></imsss:sequencing>",
                "",
                "");
        assertThat(keys(manifest)).containsExactly("objective_unknown");
    }

    @Test
    void limitsAreRead() {
        assertThat(limits("attemptLimit='3' attemptAbsoluteDurationLimit='PT1H30M'"))
                .isEqualTo(new LimitConditions(3, "PT1H30M"));
        assertThat(limits("attemptLimit='0'")).isEqualTo(new LimitConditions(0, ""));
        for (var wrong : List.of(
                "attemptLimit='-1'",
                "attemptLimit='x'",
                "attemptAbsoluteDurationLimit='90 minutes'",
                "attemptAbsoluteDurationLimit='P'",
                "attemptAbsoluteDurationLimit='PT'")) {
            assertThat(limits(wrong)).as(wrong).isEqualTo(LimitConditions.NONE);
        }
    }

    @Test
    void rollupRulesAreRead() {
        var sequencing = sequencing("""
                <imsss:sequencing><imsss:rollupRules rollupObjectiveSatisfied='false' rollupProgressCompletion='false'
                  objectiveMeasureWeight='0.25'>
                  <imsss:rollupRule childActivitySet='atLeastPercent' minimumCount='2' minimumPercent='0.5'>
                    <imsss:rollupConditions><imsss:rollupCondition operator='not' condition='activityProgressKnown'/>
                    </imsss:rollupConditions><imsss:rollupAction action='notSatisfied'/></imsss:rollupRule>
                  <imsss:rollupRule><imsss:rollupConditions conditionCombination='all'>
                    <imsss:rollupCondition condition='never'/></imsss:rollupConditions>
                    <imsss:rollupAction action='completed'/></imsss:rollupRule>
                </imsss:rollupRules>
                <adlseq:rollupConsiderations requiredForSatisfied='ifAttempted' requiredForNotSatisfied='ifNotSuspended'
                  requiredForCompleted='ifNotSkipped' requiredForIncomplete='always' measureSatisfactionIfActive='false'/>
                </imsss:sequencing>""");
        assertThat(sequencing.rollupRules()).hasSize(2);
        var first = sequencing.rollupRules().get(0);
        assertThat(first.childActivitySet()).isEqualTo(ChildActivitySet.AT_LEAST_PERCENT);
        assertThat(first.minimumCount()).isEqualTo(2);
        assertThat(first.minimumPercent()).isEqualTo(0.5);
        assertThat(first.combination()).isEqualTo(Combination.ANY);
        assertThat(first.action()).isEqualTo(RollupAction.NOT_SATISFIED);
        assertThat(first.conditions()).containsExactly(new RuleCondition(Kind.ACTIVITY_PROGRESS_KNOWN, null, 0, true));
        var second = sequencing.rollupRules().get(1);
        assertThat(second.childActivitySet()).isEqualTo(ChildActivitySet.ALL);
        assertThat(second.combination()).isEqualTo(Combination.ALL);
        var rollup = sequencing.rollup();
        assertThat(rollup.objectiveSatisfied()).isFalse();
        assertThat(rollup.progressCompletion()).isFalse();
        assertThat(rollup.objectiveMeasureWeight()).isEqualTo(0.25);
        assertThat(rollup.requiredForSatisfied()).isEqualTo(Consideration.IF_ATTEMPTED);
        assertThat(rollup.requiredForNotSatisfied()).isEqualTo(Consideration.IF_NOT_SUSPENDED);
        assertThat(rollup.requiredForCompleted()).isEqualTo(Consideration.IF_NOT_SKIPPED);
        assertThat(rollup.requiredForIncomplete()).isEqualTo(Consideration.ALWAYS);
        assertThat(rollup.measureSatisfactionIfActive()).isFalse();
    }

    @Test
    void whatIsOutOfItsRangeIsTheDefaultAndANote() {
        var manifest = read("""
                <imsss:sequencing><imsss:rollupRules objectiveMeasureWeight='1.5'/>
                <imsss:objectives><imsss:primaryObjective><imsss:minNormalizedMeasure>80</imsss:minNormalizedMeasure>
                </imsss:primaryObjective></imsss:objectives>
                <imsss:controlMode flow='perhaps'/></imsss:sequencing>
                <adlcp:completionThreshold minProgressMeasure='-1' progressWeight='NaN'/>""", "", "");
        assertThat(first(manifest))
                .usingRecursiveComparison()
                .ignoringFields("places")
                .isEqualTo(Sequencing.DEFAULT);
        assertThat(keys(manifest)).hasSize(5).containsOnly("value_ignored");
        assertThat(manifest.notes()).allMatch(n -> n.place().matches("imsmanifest.xml:\\d+"));
    }

    @Test
    void thePrimaryObjectiveComesFirst() {
        var objectives = objectives("""
                <imsss:objective objectiveID='b'/>
                <imsss:primaryObjective objectiveID=' a ' satisfiedByMeasure='true'>
                <imsss:minNormalizedMeasure> 0.6 </imsss:minNormalizedMeasure></imsss:primaryObjective>
                <imsss:objective objectiveID='c'/>""", "");
        assertThat(objectives).extracting(ObjectiveDefinition::identifier).containsExactly("a", "b", "c");
        assertThat(objectives.get(0)).isEqualTo(new ObjectiveDefinition("a", true, true, 0.6, List.of()));
    }

    @Test
    void aPrimaryObjectiveThatIsMissingIsPutThere() {
        var manifest = read(objectiveElements("<imsss:objective objectiveID='b'/>", ""), "", "");
        assertThat(first(manifest).objectives()).first().isEqualTo(ObjectiveDefinition.PRIMARY);
        assertThat(keys(manifest)).containsExactly("objective_primary_missing");
    }

    @Test
    void objectivesThatCannotBeToldApartAreLeftOut() {
        var manifest = read(objectiveElements("""
                <imsss:primaryObjective/><imsss:primaryObjective objectiveID='z'/>
                <imsss:objective objectiveID='b'/><imsss:objective objectiveID=' b '/><imsss:objective/>""", ""), "", "");
        assertThat(first(manifest).objectives())
                .extracting(ObjectiveDefinition::identifier)
                .containsExactly(null, "b");
        assertThat(keys(manifest))
                .containsExactly("objective_primary_again", "objective_twice", "objective_without_identifier");
    }

    @Test
    void mapsReadByDefaultAndDoNotWrite() {
        assertThat(maps("<imsss:mapInfo targetObjectiveID=' g  1 '/>", ""))
                .containsExactly(new ObjectiveMap("g 1", Set.of(Part.values()), Set.of()));
        assertThat(maps(
                        "<imsss:mapInfo targetObjectiveID='g' readSatisfiedStatus='false' readNormalizedMeasure='false'"
                                + " writeSatisfiedStatus='true' writeNormalizedMeasure='true'/>",
                        ""))
                .containsExactly(new ObjectiveMap("g", ADL, Set.of(Part.SATISFIED_STATUS, Part.NORMALIZED_MEASURE)));
    }

    @Test
    void mapsOfBothKindsAreMergedByTarget() {
        assertThat(maps(
                        "<imsss:mapInfo targetObjectiveID='g' readNormalizedMeasure='false'/>",
                        "<adlseq:mapInfo targetObjectiveID='g' readRawScore='false' readMinScore='false'"
                                + " readMaxScore='false' readCompletionStatus='false' writeProgressMeasure='true'/>"))
                .containsExactly(new ObjectiveMap(
                        "g", Set.of(Part.SATISFIED_STATUS, Part.PROGRESS_MEASURE), Set.of(Part.PROGRESS_MEASURE)));
        assertThat(maps("", "<adlseq:mapInfo targetObjectiveID='g'/>"))
                .containsExactly(new ObjectiveMap("g", ADL, Set.of()));
    }

    @Test
    void aValueIsReadFromTheTargetThatIsNamedForIt() {
        assertThat(maps(
                        "<imsss:mapInfo targetObjectiveID='g'/>"
                                + "<imsss:mapInfo targetObjectiveID='h' readNormalizedMeasure='true'/>",
                        "<adlseq:mapInfo targetObjectiveID='h'/>"))
                .containsExactly(
                        new ObjectiveMap("g", Set.of(Part.SATISFIED_STATUS), Set.of()),
                        new ObjectiveMap("h", with(ADL, Part.NORMALIZED_MEASURE), Set.of()));
    }

    @Test
    void twoObjectivesDoNotWriteTheSameTarget() {
        var map = "<imsss:mapInfo targetObjectiveID='g' writeSatisfiedStatus='true'/>";
        var manifest = read(
                objectiveElements(
                        "<imsss:primaryObjective objectiveID='a'>" + map
                                + "</imsss:primaryObjective><imsss:objective objectiveID='b'>" + map + map
                                + "<imsss:mapInfo/></imsss:objective>",
                        ""),
                "",
                "");
        var objectives = first(manifest).objectives();
        assertThat(objectives.get(0).maps().get(0).writes()).containsExactly(Part.SATISFIED_STATUS);
        assertThat(objectives.get(1).maps().get(0).writes()).isEmpty();
        assertThat(keys(manifest)).containsExactly("map_written_twice", "map_twice", "map_without_target");
    }

    @Test
    void anObjectiveOnlyTheExtensionNamesIsAddedWithANote() {
        var manifest = read(
                objectiveElements(
                        "<imsss:primaryObjective/>",
                        "<adlseq:objective objectiveID='x'><adlseq:mapInfo targetObjectiveID='g'/></adlseq:objective>"),
                "",
                "");
        assertThat(first(manifest).objectives().get(1).identifier()).isEqualTo("x");
        assertThat(keys(manifest)).containsExactly("objective_added");
    }

    @Test
    void theExtensionIsKnownByItsNamespaceWhateverItsPrefix() {
        var maps = first(read("""
                <s:sequencing xmlns:s='http://www.imsglobal.org/xsd/imsss'>
                <s:objectives><s:primaryObjective objectiveID='o'/></s:objectives>
                <objectives xmlns='http://www.adlnet.org/xsd/adlseq_v1p3'><objective objectiveID='o'>
                <mapInfo targetObjectiveID='g'/></objective></objectives></s:sequencing>""", "", "")).primaryObjective().maps();
        assertThat(maps).containsExactly(new ObjectiveMap("g", ADL, Set.of()));
    }

    @Test
    void selectionAndRandomizationAreRead() {
        var sequencing = sequencing(
                "<imsss:sequencing><imsss:randomizationControls selectionTiming='once'"
                        + " selectCount='2' randomizationTiming='onEachNewAttempt' reorderChildren='true'/></imsss:sequencing>");
        assertThat(sequencing.selection()).isEqualTo(new Reordering(Reordering.Timing.ONCE, 2, false));
        assertThat(sequencing.randomization())
                .isEqualTo(new Reordering(Reordering.Timing.ON_EACH_NEW_ATTEMPT, null, true));
    }

    @Test
    void deliveryControlsAreRead() {
        assertThat(sequencing("<imsss:sequencing><imsss:deliveryControls tracked='false' completionSetByContent='true'"
                                + " objectiveSetByContent='1'/></imsss:sequencing>")
                        .delivery())
                .isEqualTo(new DeliveryControls(false, true, true));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<adlcp:completionThreshold completedByMeasure='true' minProgressMeasure='0.75'/> | true | 0.75 | 1",
                "<adlcp:completionThreshold progressWeight='0.5'/> | false | 1 | 0.5",
                "<adlcp:completionThreshold> 0.8 </adlcp:completionThreshold> | true | 0.8 | 1"
            })
    void completionThresholdsOfAllEditionsAreRead(String element, boolean byMeasure, double least, double weight) {
        assertThat(sequencing(element).completion()).isEqualTo(new CompletionThreshold(byMeasure, least, weight));
    }

    @Test
    void sharedDataAreReadInTheirOrder() {
        var manifest = read("""
                <adlcp:data><adlcp:map targetID=' b '/><adlcp:map targetID='a' readSharedData='false'/>
                <adlcp:map targetID='c' writeSharedData='false'/><adlcp:map targetID='b'/><adlcp:map/></adlcp:data>""", "", "");
        assertThat(first(manifest).sharedData())
                .containsExactly(
                        new SharedData("b", true, true),
                        new SharedData("a", false, true),
                        new SharedData("c", true, false));
        assertThat(keys(manifest)).containsExactly("map_twice", "map_without_target");
    }

    @Test
    void hiddenControlsAreRead() {
        var manifest = read("""
                <adlnav:presentation><adlnav:navigationInterface><adlnav:hideLMSUI>suspendAll</adlnav:hideLMSUI>
                <adlnav:hideLMSUI> continue </adlnav:hideLMSUI><adlnav:hideLMSUI>rewind</adlnav:hideLMSUI>
                </adlnav:navigationInterface></adlnav:presentation>""", "", "");
        assertThat(first(manifest).hiddenControls())
                .containsExactlyInAnyOrder(HiddenControl.SUSPEND_ALL, HiddenControl.CONTINUE);
        assertThat(keys(manifest)).containsExactly("value_ignored");
    }

    @Test
    void aCollectionFillsInWholeElementsOnly() {
        var collection = """
                <imsss:sequencingCollection><imsss:sequencing ID=' common '>
                <imsss:controlMode choice='false' flow='true'/><imsss:deliveryControls tracked='false'/>
                <imsss:objectives><imsss:primaryObjective objectiveID='shared'/></imsss:objectives>
                <adlseq:objectives><adlseq:objective objectiveID='own'><adlseq:mapInfo targetObjectiveID='g'/>
                </adlseq:objective></adlseq:objectives>
                </imsss:sequencing></imsss:sequencingCollection>""";
        var sequencing = first(read("""
                <imsss:sequencing IDRef='common'><imsss:controlMode forwardOnly='true'/>
                <imsss:objectives><imsss:primaryObjective objectiveID='own'/></imsss:objectives></imsss:sequencing>""", collection, ""));
        assertThat(sequencing.controlMode())
                .isEqualTo(new ControlMode(true, true, false, true, true, true, false, false));
        assertThat(sequencing.delivery().tracked()).isFalse();
        assertThat(sequencing.primaryObjective().identifier()).isEqualTo("own");
        assertThat(sequencing.primaryObjective().maps()).hasSize(1);
    }

    @Test
    void whatManyItemsShareIsNotedOnceAndInTheOrderOfTheManifest() {
        var manifest = read(
                "<imsss:sequencing IDRef='c'/></item>\n<item identifier='I3' identifierref='R1'><title>Three</title>"
                        + "<imsss:sequencing IDRef='c'/></item>\n<item identifier='I4' identifierref='R2'><title>Four</title>",
                "<imsss:sequencingCollection><imsss:sequencing ID='c'>\n<imsss:controlMode flow='perhaps'/>"
                        + "</imsss:sequencing></imsss:sequencingCollection>",
                "");
        assertThat(keys(manifest)).containsExactly("reference_unknown", "value_ignored");
    }

    @Test
    void aThousandFaultsDoNotFillTheReport() {
        var manifest = read("<adlcp:data>" + "\n<adlcp:map/>".repeat(1000) + "</adlcp:data>", "", "");
        assertThat(manifest.notes()).hasSize(201).last().satisfies(note -> {
            assertThat(note.key()).isEqualTo("scorm.note.more");
            assertThat(note.arguments()).containsExactly("800");
        });
    }

    @Test
    void aCollectionNobodyWroteIsNoted() {
        assertThat(keys(read("<imsss:sequencing IDRef='gone'/>", "", ""))).containsExactly("sequencing_unknown");
    }

    @ParameterizedTest
    @ValueSource(strings = {"exit,message", "continue,no message"})
    void whatTheScoGetsIsReadAsBefore(String action) {
        var item = read(
                        "<adlcp:dataFromLMS>a=1</adlcp:dataFromLMS><adlcp:timeLimitAction>" + action
                                + "</adlcp:timeLimitAction>",
                        "",
                        "")
                .items()
                .get(0);
        assertThat(item.rules().dataFromLms()).isEqualTo("a=1");
        assertThat(item.rules().timeLimitAction()).isEqualTo(action);
    }

    private static Set<Part> with(Set<Part> parts, Part more) {
        var all = new java.util.HashSet<>(parts);
        all.add(more);
        return all;
    }

    private static String rule(String condition, String action) {
        return "<imsss:preConditionRule><imsss:ruleConditions><imsss:ruleCondition condition='" + condition
                + "'/></imsss:ruleConditions><imsss:ruleAction action='" + action + "'/></imsss:preConditionRule>";
    }

    private LimitConditions limits(String attributes) {
        return sequencing("<imsss:sequencing><imsss:limitConditions " + attributes + "/></imsss:sequencing>")
                .limits();
    }

    private List<ObjectiveMap> maps(String ims, String adl) {
        return objectives(
                        "<imsss:primaryObjective objectiveID='o'>" + ims + "</imsss:primaryObjective>",
                        adl.isEmpty() ? "" : "<adlseq:objective objectiveID='o'>" + adl + "</adlseq:objective>")
                .get(0)
                .maps();
    }

    private List<ObjectiveDefinition> objectives(String ims, String adl) {
        return sequencing(objectiveElements(ims, adl)).objectives();
    }

    private static String objectiveElements(String ims, String adl) {
        return "<imsss:sequencing><imsss:objectives>" + ims + "</imsss:objectives><adlseq:objectives>" + adl
                + "</adlseq:objectives></imsss:sequencing>";
    }

    private Sequencing sequencing(String inItem) {
        return first(read(inItem, "", ""));
    }

    private static Sequencing first(Manifest manifest) {
        var organization = Objects.requireNonNull(manifest.organization());
        return organization.root().children().get(0).sequencing();
    }

    private Manifest read(String inItem, String inManifest, String inOrganization) {
        return read(inItem, inManifest, inOrganization, "");
    }

    private Manifest read(String inItem, String inManifest, String inOrganization, String attributes) {
        var manifest = """
                <manifest identifier='M' xmlns='http://www.imsglobal.org/xsd/imscp_v1p1'
                  xmlns:adlcp='http://www.adlnet.org/xsd/adlcp_v1p3' xmlns:adlseq='http://www.adlnet.org/xsd/adlseq_v1p3'
                  xmlns:adlnav='http://www.adlnet.org/xsd/adlnav_v1p3' xmlns:imsss='http://www.imsglobal.org/xsd/imsss'>
                <metadata><schema>ADL SCORM</schema><schemaversion>2004 4th Edition</schemaversion></metadata>
                <organizations default='O1'><organization identifier='O1'%s><title>Course</title>
                  <item identifier='I1' identifierref='R1'><title>One</title>%s</item>
                  <item identifier='I2' identifierref='R1'><title>Two</title></item>%s
                </organization></organizations>
                <resources><resource identifier='R1' type='webcontent' adlcp:scormType='sco' href='index.html'/></resources>
                %s</manifest>""".formatted(attributes, inItem, inOrganization, inManifest);
        var zip = Zips.in(folder)
                .with("imsmanifest.xml", manifest)
                .with("index.html", "x")
                .done();
        try (var unpacked = Unpacked.of(zip)) {
            return ManifestReader.read(unpacked);
        }
    }

    private static List<String> keys(Manifest manifest) {
        return manifest.notes().stream()
                .map(n -> n.key().substring("scorm.note.".length()))
                .toList();
    }
}
