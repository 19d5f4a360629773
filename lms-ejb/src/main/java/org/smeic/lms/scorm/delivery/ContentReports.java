package org.smeic.lms.scorm.delivery;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.scorm.runtime.RuntimeData;
import org.smeic.lms.scorm.sequencing.ContentReport;
import org.smeic.lms.scorm.sequencing.ContentReport.ObjectiveReport;
import org.smeic.lms.scorm.sequencing.ObjectiveValues;
import org.smeic.lms.scorm.sequencing.Truth;

/** Reads from a SCO's data what the tracking model takes from it (RTE 4.2.4, 4.2.17 to 4.2.22). */
public final class ContentReports {

    private ContentReports() {}

    /**
     * @param before what the SCO found when it started; a status it left alone is not its word
     * @param suspended whether the attempt goes on another time
     */
    public static ContentReport of(RuntimeData data, Map<String, String> before, boolean suspended) {
        var values = data.values();
        var said = said(values, "cmi.", before, false);
        var whole = new ObjectiveReport(
                said.values()
                        .withSatisfied(status(data.get("cmi.success_status").value(), "passed", "failed"))
                        .withCompleted(
                                completion(data.get("cmi.completion_status").value())),
                said.completionSaid(),
                said.successSaid());
        return new ContentReport(
                whole.values(), whole.completionSaid(), whole.successSaid(), objectives(values, before), suspended);
    }

    private static Map<String, ObjectiveReport> objectives(
            NavigableMap<String, String> values, Map<String, String> before) {
        Map<String, ObjectiveReport> objectives = new TreeMap<>();
        for (var n = 0; values.containsKey("cmi.objectives." + n + ".id"); n++) {
            var at = "cmi.objectives." + n + ".";
            objectives.put(Optional.ofNullable(values.get(at + "id")).orElse(""), said(values, at, before, true));
        }
        return objectives;
    }

    private static ObjectiveReport said(
            Map<String, String> values, String at, Map<String, String> before, boolean givenCounts) {
        var success = values.getOrDefault(at + "success_status", "");
        var completion = values.getOrDefault(at + "completion_status", "");
        return new ObjectiveReport(
                new ObjectiveValues(
                        status(success, "passed", "failed"),
                        number(values, at + "score.scaled"),
                        number(values, at + "score.raw"),
                        number(values, at + "score.min"),
                        number(values, at + "score.max"),
                        completion(completion),
                        number(values, at + "progress_measure")),
                !completion.isEmpty() && !(givenCounts && completion.equals(before.get(at + "completion_status"))),
                !success.isEmpty() && !(givenCounts && success.equals(before.get(at + "success_status"))));
    }

    private static Truth completion(String word) {
        // Whoever says "not attempted" has been there (RTE 4.2.4.1).
        return word.equals("not attempted") ? Truth.FALSE : status(word, "completed", "incomplete");
    }

    private static Truth status(String word, String yes, String no) {
        if (word.equals(yes)) {
            return Truth.TRUE;
        }
        return word.equals(no) ? Truth.FALSE : Truth.UNKNOWN;
    }

    private static @Nullable Double number(Map<String, String> values, String element) {
        var text = values.getOrDefault(element, "");
        return text.isEmpty() ? null : Double.valueOf(text.strip());
    }
}
