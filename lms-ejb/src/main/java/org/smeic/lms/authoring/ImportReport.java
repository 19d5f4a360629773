package org.smeic.lms.authoring;

import static org.smeic.lms.shared.JsonTool.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.authoring.folder.Note;
import org.smeic.lms.scorm.PackageContents;

/**
 * What became of what was handed in.
 *
 * @param title of the course, package or quiz; empty when nothing came of it
 * @param made what there is now, in order
 * @param parts titles of what can be opened in a package; empty for everything else
 * @param counts of things that were read, by name: {@code pages}, {@code questions}, {@code files}
 * @param notes what its author should know
 * @param contents of a package; null for everything else
 * @param refusal why nothing came of it; null when something did
 */
public record ImportReport(
        String title,
        List<Made> made,
        List<String> parts,
        Map<String, Integer> counts,
        List<Note> notes,
        @Nullable PackageContents contents,
        @Nullable Note refusal) {

    ImportReport(
            String title,
            List<Made> made,
            List<String> parts,
            Map<String, Integer> counts,
            List<Note> notes,
            @Nullable Note refusal) {
        this(title, made, parts, counts, notes, null, refusal);
    }

    ImportReport with(PackageContents found) {
        return new ImportReport(title, made, parts, counts, notes, found, refusal);
    }

    public ImportReport {
        made = List.copyOf(made);
        parts = List.copyOf(parts);
        counts = Map.copyOf(counts);
        notes = List.copyOf(notes);
    }

    /** Nothing yet. */
    static final ImportReport NONE = new ImportReport("", List.of(), List.of(), Map.of(), List.of(), null);

    /**
     * Something that was made.
     *
     * @param kind {@code COURSE}, or a kind of lesson
     * @param id of the course, or the activity's in its feature
     * @param slug the course's address; empty for an activity
     */
    public record Made(String kind, long id, String slug, String title, int minutes) {}

    static ImportReport refused(Note refusal, List<Note> reasons) {
        return new ImportReport("", List.of(), List.of(), Map.of(), reasons, refusal);
    }

    /** As the REST interface gives it and the table keeps it. */
    public JsonObject toJson() {
        var json = JSON.createObjectBuilder().add("title", title);
        var things = JSON.createArrayBuilder();
        made.forEach(thing -> things.add(JSON.createObjectBuilder()
                .add("kind", thing.kind().toLowerCase(Locale.ROOT))
                .add("id", thing.id())
                .add("slug", thing.slug())
                .add("title", thing.title())
                .add("minutes", thing.minutes())));
        var numbers = JSON.createObjectBuilder();
        new TreeMap<>(counts).forEach(numbers::add);
        var said = JSON.createArrayBuilder();
        notes.forEach(note -> said.add(json(note)));
        json.add("made", things)
                .add("parts", JSON.createArrayBuilder(parts))
                .add("counts", numbers)
                .add("notes", said);
        if (contents != null) {
            json.add("package", ContentsJson.of(contents));
        }
        if (refusal != null) {
            json.add("refusal", json(refusal));
        }
        return json.build();
    }

    static ImportReport of(String text) {
        try (var reader = JSON.createReader(new StringReader(text))) {
            var json = reader.readObject();
            var counts = new TreeMap<String, Integer>();
            json.getJsonObject("counts")
                    .keySet()
                    .forEach(name ->
                            counts.put(name, json.getJsonObject("counts").getInt(name)));
            return new ImportReport(
                    json.getString("title"),
                    json.getJsonArray("made").stream()
                            .map(JsonValue::asJsonObject)
                            .map(ImportReport::made)
                            .toList(),
                    json.getJsonArray("parts").getValuesAs(JsonString::getString),
                    counts,
                    json.getJsonArray("notes").stream()
                            .map(JsonValue::asJsonObject)
                            .map(ImportReport::note)
                            .toList(),
                    json.containsKey("package") ? ContentsJson.read(json.getJsonObject("package")) : null,
                    json.containsKey("refusal") ? note(json.getJsonObject("refusal")) : null);
        }
    }

    private static Made made(JsonObject json) {
        return new Made(
                json.getString("kind").toUpperCase(Locale.ROOT),
                json.getJsonNumber("id").longValue(),
                json.getString("slug"),
                json.getString("title"),
                json.getInt("minutes"));
    }

    private static JsonObject json(Note note) {
        JsonArrayBuilder arguments = JSON.createArrayBuilder();
        note.arguments().forEach(arguments::add);
        return JSON.createObjectBuilder()
                .add("key", note.key())
                .add("place", note.place())
                .add("arguments", arguments)
                .build();
    }

    private static Note note(JsonObject json) {
        return new Note(
                json.getString("key"),
                json.getString("place"),
                json.getJsonArray("arguments").getValuesAs(JsonString::getString));
    }
}
