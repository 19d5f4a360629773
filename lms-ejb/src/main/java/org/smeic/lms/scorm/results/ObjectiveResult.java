package org.smeic.lms.scorm.results;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.scorm.sequencing.KnownObjective;
import org.smeic.lms.scorm.sequencing.Truth;

/**
 * An objective of an item.
 *
 * @param success {@code passed}, {@code failed} or {@code unknown}
 * @param completion a word of the specification, {@code unknown} when nobody said
 * @param score -1..1, null while there is none
 * @param progress 0..1, null while there is none
 */
public record ObjectiveResult(
        String identifier,
        String description,
        String success,
        String completion,
        @Nullable BigDecimal score,
        @Nullable BigDecimal progress) {

    /**
     * What sequencing knows of an item's objectives, and after them those that only its SCO speaks of.
     *
     * @param entries of {@code cmi.objectives}, elements by name
     */
    public static List<ObjectiveResult> of(
            List<KnownObjective> known, List<Map<String, String>> entries, boolean of12) {
        var said = new LinkedHashMap<String, Map<String, String>>();
        entries.forEach(entry -> said.put(entry.getOrDefault("id", ""), entry));
        List<ObjectiveResult> results = new ArrayList<>();
        for (var objective : known) {
            var entry = said.remove(objective.identifier());
            results.add(of(objective, entry == null ? "" : entry.getOrDefault("description", "")));
        }
        said.values().forEach(entry -> results.add(of12 ? of12(entry) : of2004(entry)));
        return results;
    }

    private static ObjectiveResult of(KnownObjective objective, String description) {
        var values = objective.values();
        return new ObjectiveResult(
                objective.identifier(),
                description,
                word(values.satisfied(), "passed", "failed"),
                word(values.completed(), "completed", "incomplete"),
                number(values.measure()),
                number(values.progress()));
    }

    private static ObjectiveResult of2004(Map<String, String> entry) {
        return new ObjectiveResult(
                entry.getOrDefault("id", ""),
                entry.getOrDefault("description", ""),
                entry.getOrDefault("success_status", "unknown"),
                entry.getOrDefault("completion_status", "unknown"),
                number(entry.getOrDefault("score.scaled", "")),
                number(entry.getOrDefault("progress_measure", "")));
    }

    private static ObjectiveResult of12(Map<String, String> entry) {
        var status = entry.getOrDefault("status", "");
        var raw = number(entry.getOrDefault("score.raw", ""));
        var isResult = status.equals("passed") || status.equals("failed");
        return new ObjectiveResult(
                entry.getOrDefault("id", ""),
                "",
                isResult ? status : "unknown",
                isResult || status.isEmpty() ? "unknown" : status,
                raw == null ? null : raw.movePointLeft(2),
                null);
    }

    private static String word(Truth truth, String yes, String no) {
        return truth.isKnown() ? truth.isTrue() ? yes : no : "unknown";
    }

    private static @Nullable BigDecimal number(@Nullable Double value) {
        return value == null ? null : BigDecimal.valueOf(value);
    }

    private static @Nullable BigDecimal number(String text) {
        return text.isEmpty() ? null : new BigDecimal(text);
    }
}
