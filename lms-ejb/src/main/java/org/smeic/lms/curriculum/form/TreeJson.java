package org.smeic.lms.curriculum.form;

import static org.smeic.lms.shared.JsonTool.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.smeic.lms.curriculum.rule.CourseRequirement;
import org.smeic.lms.curriculum.rule.Due;
import org.smeic.lms.curriculum.rule.Requirement;
import org.smeic.lms.curriculum.rule.Rule;
import org.smeic.lms.curriculum.rule.SetRequirement;
import org.smeic.lms.curriculum.rule.Terms;

/** The form as the table keeps it. */
public final class TreeJson {

    private TreeJson() {}

    /** What {@link #read} gives the same tree back for. */
    public static String write(SetRequirement tree) {
        var written = part(tree);
        written.remove("set");
        return json(written).toString();
    }

    /** @throws org.smeic.lms.shared.Refusal as {@link TreeForm#read} */
    public static SetRequirement read(String text) {
        try (var reader = JSON.createReader(new StringReader(text))) {
            return TreeForm.read(plain(reader.readObject()));
        }
    }

    private static Map<String, Object> part(Requirement part) {
        var written = new LinkedHashMap<String, Object>();
        if (part instanceof SetRequirement set) {
            written.put("set", set.key());
            put(written, "title", set.title(), "");
            put(written, "rule", rule(set.rule()), "all");
            put(written, "in order", set.inOrder(), false);
            written.put("parts", set.parts().stream().map(TreeJson::part).toList());
        } else if (part instanceof CourseRequirement course) {
            written.put("course", course.course());
            put(written, "key", course.key(), course.course());
            put(written, "credits", course.credits(), 1);
            if (course.score() != null) {
                written.put("score", course.score());
            }
            var validity = course.validity();
            if (validity != null) {
                written.put("valid", validity.months());
                written.put("window", validity.windowDays());
                put(written, "renew by", validity.renewal(), List.of());
            }
        }
        terms(written, part.terms());
        return written;
    }

    private static void terms(Map<String, Object> written, Terms terms) {
        put(written, "why", terms.why(), "");
        put(written, "after", terms.after().stream().sorted().toList(), List.of());
        put(written, "retired", terms.retired(), false);
        var due = terms.due();
        if (due != null) {
            written.put("due", due(due));
        }
        var variant = terms.variant();
        var when = variant.when();
        if (when != null) {
            if (variant.insteadOf() != null) {
                written.put("instead of", variant.insteadOf());
            }
            written.put(
                    switch (variant.kind()) {
                        case ONLY_WHEN -> "only when";
                        case ADDED_WHEN -> "added when";
                        case INSTEAD_OF, ALWAYS -> "when";
                    },
                    ConditionForm.write(when));
        }
    }

    private static void put(Map<String, Object> written, String field, Object value, Object usual) {
        if (!value.equals(usual)) {
            written.put(field, value);
        }
    }

    private static String rule(Rule rule) {
        return switch (rule.kind()) {
            case ALL -> "all";
            case ANY -> "any";
            case AT_LEAST -> rule.least() + " of";
            case CREDITS -> rule.least() + " credits";
        };
    }

    private static String due(Due due) {
        return due.days() + " days" + (due.after() == null ? "" : " after " + due.after());
    }

    private static JsonValue json(Object value) {
        if (value instanceof Map<?, ?> map) {
            var object = JSON.createObjectBuilder();
            map.forEach((name, each) -> object.add(String.valueOf(name), json(each)));
            return object.build();
        } else if (value instanceof List<?> list) {
            var array = JSON.createArrayBuilder();
            list.forEach(each -> array.add(json(each)));
            return array.build();
        } else if (value instanceof Boolean truth) {
            return truth ? JsonValue.TRUE : JsonValue.FALSE;
        }
        return value instanceof Integer number ? JSON.createValue(number) : JSON.createValue(value.toString());
    }

    /** What {@link TreeForm#read} takes; a number no form can hold stays as it was written, to be refused there. */
    public static Object plain(JsonValue json) {
        if (json instanceof JsonObject object) {
            var map = new LinkedHashMap<String, Object>();
            object.forEach((name, each) -> map.put(name, plain(each)));
            return map;
        } else if (json instanceof JsonArray array) {
            return array.stream().map(TreeJson::plain).toList();
        } else if (json instanceof JsonNumber number) {
            var near = (Object) number.intValue();
            return number.toString().equals(near.toString()) ? near : number.toString();
        }
        return json instanceof JsonString text ? text.getString() : (Object) (json == JsonValue.TRUE);
    }
}
