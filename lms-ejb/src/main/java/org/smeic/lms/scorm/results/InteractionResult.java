package org.smeic.lms.scorm.results;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.scorm.runtime.TimeInterval;
import org.smeic.lms.scorm.runtime.Timespan;

/**
 * A question and what the learner answered.
 *
 * @param type a word of the specification, empty when the SCO gave none
 * @param correct the right answers, each of them enough; empty when the SCO gave none
 * @param given the learner's answer, empty when there is none
 * @param result how the SCO judged it: a word of the specification, a number, or empty
 * @param seconds how long the answer took, null when the SCO did not say
 * @param at when, as the SCO has written it
 */
public record InteractionResult(
        String identifier,
        String type,
        String description,
        List<String> correct,
        String given,
        String result,
        String weighting,
        @Nullable BigDecimal seconds,
        String at,
        List<String> objectives) {

    public InteractionResult {
        correct = List.copyOf(correct);
        objectives = List.copyOf(objectives);
    }

    /** @param entry elements by their name within {@code cmi.interactions.n} */
    public static InteractionResult of(Map<String, String> entry, boolean of12) {
        var type = entry.getOrDefault("type", "");
        UnaryOperator<String> readable = text -> of12 ? Answers.readable12(type, text) : Answers.readable(text);
        var latency = entry.getOrDefault("latency", "");
        return new InteractionResult(
                entry.getOrDefault("id", ""),
                type,
                entry.getOrDefault("description", ""),
                all(entry, "correct_responses.", ".pattern").stream()
                        .map(readable)
                        .toList(),
                readable.apply(entry.getOrDefault(of12 ? "student_response" : "learner_response", "")),
                entry.getOrDefault("result", ""),
                entry.getOrDefault("weighting", ""),
                latency.isEmpty()
                        ? null
                        : BigDecimal.valueOf(of12 ? Timespan.hundredths(latency) : TimeInterval.hundredths(latency), 2),
                entry.getOrDefault(of12 ? "time" : "timestamp", ""),
                all(entry, "objectives.", ".id"));
    }

    private static List<String> all(Map<String, String> entry, String before, String after) {
        List<String> all = new ArrayList<>();
        for (var n = 0; entry.containsKey(before + n + after); n++) {
            all.add(entry.get(before + n + after));
        }
        return all;
    }
}
