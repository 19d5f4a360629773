package org.smeic.lms.scorm;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.scorm.delivery.Achievement;
import org.smeic.lms.scorm.delivery.Registration;
import org.smeic.lms.scorm.delivery.Registration.ActivityData;
import org.smeic.lms.scorm.runtime.Session;
import org.smeic.lms.scorm.sequencing.Activity;
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
            NavigableMap<String, String> data) {

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

    static AttemptResult of(ScormAttempt attempt, Registration registration, Map<String, ActivityData> stored) {
        List<ItemResult> items = new ArrayList<>();
        add(registration.tree().root(), 0, attempt.isOf12(), stored, items);
        var achieved = Achievement.of(registration.tree());
        var root = items.get(0);
        var seconds = items.stream().map(ItemResult::seconds).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new AttemptResult(
                root.completion,
                root.success,
                root.score,
                seconds,
                achieved.done(),
                achieved.percent(),
                attempt.isOf12() ? items.subList(1, items.size()) : items);
    }

    private static void add(
            Activity activity, int depth, boolean of12, Map<String, ActivityData> stored, List<ItemResult> items) {
        var data = stored.getOrDefault(activity.identifier(), ActivityData.NONE);
        var status = data.values().getOrDefault("cmi.core.lesson_status", "");
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
                data.values()));
        activity.availableChildren().forEach(child -> add(child, depth + 1, of12, stored, items));
    }

    private static String word(Truth truth, String yes, String no) {
        return truth.isKnown() ? truth.isTrue() ? yes : no : "unknown";
    }

    private static @Nullable BigDecimal number(@Nullable Double value) {
        return value == null ? null : BigDecimal.valueOf(value).stripTrailingZeros();
    }
}
