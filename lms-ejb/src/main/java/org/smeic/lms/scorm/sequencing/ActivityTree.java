package org.smeic.lms.scorm.sequencing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One learner's state in a whole organisation: the activities, where the learner is, what was suspended. */
public final class ActivityTree {

    private final OrganizationDefinition definition;
    private final GlobalObjectives globals;
    private final Activity root;
    private final Map<String, Activity> byIdentifier = new LinkedHashMap<>();
    private final List<Activity> all;
    private @Nullable Map<String, List<Activity>> readers;

    @Nullable
    Activity current;

    @Nullable
    Activity suspended;

    /**
     * Nobody has been here yet.
     *
     * @param globals what is known of global objectives; written to
     */
    public ActivityTree(OrganizationDefinition definition, GlobalObjectives globals) {
        this.definition = definition;
        this.globals = globals;
        this.root = new Activity(definition.root(), null, globals);
        enter(root);
        this.all = List.copyOf(byIdentifier.values());
    }

    private void enter(Activity activity) {
        byIdentifier.put(activity.identifier(), activity);
        activity.children().forEach(this::enter);
    }

    public OrganizationDefinition definition() {
        return definition;
    }

    public Activity root() {
        return root;
    }

    /** Where the learner is; null before the first delivery and after the session has ended. */
    public @Nullable Activity current() {
        return current;
    }

    /** Where a suspended session goes on; null if none was suspended. */
    public @Nullable Activity suspended() {
        return suspended;
    }

    public Optional<Activity> find(String identifier) {
        return Optional.ofNullable(byIdentifier.get(identifier));
    }

    /** In the order of the manifest. */
    public List<Activity> all() {
        return all;
    }

    /** The activities that read anything from a global objective. */
    List<Activity> readers(String target) {
        var index = readers;
        if (index == null) {
            index = new HashMap<>();
            for (var activity : all) {
                for (var objective : activity.objectives()) {
                    for (var map : objective.definition().maps()) {
                        if (!map.reads().isEmpty()) {
                            index.computeIfAbsent(map.target(), t -> new ArrayList<>())
                                    .add(activity);
                        }
                    }
                }
            }
            readers = index;
        }
        return index.getOrDefault(target, List.of());
    }

    public GlobalObjectives globals() {
        return globals;
    }

    /** The lowest activity that contains both. */
    Activity commonAncestor(Activity one, Activity other) {
        var depth = Math.min(one.depth(), other.depth());
        while (one.path().get(depth) != other.path().get(depth)) {
            depth--;
        }
        return one.path().get(depth);
    }

    /** Whether the one comes after the other in the order of the tree as it is now. */
    static boolean isForward(Activity one, Activity other) {
        var mine = one.path();
        var theirs = other.path();
        var fork = 0;
        while (fork < mine.size() && fork < theirs.size() && mine.get(fork) == theirs.get(fork)) {
            fork++;
        }
        if (fork >= mine.size() || fork >= theirs.size()) {
            return mine.size() > theirs.size();
        }
        return mine.get(fork).place() > theirs.get(fork).place();
    }

    /** A tree of its own in the same state: what is tried there leaves no mark here. */
    public ActivityTree copy() {
        return TreeState.of(this).restore(definition, globals.copy());
    }
}
