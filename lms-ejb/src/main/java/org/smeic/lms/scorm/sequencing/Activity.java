package org.smeic.lms.scorm.sequencing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A learner's state in one activity (SN 4.2, TM.1, AM.1). Changed only by the processes of this package. */
public final class Activity {

    private final ActivityDefinition definition;
    private final @Nullable Activity parent;
    private final List<Activity> path;
    private final List<Objective> objectives;
    private final List<Activity> children = new ArrayList<>();
    private List<Activity> availableChildren = List.of();
    /** Among the available children of its parent, from 0; -1 while it is not selected. */
    private int place;

    boolean active;
    boolean suspended;
    int attemptCount;
    /** Whether its results date from an earlier attempt of its parent (SN 3.2.6, 3.2.7). */
    boolean staleObjectives;

    boolean staleProgress;
    /** Whether its content has ended since it was delivered; what ends unheard says nothing (RTE 2.1.2). */
    boolean heard;
    /** Whether the SCO itself spoke of completion or success in this attempt, be it "unknown". */
    boolean completionSaid;

    boolean successSaid;
    boolean selected;
    boolean randomized;

    Activity(ActivityDefinition definition, @Nullable Activity parent, GlobalObjectives globals) {
        this.definition = definition;
        this.parent = parent;
        List<Activity> way = new ArrayList<>(parent == null ? List.of() : parent.path);
        way.add(this);
        this.path = Collections.unmodifiableList(way);
        this.objectives = definition.sequencing().objectives().stream()
                .map(o -> new Objective(o, definition.sequencing().completion(), globals, this::isUndecided))
                .toList();
        definition.children().forEach(child -> children.add(new Activity(child, this, globals)));
        setAvailableChildren(children);
    }

    private boolean isUndecided() {
        return active && !sequencing().rollup().measureSatisfactionIfActive();
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

    final void setAvailableChildren(List<Activity> available) {
        availableChildren = List.copyOf(available);
        children.forEach(c -> c.place = -1);
        for (var i = 0; i < availableChildren.size(); i++) {
            availableChildren.get(i).place = i;
        }
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

    /** Whether its content has ended, or has no way to say so, and the learner has not moved on yet. */
    public boolean isHeard() {
        return heard;
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
        return (parent == null ? this : parent).sequencing().controlMode();
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
        if (identifier == null) {
            return Optional.of(primary());
        }
        for (var objective : objectives) {
            if (identifier.equals(objective.definition().identifier())) {
                return Optional.of(objective);
            }
        }
        return Optional.empty();
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
        if (!isTracked() || (objective.definition().satisfiedByMeasure() && isUndecided())) {
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

    @Nullable
    Double progressForRollup() {
        return isTracked() ? primary().progress(!staleProgress) : null;
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
        return path;
    }

    /** How many lie above it, 0 for the root. */
    int depth() {
        return path.size() - 1;
    }

    /** Whether the other lies below it or is it. */
    boolean isAncestorOf(Activity other) {
        return depth() <= other.depth() && other.path.get(depth()) == this;
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
        var at = place + step;
        return at < 0 || at >= parent.availableChildren.size() ? null : parent.availableChildren.get(at);
    }

    /** Whether it was selected; the root always is. */
    boolean isSelected() {
        return place >= 0;
    }

    /** Where it stands among its selected siblings, from 0. */
    int place() {
        return place;
    }

    /** Whether it and all above it were selected. */
    boolean isAvailable() {
        return isSelected() && (parent == null || parent.isAvailable());
    }

    @Override
    public String toString() {
        return identifier();
    }
}
