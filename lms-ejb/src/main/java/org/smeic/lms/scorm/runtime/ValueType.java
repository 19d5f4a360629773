package org.smeic.lms.scorm.runtime;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** A data type (SCORM 2004 4th Ed. RTE 4.1.1.7): which texts are values of it. */
interface ValueType {

    ValueType ANY = (value, interaction) -> RuntimeError.NONE;

    /**
     * NONE, TYPE_MISMATCH or OUT_OF_RANGE.
     *
     * @param interaction type of the interaction the value belongs to; empty for most
     */
    RuntimeError check(String value, String interaction);

    default boolean accepts(String value) {
        return check(value, "") == RuntimeError.NONE;
    }

    static ValueType of(JsonObject type, Languages languages, Responses responses) {
        if (type.containsKey("words")) {
            var words = type.getJsonArray("words").getValuesAs(JsonString::getString);
            return matching(words::contains);
        }
        if (type.containsKey("pattern")) {
            var pattern = Pattern.compile(type.getString("pattern")).asMatchPredicate();
            return (value, interaction) -> pattern.test(value) ? range(type, value) : RuntimeError.TYPE_MISMATCH;
        }
        if (type.containsKey("localized")) {
            return matching(languages::localized);
        }
        if (type.containsKey("language")) {
            return matching(value -> value.isEmpty() || languages.known(value));
        }
        if (type.containsKey("response")) {
            return (value, interaction) -> verdict(responses.isResponse(interaction, value));
        }
        if (type.containsKey("correct")) {
            return (value, interaction) -> verdict(responses.isPattern(interaction, value));
        }
        return ANY;
    }

    private static ValueType matching(Predicate<String> rule) {
        return (value, interaction) -> verdict(rule.test(value));
    }

    private static RuntimeError verdict(boolean right) {
        return right ? RuntimeError.NONE : RuntimeError.TYPE_MISMATCH;
    }

    /** Compared as the browser's script does it, in double precision: the standard asks for seven digits. */
    private static RuntimeError range(JsonObject type, String value) {
        if (!type.containsKey("low")) {
            return RuntimeError.NONE;
        }
        var number = Double.parseDouble(value);
        return number < bound(type, "low", number) || number > bound(type, "high", number)
                ? RuntimeError.OUT_OF_RANGE
                : RuntimeError.NONE;
    }

    private static double bound(JsonObject type, String name, double none) {
        return type.get(name) instanceof JsonNumber bound ? bound.doubleValue() : none;
    }
}
