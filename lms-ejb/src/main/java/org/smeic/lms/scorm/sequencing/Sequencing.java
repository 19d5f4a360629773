package org.smeic.lms.scorm.sequencing;

import java.util.List;
import java.util.Set;

/**
 * The sequencing definition of one activity (SN 3).
 *
 * @param preConditions evaluated when the activity is met on the way (SN 3.4)
 * @param exitConditions evaluated when a descendant's attempt has ended
 * @param postConditions evaluated when the activity's own attempt has ended
 * @param objectives the primary one first and always there
 * @param sharedData buckets of {@code adl.data}, in their order
 * @param places where the manifest says what is no rule
 */
public record Sequencing(
        ControlMode controlMode,
        List<SequencingRule> preConditions,
        List<SequencingRule> exitConditions,
        List<SequencingRule> postConditions,
        LimitConditions limits,
        List<RollupRule> rollupRules,
        RollupControls rollup,
        List<ObjectiveDefinition> objectives,
        Reordering selection,
        Reordering randomization,
        DeliveryControls delivery,
        CompletionThreshold completion,
        List<SharedData> sharedData,
        Set<HiddenControl> hiddenControls,
        Places places) {

    /** Lines of the manifest, from 1; 0 where it says nothing. */
    public record Places(int controlMode, int constrainedChoice, int limits) {

        /** The manifest says nothing. */
        public static final Places NONE = new Places(0, 0, 0);
    }

    /** What holds where a manifest says nothing. */
    public static final Sequencing DEFAULT = new Sequencing(
            ControlMode.DEFAULT,
            List.of(),
            List.of(),
            List.of(),
            LimitConditions.NONE,
            List.of(),
            RollupControls.DEFAULT,
            List.of(ObjectiveDefinition.PRIMARY),
            Reordering.NEVER,
            Reordering.NEVER,
            DeliveryControls.DEFAULT,
            CompletionThreshold.DEFAULT,
            List.of(),
            Set.of(),
            Places.NONE);

    public Sequencing {
        preConditions = List.copyOf(preConditions);
        exitConditions = List.copyOf(exitConditions);
        postConditions = List.copyOf(postConditions);
        rollupRules = List.copyOf(rollupRules);
        objectives = List.copyOf(objectives);
        sharedData = List.copyOf(sharedData);
        hiddenControls = Set.copyOf(hiddenControls);
    }

    /** The objective that stands for the activity in rollup (SN 3.10). */
    public ObjectiveDefinition primaryObjective() {
        return objectives.get(0);
    }

    /** The same with another control mode. */
    public Sequencing with(ControlMode other) {
        return new Sequencing(
                other,
                preConditions,
                exitConditions,
                postConditions,
                limits,
                rollupRules,
                rollup,
                objectives,
                selection,
                randomization,
                delivery,
                completion,
                sharedData,
                hiddenControls,
                places);
    }
}
