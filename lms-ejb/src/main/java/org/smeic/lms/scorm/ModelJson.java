package org.smeic.lms.scorm;

import static org.smeic.lms.shared.JsonTool.JSON;

import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.smeic.lms.shared.Refusal;

/** The data model and its journal as text. */
final class ModelJson {

    /** Our script sends at most 500 at a time. */
    private static final int MOST_ENTRIES = 1_000;

    /** A numbered entry of the journal: what was set since the one before, in the order of setting. */
    record Entry(int seq, Map<String, String> values, boolean finish, String payload) {}

    private ModelJson() {}

    static NavigableMap<String, String> read(String json) {
        return new TreeMap<>(values(object(json)));
    }

    static String write(Map<String, String> values) {
        var object = JSON.createObjectBuilder();
        values.forEach(object::add);
        return object.build().toString();
    }

    /**
     * The entries a browser sent.
     *
     * @throws Refusal {@code scorm.commit_malformed} when it is anything else
     */
    static List<Entry> entries(JsonObject sent) {
        try {
            List<Entry> entries = new ArrayList<>();
            for (var each : sent.getJsonArray("entries").getValuesAs(JsonObject.class)) {
                var entry = entry(each);
                if (entry.seq() < 1 || entries.size() >= MOST_ENTRIES) {
                    throw new Refusal("scorm.commit_malformed");
                }
                entries.add(entry);
            }
            return entries;
        } catch (NullPointerException | ClassCastException wrongShape) {
            throw malformed(wrongShape);
        }
    }

    static Entry entry(JsonObject json) {
        return new Entry(
                json.getInt("seq"),
                values(json.getJsonObject("set")),
                json.getBoolean("finish", false),
                json.toString());
    }

    static JsonObject object(String json) {
        try (var reader = JSON.createReader(new StringReader(json))) {
            return reader.readObject();
        } catch (JsonException | IllegalStateException noJson) {
            throw malformed(noJson);
        }
    }

    /** In the order of the text. */
    static Map<String, String> values(JsonObject object) {
        var values = new LinkedHashMap<String, String>();
        object.forEach((name, value) -> values.put(name, ((JsonString) value).getString()));
        return values;
    }

    private static Refusal malformed(RuntimeException cause) {
        var refusal = new Refusal("scorm.commit_malformed");
        refusal.initCause(cause);
        return refusal;
    }
}
