package org.smeic.lms.authoring.folder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.smeic.lms.shared.Refusal;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** The fields between the two lines {@code ---} at the top of a file. A field that does not fit is refused by name. */
final class FrontMatter {

    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setAllowDuplicateKeys(false)
            .setAllowRecursiveKeys(false)
            .setMaxAliasesForCollections(5)
            .setCodePointLimit(100_000)
            .build();

    private final String file;
    private final String path;
    private final Map<String, Object> fields;
    private final String body;
    private final Set<String> used = new TreeSet<>();

    private FrontMatter(String file, String path, Map<String, Object> fields, String body) {
        this.file = file;
        this.path = path;
        this.fields = fields;
        this.body = body;
    }

    static FrontMatter of(String file, String text) {
        if (!text.startsWith("---\n")) {
            throw new Refusal("authoring.front_matter_missing", file);
        }
        var end = text.indexOf("\n---", 3);
        if (end < 0 || (end + 4 < text.length() && text.charAt(end + 4) != '\n')) {
            throw new Refusal("authoring.front_matter_open", file);
        }
        var body = text.substring(end + 4);
        return new FrontMatter(file, "", fields(file, text.substring(4, end + 1)), body);
    }

    private static Map<String, Object> fields(String file, String yaml) {
        try {
            return map(new Load(SETTINGS).loadFromString(yaml))
                    .orElseThrow(() -> new Refusal("authoring.front_matter_broken", file, 1, ""));
        } catch (MarkedYamlEngineException broken) {
            // The first line of the file is the line of dashes.
            var line = broken.getProblemMark().map(Mark::getLine).orElse(0) + 2;
            throw new Refusal("authoring.front_matter_broken", file, line, broken.getProblem());
        } catch (YamlEngineException broken) {
            throw new Refusal("authoring.front_matter_broken", file, 1, String.valueOf(broken.getMessage()));
        }
    }

    private static Optional<Map<String, Object>> map(Object read) {
        if (!(read instanceof Map<?, ?> map)) {
            return Optional.empty();
        }
        var fields = new LinkedHashMap<String, Object>();
        map.forEach((name, value) -> {
            if (value != null) {
                fields.put(String.valueOf(name), value);
            }
        });
        return Optional.of(fields);
    }

    /** What follows the front matter. */
    String body() {
        return body;
    }

    boolean has(String field) {
        return fields.containsKey(field);
    }

    /** What the field holds, for whoever reads groups within groups. */
    Optional<Object> raw(String field) {
        used.add(field);
        return Optional.ofNullable(fields.get(field));
    }

    /** A line of text, without spaces around it. */
    String text(String field, int longest) {
        return optionalText(field, longest)
                .orElseThrow(() -> new Refusal("authoring.field_missing", file, path + field));
    }

    Optional<String> optionalText(String field, int longest) {
        used.add(field);
        return Optional.ofNullable(fields.get(field))
                .map(value -> line(field, value, longest))
                .filter(text -> !text.isEmpty());
    }

    private String line(String field, Object value, int longest) {
        if (value instanceof Map || value instanceof List) {
            throw new Refusal("authoring.field_not_text", file, path + field);
        }
        var text = value.toString().strip().replaceAll("\\s+", " ");
        if (text.length() > longest) {
            throw new Refusal("authoring.field_too_long", file, path + field, text.length(), longest);
        }
        return text;
    }

    /** A whole number in these bounds. */
    int number(String field, int least, int most) {
        return optionalNumber(field, least, most)
                .orElseThrow(() -> new Refusal("authoring.field_missing", file, path + field));
    }

    Optional<Integer> optionalNumber(String field, int least, int most) {
        used.add(field);
        var value = fields.get(field);
        if (value == null) {
            return Optional.empty();
        }
        if (!(value instanceof Integer number) || number < least || number > most) {
            throw new Refusal("authoring.field_not_number", file, path + field, String.valueOf(value), least, most);
        }
        return Optional.of(number);
    }

    /** One of the constants, in any case of letters. */
    <E extends Enum<E>> E choice(String field, Class<E> type) {
        var text = text(field, 100);
        return Stream.of(type.getEnumConstants())
                .filter(constant -> constant.name().equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> new Refusal("authoring.field_unknown_value", file, path + field, text, names(type)));
    }

    private static String names(Class<? extends Enum<?>> type) {
        return String.join(
                ", ",
                Stream.of(type.getEnumConstants())
                        .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                        .toList());
    }

    /** Lines of text; none when the field is absent. */
    List<String> texts(String field, int longest, int most) {
        var texts = new ArrayList<String>();
        for (var value : list(field, most)) {
            texts.add(line(field + "[" + (texts.size() + 1) + "]", value, longest));
        }
        return texts;
    }

    /** Groups of fields; none when the field is absent. */
    List<FrontMatter> groups(String field, int most) {
        var groups = new ArrayList<FrontMatter>();
        for (var value : list(field, most)) {
            var name = path + field + "[" + (groups.size() + 1) + "]";
            var group = map(value).orElseThrow(() -> new Refusal("authoring.field_not_group", file, name));
            groups.add(new FrontMatter(file, name + ".", group, ""));
        }
        return groups;
    }

    private List<?> list(String field, int most) {
        used.add(field);
        var value = fields.getOrDefault(field, List.of());
        if (!(value instanceof List<?> list)) {
            throw new Refusal("authoring.field_not_list", file, path + field);
        }
        if (list.size() > most) {
            throw new Refusal("authoring.list_too_long", file, path + field, list.size(), most);
        }
        return list;
    }

    /** The name of this group in its file, as {@code lessons[3]}; empty for the file itself. */
    String name() {
        return path.isEmpty() ? "" : path.substring(0, path.length() - 1);
    }

    /** A note for each field nobody asked for. */
    List<Note> unused() {
        return fields.keySet().stream()
                .filter(field -> !used.contains(field))
                .map(field -> Note.of("field_unused", file, path + field))
                .toList();
    }
}
