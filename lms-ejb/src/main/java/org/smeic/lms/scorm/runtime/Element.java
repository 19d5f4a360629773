package org.smeic.lms.scorm.runtime;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One row of the table of SCORM 2004; see there for what each thing means.
 *
 * @param defaultValue what is answered while nothing is set; null where that is an error
 * @param rule set where the value follows from others
 */
record Element(
        String access,
        ValueType type,
        @Nullable String defaultValue,
        List<String> needs,
        boolean unique,
        boolean once,
        boolean correctResponse,
        boolean told,
        boolean shared,
        Optional<Derived> rule) {

    /** A status that a measure decides as soon as there is a threshold (RTE 4.2.4.1 and 4.2.22.1). */
    record Derived(String threshold, String measure, String reached, String missed) {}

    static Element of(JsonObject row, Map<String, ValueType> types) {
        var type = row.getString("type", "");
        return new Element(
                row.getString("access"),
                types.getOrDefault(type, ValueType.ANY),
                row.getString("default", null),
                row.containsKey("needs") ? row.getJsonArray("needs").getValuesAs(JsonString::getString) : List.of(),
                row.getBoolean("unique", false),
                row.getBoolean("once", false),
                type.equals("correct"),
                row.getBoolean("told", false),
                row.getBoolean("shared", false),
                Optional.ofNullable(row.getJsonObject("derived")).map(Element::derived));
    }

    private static Derived derived(JsonObject rule) {
        return new Derived(
                rule.getString("threshold"),
                rule.getString("measure"),
                rule.getString("reached"),
                rule.getString("missed"));
    }

    boolean mayRead() {
        return access.contains("r");
    }

    boolean mayWrite() {
        return access.contains("w");
    }
}
