package org.smeic.lms.scorm.sequencing;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The state of a tree without its definition, as it is stored between requests. Activities nothing happened to are left
 * out.
 *
 * @param current identifier of the current activity, null for none
 * @param suspended identifier of the suspended activity, null for none
 */
public record TreeState(@Nullable String current, @Nullable String suspended, Map<String, ActivityState> activities) {

    /** Nobody has been there yet. */
    public static final TreeState NEW = new TreeState(null, null, Map.of());

    /**
     * What is stored of one activity.
     *
     * @param flags the names of what holds of it
     * @param available identifiers of its children as they were selected and ordered, null for the manifest's order
     * @param objectives values in the order of the definition
     */
    public record ActivityState(
            int attemptCount, List<Flag> flags, @Nullable List<String> available, List<ObjectiveValues> objectives) {

        public ActivityState {
            flags = List.copyOf(flags);
            objectives = List.copyOf(objectives);
        }
    }

    /** What can hold of an activity. */
    public enum Flag {
        ACTIVE,
        SUSPENDED,
        STALE_OBJECTIVES,
        STALE_PROGRESS,
        COMPLETION_SAID,
        SUCCESS_SAID,
        SELECTED,
        RANDOMIZED,
        HEARD;

        boolean holds(Activity activity) {
            return switch (this) {
                case ACTIVE -> activity.active;
                case SUSPENDED -> activity.suspended;
                case STALE_OBJECTIVES -> activity.staleObjectives;
                case STALE_PROGRESS -> activity.staleProgress;
                case COMPLETION_SAID -> activity.completionSaid;
                case SUCCESS_SAID -> activity.successSaid;
                case SELECTED -> activity.selected;
                case RANDOMIZED -> activity.randomized;
                case HEARD -> activity.heard;
            };
        }

        void set(Activity activity) {
            switch (this) {
                case ACTIVE -> activity.active = true;
                case SUSPENDED -> activity.suspended = true;
                case STALE_OBJECTIVES -> activity.staleObjectives = true;
                case STALE_PROGRESS -> activity.staleProgress = true;
                case COMPLETION_SAID -> activity.completionSaid = true;
                case SUCCESS_SAID -> activity.successSaid = true;
                case SELECTED -> activity.selected = true;
                case RANDOMIZED -> activity.randomized = true;
                case HEARD -> activity.heard = true;
            }
        }
    }

    private static final List<Flag> FLAGS = List.of(Flag.values());

    public TreeState {
        activities = Map.copyOf(activities);
    }

    /** The tree's present state. */
    public static TreeState of(ActivityTree tree) {
        Map<String, ActivityState> activities = new TreeMap<>();
        for (var activity : tree.all()) {
            var state = of(activity);
            if (!isBlank(state)) {
                activities.put(activity.identifier(), state);
            }
        }
        return new TreeState(identifier(tree.current), identifier(tree.suspended), activities);
    }

    private static ActivityState of(Activity activity) {
        var inOrder = activity.availableChildren().equals(activity.children());
        return new ActivityState(
                activity.attemptCount,
                FLAGS.stream().filter(f -> f.holds(activity)).toList(),
                inOrder
                        ? null
                        : activity.availableChildren().stream()
                                .map(Activity::identifier)
                                .toList(),
                activity.objectives().stream().map(Objective::values).toList());
    }

    private static boolean isBlank(ActivityState state) {
        return state.attemptCount == 0
                && state.flags.isEmpty()
                && state.available == null
                && state.objectives.stream().allMatch(ObjectiveValues.UNKNOWN::equals);
    }

    /** A tree in this state; activities the definition does not know are passed over. */
    public ActivityTree restore(OrganizationDefinition definition, GlobalObjectives globals) {
        var tree = new ActivityTree(definition, globals);
        activities.forEach(
                (identifier, state) -> tree.find(identifier).ifPresent(activity -> restore(tree, activity, state)));
        tree.current = find(tree, current);
        tree.suspended = find(tree, suspended);
        return tree;
    }

    private static void restore(ActivityTree tree, Activity activity, ActivityState state) {
        activity.attemptCount = state.attemptCount;
        state.flags.forEach(f -> f.set(activity));
        var available = state.available;
        if (available != null) {
            activity.setAvailableChildren(
                    available.stream().map(tree::find).flatMap(Optional::stream).toList());
        }
        var objectives = activity.objectives();
        for (var i = 0; i < Math.min(objectives.size(), state.objectives.size()); i++) {
            objectives.get(i).restore(state.objectives.get(i));
        }
    }

    private static @Nullable Activity find(ActivityTree tree, @Nullable String identifier) {
        return Optional.ofNullable(identifier).flatMap(tree::find).orElse(null);
    }

    private static @Nullable String identifier(@Nullable Activity activity) {
        return Objects.isNull(activity) ? null : activity.identifier();
    }
}
