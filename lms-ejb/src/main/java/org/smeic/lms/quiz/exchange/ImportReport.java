package org.smeic.lms.quiz.exchange;

import static org.smeic.lms.shared.JsonTool.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What became of each question of a file.
 *
 * @param format {@code gift} or {@code moodle-xml}
 * @param entries one for each question found, in the order of the file
 * @param notes what concerns the file as a whole
 */
public record ImportReport(String format, List<Entry> entries, List<Note> notes) {

    /** What became of a question. */
    public enum Outcome {
        KEPT,
        CHANGED,
        DROPPED
    }

    /**
     * @param number from 1
     * @param line where it begins in the file, from 1
     * @param name the question's name, or the beginning of its text
     * @param kind our kind in lower case ({@code single_choice}), or the file's word for one we do not know
     * @param because what was changed, or why it was dropped; empty if kept as it is
     */
    public record Entry(int number, int line, String name, String kind, Outcome outcome, List<Note> because) {
        public Entry {
            because = List.copyOf(because);
        }
    }

    public ImportReport {
        entries = List.copyOf(entries);
        notes = List.copyOf(notes);
    }

    public long count(Outcome outcome) {
        return entries.stream().filter(entry -> entry.outcome() == outcome).count();
    }

    /** How many questions of each kind the file holds, dropped ones included. */
    public Map<String, Long> kinds() {
        var kinds = new TreeMap<String, Long>();
        entries.forEach(entry -> kinds.merge(entry.kind(), 1L, Long::sum));
        return kinds;
    }

    /** For jobs and the REST interface. */
    public JsonObject toJson() {
        var kinds = JSON.createObjectBuilder();
        kinds().forEach(kinds::add);
        var questions = JSON.createArrayBuilder();
        entries.forEach(entry -> questions.add(JSON.createObjectBuilder()
                .add("number", entry.number())
                .add("line", entry.line())
                .add("name", entry.name())
                .add("kind", entry.kind())
                .add("outcome", entry.outcome().name().toLowerCase(Locale.ROOT))
                .add("because", json(entry.because()))));
        return JSON.createObjectBuilder()
                .add("format", format)
                .add("kept", count(Outcome.KEPT))
                .add("changed", count(Outcome.CHANGED))
                .add("dropped", count(Outcome.DROPPED))
                .add("kinds", kinds)
                .add("questions", questions)
                .add("notes", json(notes))
                .build();
    }

    private static JsonArrayBuilder json(List<Note> notes) {
        var array = JSON.createArrayBuilder();
        notes.forEach(note -> array.add(JSON.createObjectBuilder()
                .add("key", note.key())
                .add("arguments", JSON.createArrayBuilder(note.arguments()))));
        return array;
    }
}
