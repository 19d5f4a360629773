package org.smeic.lms.scorm.runtime;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The table of the SCORM 1.2 data model: which elements there are, who may write them, which values they take. */
public final class DataModel {

    /** The table of SCORM 1.2, RTE 3.4. */
    public static final DataModel SCORM_12 = new DataModel(ModelResource.read("scorm12-model.json"));

    private static final Pattern INDEX = Pattern.compile("\\.(\\d{1,6})(?=\\.|$)");
    private static final int MOST_APPENDED = 1 << 16;

    private record Type(Predicate<String> strict, Predicate<String> lenient) {}

    private final String json;
    private final Map<String, Type> writable = new HashMap<>();

    private DataModel(ModelResource resource) {
        json = resource.text();
        var table = resource.table();
        var types = table.getJsonObject("types");
        table.getJsonObject("elements").forEach((name, value) -> {
            var element = value.asJsonObject();
            if (element.getString("access").contains("w")) {
                writable.put(
                        name,
                        element.getBoolean("appends", false)
                                ? new Type(longest(MOST_APPENDED), longest(MOST_APPENDED))
                                : type(types.getJsonObject(element.getString("type"))));
            }
        });
    }

    private static Type type(JsonObject type) {
        if (type.containsKey("words")) {
            var words = type.getJsonArray("words").getValuesAs(JsonString::getString);
            return new Type(words::contains, words::contains);
        }
        if (type.containsKey("max")) {
            var max = type.getInt("max");
            return new Type(longest(max), longest(type.getInt("lenientMax", max)));
        }
        var pattern = Pattern.compile(type.getString("pattern")).asMatchPredicate();
        Predicate<String> inRange =
                type.containsKey("low") ? pattern.and(between(type.getInt("low"), type.getInt("high"))) : pattern;
        return new Type(inRange, inRange);
    }

    private static Predicate<String> longest(int length) {
        return value -> value.length() <= length;
    }

    private static Predicate<String> between(int low, int high) {
        return value -> value.isEmpty()
                || (new BigDecimal(value).compareTo(BigDecimal.valueOf(low)) >= 0
                        && new BigDecimal(value).compareTo(BigDecimal.valueOf(high)) <= 0);
    }

    /** The table as the browser's script reads it. */
    public String json() {
        return json;
    }

    /**
     * Whether a SCO can have stored this value.
     *
     * @param data what is stored already: it says where lists end
     * @param strict holds the lengths of the specification, not the longer ones that real content needs
     */
    public boolean accepts(NavigableMap<String, String> data, String element, String value, boolean strict) {
        var type = writable.get(INDEX.matcher(element).replaceAll(".n"));
        return type != null
                && (strict ? type.strict : type.lenient).test(value)
                && value.indexOf('\0') < 0
                && indexesFollow(data, element);
    }

    /** Lists grow one by one: an index is at most the number of entries there are. */
    private boolean indexesFollow(NavigableMap<String, String> data, String element) {
        var index = INDEX.matcher(element);
        while (index.find()) {
            var list = element.substring(0, index.start());
            var number = Integer.parseInt(index.group(1));
            if (number > 0 && !hasEntry(data, list + "." + (number - 1) + ".")) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasEntry(NavigableMap<String, String> data, String prefix) {
        var next = data.ceilingKey(prefix);
        return next != null && next.startsWith(prefix);
    }
}
