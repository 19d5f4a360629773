package org.smeic.lms.scorm;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.scorm.delivery.Registration;
import org.smeic.lms.scorm.delivery.Registration.ActivityData;
import org.smeic.lms.scorm.results.CommentResult;
import org.smeic.lms.scorm.results.InteractionResult;
import org.smeic.lms.scorm.results.ObjectiveResult;
import org.smeic.lms.scorm.runtime.Session;
import org.smeic.lms.scorm.sequencing.Activity;
import org.smeic.lms.scorm.sequencing.KnownObjective;
import org.smeic.lms.scorm.sequencing.Truth;

/**
 * What a learner has reached in a package so far.
 *
 * @param completion {@code completed}, {@code incomplete} or {@code unknown}
 * @param success {@code passed}, {@code failed} or {@code unknown}
 * @param score -1..1, null while there is none
 * @param seconds spent in all its activities
 * @param items in the order of the manifest
 */
public record AttemptResult(
        String completion,
        String success,
        @Nullable BigDecimal score,
        BigDecimal seconds,
        boolean done,
        int percent,
        List<ItemResult> items) {

    /**
     * Of one activity.
     *
     * @param score -1..1, null while there is none
     * @param data what its SCO has stored, by element
     * @param known what sequencing knows of those of its objectives that have an identifier
     * @param of12 whether the data are of SCORM 1.2
     */
    public record ItemResult(
            String identifier,
            String title,
            int depth,
            boolean leaf,
            int attempts,
            boolean suspended,
            String completion,
            String success,
            @Nullable BigDecimal score,
            @Nullable BigDecimal progress,
            BigDecimal seconds,
            NavigableMap<String, String> data,
            List<KnownObjective> known,
            boolean of12) {

        public List<ObjectiveResult> objectives() {
            return ObjectiveResult.of(known, list("objectives"), of12);
        }

        public List<InteractionResult> interactions() {
            return list("interactions").stream()
                    .map(entry -> InteractionResult.of(entry, of12))
                    .toList();
        }

        /** What the learner wrote. */
        public List<CommentResult> comments() {
            var said = data.getOrDefault("cmi.comments", "");
            return said.isEmpty()
                    ? list("comments_from_learner").stream()
                            .map(CommentResult::of)
                            .toList()
                    : List.of(new CommentResult(said, "", ""));
        }

        private static final int MOST_12 = 4_096;
        private static final int MOST_2004 = 64_000;

        /**
         * Whether the suspend data are longer than the standard asks a system to keep: 4,096 characters (1.2), 64,000
         * (2004 4th Ed. RTE 4.2.21). They are kept whole here; another system may cut them.
         */
        public boolean hasLongSuspendData() {
            var of12 = data.keySet().stream().anyMatch(element -> element.startsWith("cmi.core."));
            return data.getOrDefault("cmi.suspend_data", "").length() > (of12 ? MOST_12 : MOST_2004);
        }

        /** The lists of the data by their name: objectives, interactions, comments; each entry's elements by name. */
        public List<Map<String, String>> list(String name) {
            List<Map<String, String>> entries = new ArrayList<>();
            for (var n = 0; ; n++) {
                var at = "cmi." + name + "." + n + ".";
                var entry = new TreeMap<String, String>();
                data.subMap(at, at + Character.MAX_VALUE)
                        .forEach((element, value) -> entry.put(element.substring(at.length()), value));
                if (entry.isEmpty()) {
                    return entries;
                }
                entries.add(entry);
            }
        }
    }

    public AttemptResult {
        items = List.copyOf(items);
    }

    static AttemptResult of(ScormAttempt attempt, Registration registration, Map<String, ScormItemState> states) {
        List<ItemResult> items = new ArrayList<>();
        var tree = registration.tree();
        add(tree.root(), 0, attempt.isOf12(), states, items);
        var reached = Reached.of(attempt, tree, states.values());
        var seconds = items.stream().map(ItemResult::seconds).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new AttemptResult(
                reached.completion(),
                reached.success(),
                reached.score(),
                seconds,
                reached.done(),
                reached.percent(),
                attempt.isOf12() ? items.subList(1, items.size()) : items);
    }

    private static void add(
            Activity activity, int depth, boolean of12, Map<String, ScormItemState> states, List<ItemResult> items) {
        var state = states.get(activity.identifier());
        var data = state == null ? ActivityData.NONE : state.data();
        var status = state == null || !of12 || state.status().equals("not attempted") ? "" : state.status();
        var raw = data.values().getOrDefault("cmi.core.score.raw", "");
        items.add(new ItemResult(
                activity.identifier(),
                activity.definition().title(),
                depth,
                activity.isLeaf(),
                activity.attemptCount(),
                activity.isSuspended(),
                of12 && !status.isEmpty()
                        ? Session.isDone(status) || status.equals("failed") ? "completed" : "incomplete"
                        : word(activity.completed(), "completed", "incomplete"),
                of12 && (status.equals("passed") || status.equals("failed"))
                        ? status
                        : word(activity.satisfied(), "passed", "failed"),
                of12 && !raw.isEmpty() ? new BigDecimal(raw).movePointLeft(2) : number(activity.measure()),
                number(activity.progress()),
                BigDecimal.valueOf(data.time(), 2),
                data.values(),
                KnownObjective.of(activity),
                of12));
        activity.availableChildren().forEach(child -> add(child, depth + 1, of12, states, items));
    }

    private static String word(Truth truth, String yes, String no) {
        return truth.isKnown() ? truth.isTrue() ? yes : no : "unknown";
    }

    private static @Nullable BigDecimal number(@Nullable Double value) {
        return value == null ? null : BigDecimal.valueOf(value).stripTrailingZeros();
    }
}
