package org.smeic.lms.scorm.delivery;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.scorm.runtime.RuntimeData;
import org.smeic.lms.scorm.runtime.StoreAccess;
import org.smeic.lms.scorm.runtime.TimeInterval;
import org.smeic.lms.scorm.sequencing.Activity;
import org.smeic.lms.scorm.sequencing.ActivityTree;
import org.smeic.lms.scorm.sequencing.LookAhead;
import org.smeic.lms.scorm.sequencing.NavigationRequest;
import org.smeic.lms.scorm.sequencing.NavigationRequest.Kind;
import org.smeic.lms.scorm.sequencing.Outcome;
import org.smeic.lms.scorm.sequencing.Sequencer;
import org.smeic.lms.scorm.sequencing.Trace;
import org.smeic.lms.scorm.sequencing.Tracking;
import org.smeic.lms.scorm.sequencing.ValidRequests;

/** A learner's way through one package: the tree, what its SCOs have stored, the data they share. */
public final class Registration {

    private final ActivityTree tree;
    private final Map<String, ActivityData> data;
    private final Map<String, String> shared;
    private final Random chance;
    private final Predicate<Activity> closed;

    /**
     * @param data what the SCOs have stored, by activity; changed
     * @param shared the buckets of shared data that have a value; changed
     * @param chance decides which children are selected and in which order
     * @param closed what must not be delivered for reasons that SCORM 2004 does not know
     */
    public Registration(
            ActivityTree tree,
            Map<String, ActivityData> data,
            Map<String, String> shared,
            Random chance,
            Predicate<Activity> closed) {
        this.tree = tree;
        this.data = data;
        this.shared = shared;
        this.chance = chance;
        this.closed = closed;
    }

    public ActivityTree tree() {
        return tree;
    }

    /** The buckets of shared data that have a value. */
    public Map<String, String> shared() {
        return shared;
    }

    /** Tells what is stored of an activity, for whoever loads that only where it matters. */
    public void load(Activity activity, ActivityData stored) {
        data.put(activity.identifier(), stored);
    }

    /** What is stored of an activity; nothing at first. */
    public ActivityData data(Activity activity) {
        return data.getOrDefault(activity.identifier(), ActivityData.NONE);
    }

    /**
     * The learner comes (back): a suspended session goes on, one that was cut off too, else a new one starts. One starts
     * as well where the suspended activity may not be opened any more: nobody is locked out of a package.
     */
    public Outcome launch() {
        if (tree.current() != null) {
            navigate(NavigationRequest.of(Kind.SUSPEND_ALL));
        }
        if (tree.suspended() != null) {
            var resumed = navigate(NavigationRequest.of(Kind.RESUME_ALL));
            if (resumed.kind() == Outcome.Kind.DELIVERED) {
                return resumed;
            }
        }
        return navigate(NavigationRequest.of(Kind.START));
    }

    /** Moves on (SN 4.3); what the open SCO had to say must have been taken by {@link #end} before. */
    public Outcome navigate(NavigationRequest request) {
        var outcome = new Sequencer(tree, chance, closed).overallSequencing(request);
        var delivered = outcome.delivered();
        if (delivered != null && !outcome.resumed()) {
            data.remove(delivered.identifier());
        }
        if (outcome.kind() == Outcome.Kind.ENDED
                && !tree.root().isSuspended()
                && !tree.definition().sharedDataGlobalToSystem()) {
            shared.clear();
        }
        return outcome;
    }

    /** What the activity's SCO finds when it starts now. */
    public NavigableMap<String, String> initial(
            Activity activity, boolean resumed, Content content, String learnerId, String learnerName) {
        var stored = data(activity);
        return InitialValues.of(
                activity, content, learnerId, learnerName, stored.values(), resumed, stored.time(), shared);
    }

    /** The run-time data of an activity that begins with these values. */
    public RuntimeData runtimeData(Activity activity, NavigableMap<String, String> initial) {
        var stores = activity.definition().sequencing().sharedData().stream()
                .map(s -> StoreAccess.of(s.read(), s.write()))
                .toList();
        return new RuntimeData(initial, stores, requestValid());
    }

    /** {@code adl.nav.request_valid} for the SCO that is open (RTE 4.3.2). */
    public Map<String, String> requestValid() {
        var valid = validRequests();
        Map<String, String> words = new HashMap<>();
        words.put("continue", Boolean.toString(valid.goOn()));
        words.put("previous", Boolean.toString(valid.back()));
        valid.contents()
                .forEach(e -> words.put(
                        "choice.{target=" + e.activity().identifier() + "}", Boolean.toString(e.selectable())));
        tree.all()
                .forEach(a -> words.put(
                        "jump.{target=" + a.identifier() + "}",
                        Boolean.toString(valid.jumps().contains(a.identifier()))));
        return words;
    }

    /** Whether the learner may ask for this now. */
    public boolean offers(NavigationRequest request) {
        var target = Optional.ofNullable(request.target()).flatMap(tree::find);
        var valid = validRequests();
        return switch (request.kind()) {
            case CONTINUE -> valid.goOn();
            case PREVIOUS -> valid.back();
            case CHOICE ->
                target.isPresent()
                        && new LookAhead(tree, closed).refusal(target.get()).isEmpty();
            default -> true;
        };
    }

    /** Why the learner cannot choose activities now, step by step, by identifier; of what they can, nothing. */
    public Map<String, Trace> obstacles() {
        return new LookAhead(tree, closed).obstacles();
    }

    public ValidRequests validRequests() {
        return new LookAhead(tree, closed).validRequests();
    }

    /**
     * The SCO of the activity has ended or was taken away: its results count from now on.
     *
     * @param before what it found when it started
     * @return what it wants to come next; null when it leaves that to the learner
     */
    public @Nullable NavigationRequest end(
            Activity activity, RuntimeData content, NavigableMap<String, String> before) {
        var values = content.values();
        var request = ContentRequest.of(values);
        if (request != null && (request.kind() == Kind.ABANDON || request.kind() == Kind.ABANDON_ALL)) {
            return request;
        }
        var suspended = values.getOrDefault("cmi.exit", "").equals("suspend");
        Tracking.report(activity, ContentReports.of(content, before, suspended));
        data.put(activity.identifier(), data(activity).after(values));
        share(activity, values, before);
        return request;
    }

    private void share(Activity activity, Map<String, String> values, Map<String, String> before) {
        var stores = activity.definition().sequencing().sharedData();
        for (var n = 0; n < stores.size(); n++) {
            var name = "adl.data." + n + ".store";
            var value = values.get(name);
            if (stores.get(n).write() && value != null && !value.equals(before.get(name))) {
                shared.put(stores.get(n).target(), value);
            }
        }
    }

    /** What is stored of an activity between two openings. */
    public record ActivityData(NavigableMap<String, String> values, long time) {

        /** Nothing is stored. */
        public static final ActivityData NONE = new ActivityData(new TreeMap<>(), 0);

        /** A session has ended, by itself or cut off: its time counts, and what belonged to it alone is gone. */
        public ActivityData ended() {
            return after(values);
        }

        private ActivityData after(NavigableMap<String, String> content) {
            var kept = content.entrySet().stream()
                    .filter(e -> !isOfOneSession(e.getKey()))
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> b, TreeMap::new));
            return new ActivityData(kept, time + TimeInterval.hundredths(content.getOrDefault("cmi.session_time", "")));
        }

        private static boolean isOfOneSession(String element) {
            return element.equals("cmi.session_time")
                    || element.equals("cmi.exit")
                    || element.equals("cmi.entry")
                    || element.startsWith("adl.");
        }
    }
}
