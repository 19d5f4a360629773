package org.smeic.lms.web.shared;

import static org.smeic.lms.shared.JsonTool.JSON;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Locale;

/**
 * What went wrong, for machines (RFC 9457).
 *
 * @param key {@code feature.key}: the stable end of the type, and the words of the title
 * @param fields which fields of the input are at fault and why; empty when none is
 */
public record Problem(int status, String key, List<Object> arguments, List<Field> fields) {

    /** The media type of problems. */
    public static final String TYPE = "application/problem+json";

    /** One field at fault. */
    public record Field(String name, String words) {}

    /** A problem without fields. */
    public static Problem of(int status, String key, Object... arguments) {
        return new Problem(status, key, List.of(arguments), List.of());
    }

    /** As JSON, titled in the reader's language. */
    public JsonObject json(Locale language) {
        var json = JSON.createObjectBuilder()
                .add("type", "urn:lms:problem:" + key)
                .add("title", I18n.words(language, key, arguments.toArray()))
                .add("status", status);
        if (!fields.isEmpty()) {
            var faults = JSON.createArrayBuilder();
            fields.forEach(field -> faults.add(
                    JSON.createObjectBuilder().add("name", field.name()).add("detail", field.words())));
            json.add("fields", faults);
        }
        return json.build();
    }
}
