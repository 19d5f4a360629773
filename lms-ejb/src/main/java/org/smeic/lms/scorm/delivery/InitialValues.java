package org.smeic.lms.scorm.delivery;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.scorm.runtime.TimeInterval;
import org.smeic.lms.scorm.sequencing.Activity;
import org.smeic.lms.scorm.sequencing.KnownObjective;
import org.smeic.lms.scorm.sequencing.Truth;

/** What a SCO finds when it starts (RTE 2.1.3, 4.2): what was stored of the attempt, and what only the LMS may say. */
public final class InitialValues {

    private static final Pattern OBJECTIVE = Pattern.compile("cmi\\.objectives\\.(\\d+)\\.id");

    private final Activity activity;
    private final NavigableMap<String, String> values = new TreeMap<>();

    private InitialValues(Activity activity) {
        this.activity = activity;
    }

    /**
     * @param stored of the same attempt; empty when a new one begins
     * @param time hundredths of a second spent in the attempt
     * @param shared the buckets of shared data that have a value, by identifier
     */
    public static NavigableMap<String, String> of(
            Activity activity,
            Content content,
            String learnerId,
            String learnerName,
            Map<String, String> stored,
            boolean resumed,
            long time,
            Map<String, String> shared) {
        var initial = new InitialValues(activity);
        initial.values.putAll(stored);
        initial.put("cmi.learner_id", learnerId);
        initial.put("cmi.learner_name", learnerName);
        initial.put("cmi.entry", resumed ? "resume" : "ab-initio");
        initial.put("cmi.total_time", TimeInterval.text(time));
        initial.putIfSaid("cmi.launch_data", content.dataFromLms());
        initial.putIfSaid("cmi.time_limit_action", content.timeLimitAction());
        initial.putIfSaid(
                "cmi.max_time_allowed",
                activity.definition().sequencing().limits().attemptAbsoluteDurationLimit());
        initial.thresholds();
        initial.objectives();
        initial.sharedData(shared);
        return initial.values;
    }

    private void put(String element, String value) {
        values.put(element, value);
    }

    private void putIfSaid(String element, String value) {
        if (!value.isEmpty()) {
            put(element, value);
        }
    }

    private void thresholds() {
        var primary = activity.definition().sequencing().primaryObjective();
        if (primary.satisfiedByMeasure()) {
            put("cmi.scaled_passing_score", number(primary.minNormalizedMeasure()));
        }
        var completion = activity.definition().sequencing().completion();
        if (completion.completedByMeasure()) {
            put("cmi.completion_threshold", number(completion.minProgressMeasure()));
        }
    }

    /** Those with an identifier, in their order; on a new attempt they come first, later they are where they were. */
    private void objectives() {
        for (var objective : KnownObjective.of(activity)) {
            objective(index(objective.identifier()), objective);
        }
    }

    private int index(String identifier) {
        var next = 0;
        for (var entry : values.entrySet()) {
            var id = OBJECTIVE.matcher(entry.getKey());
            if (id.matches()) {
                if (entry.getValue().equals(identifier)) {
                    return Integer.parseInt(id.group(1));
                }
                next = Math.max(next, Integer.parseInt(id.group(1)) + 1);
            }
        }
        return next;
    }

    private void objective(int index, KnownObjective objective) {
        var at = "cmi.objectives." + index + ".";
        var known = objective.values();
        put(at + "id", objective.identifier());
        status(at + "success_status", known.satisfied(), "passed", "failed");
        status(at + "completion_status", known.completed(), "completed", "incomplete");
        measure(at + "score.scaled", known.measure());
        measure(at + "score.raw", known.raw());
        measure(at + "score.min", known.min());
        measure(at + "score.max", known.max());
        measure(at + "progress_measure", known.progress());
    }

    private void status(String element, Truth value, String yes, String no) {
        if (value.isKnown()) {
            put(element, value.isTrue() ? yes : no);
        }
    }

    private void measure(String element, @Nullable Double value) {
        if (value != null) {
            put(element, number(value));
        }
    }

    private void sharedData(Map<String, String> shared) {
        var n = 0;
        for (var bucket : activity.definition().sequencing().sharedData()) {
            put("adl.data." + n + ".id", bucket.target());
            var value = shared.get(bucket.target());
            if (value != null) {
                put("adl.data." + n + ".store", value);
            }
            n++;
        }
    }

    private static String number(double value) {
        return java.math.BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
