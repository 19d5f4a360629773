package org.smeic.lms.scorm.adl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One call of a SCO and what ADL expects of it.
 *
 * @param argument an element, a code or a parameter; {@code cmi.objectives.&id&.score.raw} names an entry by its id
 * @param value what is set; empty for all but SET
 * @param expected the answer; the ids, separated by commas, for OBJECTIVES
 * @param error what GetLastError says afterwards
 * @param type of the interaction where the answer's equality depends on it, else empty
 */
public record Command(Call call, String argument, String value, String expected, String error, String type) {

    /** The learner of the cases, as {@code cmi.learner_id}. The name is not compared. */
    public static final String LEARNER_ID = "learner2";

    public enum Call {
        INITIALIZE,
        TERMINATE,
        COMMIT,
        GET,
        SET,
        ERROR_STRING,
        LAST_ERROR,
        DIAGNOSTIC,
        /** The SCO reads the ids of all objectives. */
        OBJECTIVES
    }

    /** A line such as {@code SET->c~OB~0~S~SCA!0.5->t->0}; empty for a line that is no command. */
    static Optional<Command> parse(String line, Abbreviations words) {
        var parts = line.split("->");
        var argument = parts.length > 1 ? parts[1] : "";
        var expected = parts.length > 2 ? words.of(parts[parts.length - 2]) : "";
        var error = parts[parts.length - 1].strip();
        return Optional.ofNullable(
                switch (parts[0]) {
                    case "I" -> new Command(Call.INITIALIZE, argument, "", expected, error, "");
                    case "C" -> new Command(Call.COMMIT, argument, "", expected, error, "");
                    case "T" -> new Command(Call.TERMINATE, "", "", "true", "0", "");
                    case "GET" -> get(argument, expected, error, words);
                    case "SET" -> set(argument, expected, error, words);
                    case "GES" -> new Command(Call.ERROR_STRING, argument, "", parts[2], error, "");
                    case "GeDi" -> new Command(Call.DIAGNOSTIC, argument, "", parts[2], error, "");
                    case "GLE" -> new Command(Call.LAST_ERROR, "", "", parts[2], error, "");
                    case "COI" -> new Command(Call.OBJECTIVES, "", "", argument, "", "");
                    default -> null;
                });
    }

    private static Command get(String key, String expected, String error, Abbreviations words) {
        var mark = key.indexOf('!');
        var type = mark < 0 ? "" : words.of(key.substring(mark + 1));
        var element = words.path(List.of((mark < 0 ? key : key.substring(0, mark)).split("~")));
        // An entry that is named by its id and asked for it can only answer with that.
        var named = element.split("&");
        var wanted = named.length == 3 && named[2].equals(".id") ? named[1] : expected;
        wanted = element.equals("cmi.learner_id") ? LEARNER_ID : wanted;
        return new Command(Call.GET, key.contains("~") ? element : key, "", wanted, error, type);
    }

    private static Command set(String key, String expected, String error, Abbreviations words) {
        var mark = key.indexOf('!');
        var element = words.path(List.of(key.substring(0, mark).split("~")));
        var text = key.substring(mark + 1);
        var value =
                text.startsWith("tar~") ? words.path(List.of(text.split("~"))).replace("}.", "}") : words.of(text);
        return new Command(Call.SET, element, value, expected, error, "");
    }

    /** Makes the call. Empty when the answer is right; else what is wrong with it. */
    public Optional<String> check(ScormApi api) {
        if (call == Call.OBJECTIVES) {
            return failure(objectives(api));
        }
        var element = resolved(api);
        if (element.isEmpty()) {
            return failure(List.of("no entry with that id"));
        }
        var answer = answer(api, element.get());
        var code = api.getLastError();
        var wrong = new ArrayList<String>();
        if (!Comparison.answers(this, answer, code)) {
            wrong.add("expected \"" + shortened(expected) + "\" but was \"" + shortened(answer) + "\"");
        }
        if (Comparison.comparesCode(this) && !code.equals(error)) {
            wrong.add("expected error " + error + " but was " + code);
        }
        return failure(wrong);
    }

    private String answer(ScormApi api, String element) {
        return switch (call) {
            case INITIALIZE -> api.initialize(element);
            case TERMINATE -> api.terminate(element);
            case COMMIT -> api.commit(element);
            case GET -> api.getValue(element);
            case SET -> api.setValue(element, value);
            case ERROR_STRING -> api.getErrorString(element);
            case LAST_ERROR -> api.getLastError();
            case DIAGNOSTIC -> api.getDiagnostic(element);
            case OBJECTIVES -> throw new IllegalStateException();
        };
    }

    /** An entry named by its id is looked for as ADL's SCOs do it: from the first on. */
    private Optional<String> resolved(ScormApi api) {
        var parts = argument.split("&");
        if (parts.length < 3 || call != Call.GET && call != Call.SET) {
            return Optional.of(argument);
        }
        var count = api.getValue(parts[0] + "_count");
        for (var i = 0; !count.isEmpty() && i < Integer.parseInt(count); i++) {
            if (api.getValue(parts[0] + i + ".id").equals(parts[1])) {
                return Optional.of(parts[0] + i + parts[2]);
            }
        }
        return Optional.empty();
    }

    private List<String> objectives(ScormApi api) {
        var found = new ArrayList<String>();
        var count = api.getValue("cmi.objectives._count");
        for (var i = 0; !count.isEmpty() && i < Integer.parseInt(count); i++) {
            found.add(api.getValue("cmi.objectives." + i + ".id"));
        }
        var wanted = List.of(expected.split("\\s*,\\s*"));
        return found.size() == wanted.size() && Set.copyOf(wanted).containsAll(found)
                ? List.of()
                : List.of("expected the objectives " + wanted + " but were " + found);
    }

    private Optional<String> failure(List<String> wrong) {
        return wrong.isEmpty() ? Optional.empty() : Optional.of(this + ": " + String.join("; ", wrong));
    }

    private static String shortened(String text) {
        return text.length() > 300 ? text.substring(0, 300) + "... (" + text.length() + ")" : text;
    }

    @Override
    public String toString() {
        return call + "(" + shortened(argument) + (call == Call.SET ? ", " + shortened(value) : "") + ")";
    }
}
