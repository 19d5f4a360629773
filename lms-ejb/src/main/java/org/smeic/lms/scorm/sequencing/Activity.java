package org.smeic.lms.scorm.sequencing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A learner's state in one activity (SN 4.2, TM.1, AM.1). Changed only by the processes of this package. */
public final class Activity {

    private final ActivityDefinition definition;
    private final @Nullable Activity parent;
    private final List<Objective> objectives;
    private final List<Activity> children = new ArrayList<>();
    private List<Activity> availableChildren = children;

    boolean active;
    boolean suspended;
    int attemptCount;
    /** Whether its results date from an earlier attempt of its parent (SN 3.2.6, 3.2.7). */
    boolean staleObjectives;

    boolean staleProgress;
    /** Whether the SCO itself spoke of completion or success in this attempt, be it "unknown". */
    boolean completionSaid;

    boolean successSaid;
    boolean selected;
    boolean randomized;

    Activity(ActivityDefinition definition, @Nullable Activity parent, GlobalObjectives globals) {
        this.definition = definition;
        this.parent = parent;
        this.objectives = definition.sequencing().objectives().stream()
                .map(o -> new Objective(o, definition.sequencing().completion(), globals))
                .toList();
        definition.children().forEach(child -> children.add(new Activity(child, this, globals)));
    }

    public ActivityDefinition definition() {
        return definition;
    }

    public String identifier() {
        return definition.identifier();
    }

    /** Null for the root. */
    public @Nullable Activity parent() {
        return parent;
    }

    /** All children, selected or not, in the order of the manifest. */
    List<Activity> children() {
        return children;
    }

    /** The children that were selected, in their present order. */
    public List<Activity> availableChildren() {
        return availableChildren;
    }

    void setAvailableChildren(List<Activity> available) {
        availableChildren = List.copyOf(available);
    }

    public boolean isLeaf() {
        return children.isEmpty();
    }

    public boolean isRoot() {
        return parent == null;
    }

    public boolean isActive() {
        return active;
    }

    public boolean isSuspended() {
        return suspended;
    }

    /** How many attempts have begun, 0 or more. */
    public int attemptCount() {
        return attemptCount;
    }

    Sequencing sequencing() {
        return definition.sequencing();
    }

    /** The parent's control mode; for the root, which has none, its own. */
    ControlMode parentMode() {
        return Optional.ofNullable(parent).orElse(this).sequencing().controlMode();
    }

    boolean isTracked() {
        return sequencing().delivery().tracked();
    }

    List<Objective> objectives() {
        return objectives;
    }

    Objective primary() {
        return objectives.get(0);
    }

    /** The objective a rule refers to, the primary one if it names none; empty if it names one that is not there. */
    Optional<Objective> objective(@Nullable String identifier) {
        return identifier == null
                ? Optional.of(primary())
                : objectives.stream()
                        .filter(o -> identifier.equals(o.definition().identifier()))
                        .findFirst();
    }

    /** Whether the primary objective is satisfied, as the learner would be told now. */
    public Truth satisfied() {
        return satisfied(primary(), false);
    }

    /** Whether it is completed, as the learner would be told now. */
    public Truth completed() {
        return completed(primary(), false);
    }

    /** -1..1, or null while unknown. */
    public @Nullable Double measure() {
        return primary().measure(true);
    }

    /** 0..1, or null while unknown. */
    public @Nullable Double progress() {
        return primary().progress(true);
    }

    /**
     * @param forRollup whether its parent asks, to whom results of an earlier attempt may mean nothing
     */
    Truth satisfied(Objective objective, boolean forRollup) {
        if (!isTracked()
                || (objective.definition().satisfiedByMeasure()
                        && active
                        && !sequencing().rollup().measureSatisfactionIfActive())) {
            return Truth.UNKNOWN;
        }
        return objective.satisfied(!(forRollup && staleObjectives));
    }

    Truth completed(Objective objective, boolean forRollup) {
        return isTracked() ? objective.completed(!(forRollup && staleProgress)) : Truth.UNKNOWN;
    }

    @Nullable
    Double measure(Objective objective, boolean forRollup) {
        return isTracked() ? objective.measure(!(forRollup && staleObjectives)) : null;
    }

    /** DB.2, 5.1.1.2: the count goes up and everything of the attempt before is forgotten. */
    void beginAttempt() {
        attemptCount++;
        objectives.forEach(Objective::forget);
        staleObjectives = false;
        staleProgress = false;
        completionSaid = false;
        successSaid = false;
        children.forEach(c -> c.becomeStale(sequencing().controlMode()));
    }

    private void becomeStale(ControlMode mode) {
        staleObjectives |= mode.useCurrentAttemptObjectiveInfo();
        staleProgress |= mode.useCurrentAttemptProgressInfo();
        children.forEach(c -> c.becomeStale(sequencing().controlMode()));
    }

    /** From the root down to this activity, both included. */
    List<Activity> path() {
        List<Activity> path = new ArrayList<>();
        for (@Nullable Activity at = this; at != null; at = at.parent) {
            path.add(0, at);
        }
        return path;
    }

    boolean isAncestorOf(Activity other) {
        for (@Nullable Activity at = other; at != null; at = at.parent) {
            if (at == this) {
                return true;
            }
        }
        return false;
    }

    @Nullable
    Activity next() {
        return sibling(1);
    }

    @Nullable
    Activity previous() {
        return sibling(-1);
    }

    private @Nullable Activity sibling(int step) {
        if (parent == null) {
            return null;
        }
        var at = parent.availableChildren.indexOf(this) + step;
        return at < 0 || at >= parent.availableChildren.size() ? null : parent.availableChildren.get(at);
    }

    /** Whether it and all above it were selected. */
    boolean isAvailable() {
        return parent == null || (parent.availableChildren.contains(this) && parent.isAvailable());
    }

    @Override
    public String toString() {
        return identifier();
    }
}
