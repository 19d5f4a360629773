package org.smeic.lms.scorm.runtime;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How the ten types of interactions write what a learner answered and what would have been right (SCORM 2004 4th Ed. RTE
 * 4.2.9.1 and 4.2.9.2). Parts of a list are joined by {@code [,]}, the two sides of a pair by {@code [.]}, the ends of a
 * range by {@code [:]}.
 */
final class Responses {

    private static final Pattern DELIMITER = Pattern.compile("^\\{(case_matters|order_matters)=([^{}]*)\\}");
    private static final int ANY_NUMBER = Integer.MAX_VALUE;

    private record Shape(
            boolean list,
            boolean empty,
            boolean distinct,
            boolean unique,
            boolean range,
            int most,
            List<ValueType> parts,
            List<String> delimiters) {}

    private final Map<String, Shape> shapes = new HashMap<>();

    void read(JsonObject interactions, Map<String, ValueType> types) {
        interactions.forEach((name, value) -> {
            var row = value.asJsonObject();
            shapes.put(
                    name,
                    new Shape(
                            row.getBoolean("list", false),
                            row.getBoolean("empty", false),
                            row.getBoolean("distinct", false),
                            row.getBoolean("unique", false),
                            row.getBoolean("range", false),
                            row.getInt("most", ANY_NUMBER),
                            names(row, "parts").stream()
                                    .map(part ->
                                            Optional.ofNullable(types.get(part)).orElseThrow())
                                    .toList(),
                            names(row, "delimiters")));
        });
    }

    private static List<String> names(JsonObject row, String name) {
        return row.containsKey(name) ? row.getJsonArray(name).getValuesAs(JsonString::getString) : List.of();
    }

    /** How many correct responses an interaction of this type can have. */
    int most(String type) {
        return shape(type).most;
    }

    /** Whether no two correct responses of an interaction of this type may be the same. */
    boolean areUnique(String type) {
        return shape(type).unique;
    }

    /** Equal for correct responses that mean the same: the choices of a set have no order. */
    String canonical(String type, String pattern) {
        if (!shape(type).distinct) {
            return pattern;
        }
        var parts = pattern.split("\\[,\\]", -1);
        Arrays.sort(parts);
        return String.join("[,]", parts);
    }

    boolean isResponse(String type, String value) {
        return isWellFormed(shape(type), value);
    }

    boolean isPattern(String type, String value) {
        var shape = shape(type);
        if (shape.range) {
            return isRange(shape.parts.get(0), value);
        }
        var rest = value;
        var allowed = new ArrayList<>(shape.delimiters);
        for (var next = DELIMITER.matcher(rest); next.find(); next = DELIMITER.matcher(rest)) {
            if (!allowed.remove(next.group(1))) {
                break;
            }
            if (!Set.of("true", "false").contains(next.group(2))) {
                return false;
            }
            rest = rest.substring(next.end());
        }
        return isWellFormed(shape, rest);
    }

    private static boolean isWellFormed(Shape shape, String value) {
        if (!shape.list) {
            return shape.parts.get(0).accepts(value);
        }
        if (value.isEmpty() && shape.empty) {
            return true;
        }
        var parts = value.split("\\[,\\]", -1);
        return Arrays.stream(parts).allMatch(part -> isPart(shape.parts, part))
                && (!shape.distinct || Arrays.stream(parts).distinct().count() == parts.length);
    }

    private static boolean isPart(List<ValueType> types, String part) {
        if (types.size() == 1) {
            return types.get(0).accepts(part);
        }
        var dot = part.indexOf("[.]");
        return dot >= 0
                && part.indexOf("[.]", dot + 1) < 0
                && part.length() > 3
                && types.get(0).accepts(part.substring(0, dot))
                && types.get(1).accepts(part.substring(dot + 3));
    }

    private static boolean isRange(ValueType real, String value) {
        var colon = value.indexOf("[:]");
        if (colon < 0) {
            return real.accepts(value);
        }
        var low = value.substring(0, colon);
        var high = value.substring(colon + 3);
        if (low.isEmpty() || high.isEmpty()) {
            return (low.isEmpty() || real.accepts(low)) && (high.isEmpty() || real.accepts(high));
        }
        return real.accepts(low) && real.accepts(high) && Double.parseDouble(low) <= Double.parseDouble(high);
    }

    private Shape shape(String type) {
        return Optional.ofNullable(shapes.get(type)).orElseThrow();
    }
}
