package org.smeic.lms.scorm.sequencing;

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
        return List.copyOf(byIdentifier.values());
    }

    public GlobalObjectives globals() {
        return globals;
    }

    /** The lowest activity that contains both. */
    Activity commonAncestor(Activity one, Activity other) {
        var at = one;
        while (!at.isAncestorOf(other)) {
            at = Optional.ofNullable(at.parent()).orElse(root);
        }
        return at;
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
        var siblings = mine.get(fork - 1).availableChildren();
        return siblings.indexOf(mine.get(fork)) > siblings.indexOf(theirs.get(fork));
    }

    /** A tree of its own in the same state: what is tried there leaves no mark here. */
    public ActivityTree copy() {
        return TreeState.of(this).restore(definition, globals.copy());
    }
}
