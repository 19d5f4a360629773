package org.smeic.lms.web.admission;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import org.smeic.lms.web.shared.BadInput;

/** Values in the bodies that programs send. */
final class Bodies {

    private Bodies() {}

    /** @throws BadInput when there is no text of this name */
    static String text(JsonObject body, String name) {
        if (body.get(name) instanceof JsonString text) {
            return text.getString();
        }
        throw BadInput.body();
    }

    /** As {@link #text}; empty when nothing of this name is there. */
    static String textOrNone(JsonObject body, String name) {
        return body.containsKey(name) ? text(body, name) : "";
    }

    /** @throws BadInput when there is no list of whole numbers of this name */
    static List<Long> ids(JsonObject body, String name) {
        if (body.get(name) instanceof JsonArray ids) {
            return ids.stream().map(Bodies::id).toList();
        }
        throw BadInput.body();
    }

    private static Long id(JsonValue value) {
        if (value instanceof JsonNumber number && number.isIntegral()) {
            return number.longValue();
        }
        throw BadInput.body();
    }
}
