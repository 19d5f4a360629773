package org.smeic.lms.scorm.manifest;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.smeic.lms.scorm.sequencing.ControlMode;
import org.smeic.lms.scorm.sequencing.DeliveryControls;
import org.smeic.lms.scorm.sequencing.LimitConditions;
import org.smeic.lms.scorm.sequencing.ObjectiveDefinition;
import org.smeic.lms.scorm.sequencing.Reordering;
import org.smeic.lms.scorm.sequencing.Reordering.Timing;
import org.smeic.lms.scorm.sequencing.RollupControls;
import org.smeic.lms.scorm.sequencing.RollupControls.Consideration;
import org.smeic.lms.scorm.sequencing.RollupRule;
import org.smeic.lms.scorm.sequencing.RuleCondition;
import org.smeic.lms.scorm.sequencing.Sequencing;
import org.smeic.lms.scorm.sequencing.Sequencing.Places;
import org.smeic.lms.scorm.sequencing.SequencingRule;

/**
 * Reads all that SCORM 2004 says of one item or organization (CAM 5), with the defaults where it says nothing. A value
 * out of its range is left out with a note.
 */
final class SequencingReader {

    private final Notes notes;
    private final Values values;
    private final SequencingElements.Collections collections;
    private final ExtensionsReader extensions;

    SequencingReader(Element manifest, Notes notes) {
        this.notes = notes;
        this.values = new Values(notes);
        this.collections = new SequencingElements.Collections(manifest, notes);
        this.extensions = new ExtensionsReader(notes);
    }

    Sequencing read(Element activity) {
        var parts = collections.of(activity);
        var conditions = new ConditionsReader(notes);
        var rules = parts.first("sequencingrules");
        Function<Element, List<RollupRule>> rollupRules = conditions::rollupRules;
        var sequencing = new Sequencing(
                controlMode(parts),
                rules.map(r -> conditions.rules(r, "preconditionrule", ConditionsReader.PRE))
                        .orElse(List.of()),
                rules.map(r -> conditions.rules(r, "exitconditionrule", ConditionsReader.EXIT))
                        .orElse(List.of()),
                rules.map(r -> conditions.rules(r, "postconditionrule", ConditionsReader.POST))
                        .orElse(List.of()),
                limits(parts),
                parts.first("rolluprules").map(rollupRules).orElse(List.of()),
                rollup(parts),
                new ObjectivesReader(notes).read(parts.first("objectives"), parts.first("adlseq:objectives")),
                selection(parts),
                randomization(parts),
                delivery(parts),
                extensions.completion(activity),
                extensions.sharedData(activity),
                extensions.hiddenControls(activity),
                places(parts));
        noteUnknownObjectives(sequencing);
        return sequencing;
    }

    private ControlMode controlMode(SequencingElements parts) {
        var mode = parts.first("controlmode");
        var constrained = parts.first("constrainedchoiceconsiderations");
        return new ControlMode(
                truth(mode, "choice", true),
                truth(mode, "choiceexit", true),
                truth(mode, "flow", false),
                truth(mode, "forwardonly", false),
                truth(mode, "usecurrentattemptobjectiveinfo", true),
                truth(mode, "usecurrentattemptprogressinfo", true),
                truth(constrained, "preventactivation", false),
                truth(constrained, "constrainchoice", false));
    }

    private static Places places(SequencingElements parts) {
        return new Places(
                line(parts.first("controlmode")),
                line(parts.first("constrainedchoiceconsiderations")),
                line(parts.first("limitconditions")));
    }

    private static int line(Optional<Element> element) {
        return element.map(Element::line).orElse(0);
    }

    private LimitConditions limits(SequencingElements parts) {
        return parts.first("limitconditions")
                .map(limits -> {
                    var attempts = values.count(limits, "attemptlimit");
                    return new LimitConditions(
                            attempts.isPresent() ? attempts.getAsInt() : null,
                            values.duration(limits, "attemptabsolutedurationlimit"));
                })
                .orElse(LimitConditions.NONE);
    }

    private RollupControls rollup(SequencingElements parts) {
        var rules = parts.first("rolluprules");
        var considered = parts.first("rollupconsiderations");
        return new RollupControls(
                truth(rules, "rollupobjectivesatisfied", true),
                rules.map(r -> values.number(r, "objectivemeasureweight", 0, 1, 1))
                        .orElse(1.0),
                truth(rules, "rollupprogresscompletion", true),
                required(considered, "requiredforsatisfied"),
                required(considered, "requiredfornotsatisfied"),
                required(considered, "requiredforcompleted"),
                required(considered, "requiredforincomplete"),
                truth(considered, "measuresatisfactionifactive", true));
    }

    private Consideration required(Optional<Element> considered, String attribute) {
        return considered
                .flatMap(c -> values.word(c, attribute, Consideration.class))
                .orElse(Consideration.ALWAYS);
    }

    private Reordering selection(SequencingElements parts) {
        return parts.first("randomizationcontrols")
                .map(controls -> {
                    var count = values.count(controls, "selectcount");
                    // A cluster with nothing selected has nothing to show; tools write 0 for "all".
                    var some = count.isPresent() && count.getAsInt() > 0;
                    return new Reordering(timing(controls, "selectiontiming"), some ? count.getAsInt() : null, false);
                })
                .orElse(Reordering.NEVER);
    }

    private Reordering randomization(SequencingElements parts) {
        return parts.first("randomizationcontrols")
                .map(controls -> new Reordering(
                        timing(controls, "randomizationtiming"),
                        null,
                        values.truth(controls, "reorderchildren", false)))
                .orElse(Reordering.NEVER);
    }

    private Timing timing(Element controls, String attribute) {
        return values.word(controls, attribute, Timing.class).orElse(Timing.NEVER);
    }

    private DeliveryControls delivery(SequencingElements parts) {
        var controls = parts.first("deliverycontrols");
        return new DeliveryControls(
                truth(controls, "tracked", true),
                truth(controls, "completionsetbycontent", false),
                truth(controls, "objectivesetbycontent", false));
    }

    private void noteUnknownObjectives(Sequencing sequencing) {
        Set<String> known = new HashSet<>();
        sequencing.objectives().stream().map(ObjectiveDefinition::identifier).forEach(known::add);
        Stream.of(sequencing.preConditions(), sequencing.exitConditions(), sequencing.postConditions())
                .flatMap(List::stream)
                .forEach(rule -> unknown(rule, known).forEach(o -> notes.add("objective_unknown", rule.line(), o)));
    }

    private static Stream<String> unknown(SequencingRule rule, Set<String> known) {
        return rule.conditions().stream()
                .map(RuleCondition::objective)
                .filter(Objects::nonNull)
                .filter(o -> !known.contains(o));
    }

    private boolean truth(Optional<Element> element, String attribute, boolean otherwise) {
        return element.map(e -> values.truth(e, attribute, otherwise)).orElse(otherwise);
    }
}
