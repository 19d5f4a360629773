package org.smeic.lms.quiz.question;

import static org.smeic.lms.shared.JsonTool.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.List;

/**
 * What a learner answered. What the values mean depends on the kind: choices hold the numbers (from 0) of the ticked
 * options; true/false {@code true} or {@code false}; short answer and numerical the text; matching one number of a
 * choice for each premise, ordering one place (from 1) for each item, an empty string where nothing was chosen.
 */
public record Response(List<String> values) {

    /** Longer values are cut: no accepted answer is that long, and matching stays cheap. */
    public static final int LONGEST = 2_000;

    private static final int MOST = 200;

    public static final Response NONE = new Response(List.of());

    public Response {
        values = values.stream().limit(MOST).map(Response::cut).toList();
    }

    public static Response of(String... values) {
        return new Response(List.of(values));
    }

    /** Nothing chosen, nothing written. */
    public boolean isEmpty() {
        return values.stream().allMatch(String::isBlank);
    }

    /** The only text of a question with one field, empty if there is none. */
    public String text() {
        return values.isEmpty() ? "" : values.get(0);
    }

    /** The value at {@code index}, or empty. */
    public String at(int index) {
        return index < values.size() ? values.get(index) : "";
    }

    public String toJson() {
        return JSON.createArrayBuilder(values).build().toString();
    }

    /** What {@link #toJson()} wrote. */
    public static Response fromJson(String json) {
        try (var reader = JSON.createReader(new StringReader(json))) {
            return of(reader.readArray());
        }
    }

    /** The texts of {@code array}; anything else in it counts as nothing chosen. */
    public static Response of(JsonArray array) {
        return new Response(array.stream()
                .map(value -> value instanceof JsonString text ? text.getString() : "")
                .toList());
    }

    private static String cut(String value) {
        return value.length() > LONGEST ? value.substring(0, LONGEST) : value;
    }
}
