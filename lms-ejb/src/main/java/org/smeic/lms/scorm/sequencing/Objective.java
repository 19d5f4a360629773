package org.smeic.lms.scorm.sequencing;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.scorm.sequencing.ObjectiveMap.Part;

/** A learner's local objective: its own values, and through its maps those of global ones (SN 3.10, TM.1.1). */
final class Objective {

    /**
     * Where one of these is read from a global objective, that alone counts, known or not; of the others the local value
     * counts until the global one is known. The specification says "where the local one is undefined" of all; ADL's
     * cases want it like this (CM-13, OB-03b).
     */
    private static final Set<Part> GLOBAL_ALONE = EnumSet.of(Part.SATISFIED_STATUS, Part.NORMALIZED_MEASURE);

    private final ObjectiveDefinition definition;
    private final CompletionThreshold completion;
    private final GlobalObjectives globals;
    private final BooleanSupplier open;
    private ObjectiveValues values = ObjectiveValues.UNKNOWN;

    /**
     * @param completion of the activity; it concerns the primary objective only
     * @param open whether a measure does not decide yet (RB.1.2 a, measureSatisfactionIfActive)
     */
    Objective(
            ObjectiveDefinition definition,
            CompletionThreshold completion,
            GlobalObjectives globals,
            BooleanSupplier open) {
        this.definition = definition;
        this.completion = completion;
        this.globals = globals;
        this.open = open;
    }

    ObjectiveDefinition definition() {
        return definition;
    }

    /** Its own values, without what its maps would read. */
    ObjectiveValues values() {
        return values;
    }

    void restore(ObjectiveValues stored) {
        values = stored;
    }

    /** A new attempt has begun: what was reached before stays in global objectives only. */
    void forget() {
        values = ObjectiveValues.UNKNOWN;
    }

    /** @param local whether its own values count; if not, only what its maps read */
    Truth satisfied(boolean local) {
        if (definition.satisfiedByMeasure()) {
            var measure = measure(local);
            return measure == null ? Truth.UNKNOWN : Truth.of(measure >= definition.minNormalizedMeasure());
        }
        return status(Part.SATISFIED_STATUS, ObjectiveValues::satisfied, local);
    }

    Truth completed(boolean local) {
        if (isCompletedByMeasure()) {
            var progress = progress(local);
            return progress == null ? Truth.UNKNOWN : Truth.of(progress >= completion.minProgressMeasure());
        }
        return status(Part.COMPLETION_STATUS, ObjectiveValues::completed, local);
    }

    @Nullable
    Double measure(boolean local) {
        return number(Part.NORMALIZED_MEASURE, ObjectiveValues::measure, local);
    }

    @Nullable
    Double progress(boolean local) {
        return number(Part.PROGRESS_MEASURE, ObjectiveValues::progress, local);
    }

    /** Everything it knows, by itself or by its maps: what a SCO finds of it when it starts. */
    ObjectiveValues known() {
        return new ObjectiveValues(
                satisfied(true),
                measure(true),
                number(Part.RAW_SCORE, ObjectiveValues::raw, true),
                number(Part.MIN_SCORE, ObjectiveValues::min, true),
                number(Part.MAX_SCORE, ObjectiveValues::max, true),
                status(Part.COMPLETION_STATUS, ObjectiveValues::completed, true),
                progress(true));
    }

    /** Where the measure decides, nothing else does. */
    void setSatisfied(Truth value) {
        if (!definition.satisfiedByMeasure()) {
            values = values.withSatisfied(value);
            write(Part.SATISFIED_STATUS, g -> g.withSatisfied(value));
        }
    }

    void setMeasure(@Nullable Double value) {
        var changed = value != null || values.measure() != null;
        values = values.withMeasure(value);
        if (changed) {
            write(Part.NORMALIZED_MEASURE, g -> g.withMeasure(value));
            measureDecides();
        }
    }

    /** Where the progress decides, nothing else does. */
    void setCompleted(Truth value) {
        if (!isCompletedByMeasure()) {
            values = values.withCompleted(value);
            write(Part.COMPLETION_STATUS, g -> g.withCompleted(value));
        }
    }

    void setProgress(@Nullable Double value) {
        if (value != null || values.progress() != null) {
            values = values.withProgress(value);
            write(Part.PROGRESS_MEASURE, g -> g.withProgress(value));
            if (isCompletedByMeasure()) {
                var completed = completed(true);
                values = values.withCompleted(completed);
                write(Part.COMPLETION_STATUS, g -> g.withCompleted(completed));
            }
        }
    }

    private boolean isCompletedByMeasure() {
        return definition.primary() && completion.completedByMeasure();
    }

    void setScores(@Nullable Double raw, @Nullable Double min, @Nullable Double max) {
        writeScore(Part.RAW_SCORE, raw, values.raw(), g -> g.withScores(raw, g.min(), g.max()));
        writeScore(Part.MIN_SCORE, min, values.min(), g -> g.withScores(g.raw(), min, g.max()));
        writeScore(Part.MAX_SCORE, max, values.max(), g -> g.withScores(g.raw(), g.min(), max));
        values = values.withScores(raw, min, max);
    }

    /** A measure, its own or one it reads, says whether it is satisfied; global objectives are told. */
    void measureDecides() {
        if (definition.satisfiedByMeasure() && !open.getAsBoolean()) {
            var satisfied = satisfied(true);
            values = values.withSatisfied(satisfied);
            write(Part.SATISFIED_STATUS, g -> g.withSatisfied(satisfied));
        }
    }

    private void writeScore(
            Part part, @Nullable Double value, @Nullable Double before, UnaryOperator<ObjectiveValues> change) {
        if (value != null || before != null) {
            write(part, change);
        }
    }

    private void write(Part part, UnaryOperator<ObjectiveValues> change) {
        for (var map : definition.maps()) {
            if (map.writes().contains(part)) {
                globals.put(map.target(), change.apply(globals.get(map.target())));
            }
        }
    }

    private Truth status(Part part, Function<ObjectiveValues, Truth> value, boolean local) {
        var own = local ? value.apply(values) : Truth.UNKNOWN;
        var global = read(part);
        if (global == null) {
            return own;
        }
        var read = value.apply(global);
        return read.isKnown() || GLOBAL_ALONE.contains(part) ? read : own;
    }

    private @Nullable Double number(Part part, Function<ObjectiveValues, @Nullable Double> value, boolean local) {
        var own = local ? value.apply(values) : null;
        var global = read(part);
        if (global == null) {
            return own;
        }
        var read = value.apply(global);
        return read != null || GLOBAL_ALONE.contains(part) ? read : own;
    }

    private @Nullable ObjectiveValues read(Part part) {
        for (var map : definition.maps()) {
            if (map.reads().contains(part)) {
                return globals.get(map.target());
            }
        }
        return null;
    }
}
