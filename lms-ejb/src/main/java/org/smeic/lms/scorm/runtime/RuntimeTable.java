package org.smeic.lms.scorm.runtime;

import jakarta.json.JsonString;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The table of the SCORM 2004 data model (4th Ed. RTE 4): which elements there are and which rules hold for each. */
public final class RuntimeTable {

    /** The table of the 4th Edition. It has all that the 2nd and 3rd had. */
    public static final RuntimeTable SCORM_2004 = new RuntimeTable(ModelResource.read("scorm2004-model.json"));

    private final String json;
    private final Map<String, Element> elements = new HashMap<>();
    private final Map<String, String> children = new HashMap<>();
    private final Map<String, String> errors = new HashMap<>();
    private final Set<String> lists;
    private final List<String> keywords;
    private final Responses responses = new Responses();
    private final int mostCharacters;
    private final int mostEntries;

    private RuntimeTable(ModelResource resource) {
        json = resource.text();
        var table = resource.table();
        var languages = new Languages(table.getJsonArray("languages").getValuesAs(JsonString::getString).stream()
                .flatMap(row -> Arrays.stream(row.split(" ")))
                .collect(Collectors.toSet()));
        var types = new HashMap<String, ValueType>();
        table.getJsonObject("types")
                .forEach((name, type) -> types.put(name, ValueType.of(type.asJsonObject(), languages, responses)));
        responses.read(table.getJsonObject("interactions"), types);
        table.getJsonObject("elements")
                .forEach((name, row) -> elements.put(name, Element.of(row.asJsonObject(), types)));
        table.getJsonObject("children").forEach((name, list) -> children.put(name, ((JsonString) list).getString()));
        table.getJsonObject("errors").forEach((code, text) -> errors.put(code, ((JsonString) text).getString()));
        lists = new HashSet<>(table.getJsonArray("arrays").getValuesAs(JsonString::getString));
        keywords = table.getJsonArray("keywords").getValuesAs(JsonString::getString);
        var browsers = table.getJsonObject("most").getInt("characters");
        mostCharacters = browsers + browsers / 8;
        mostEntries = table.getJsonObject("most").getInt("entries");
    }

    /** The table as the browser's script reads it. */
    public String json() {
        return json;
    }

    /** What {@code GetErrorString} says; empty for a code that is none. */
    public String errorText(String code) {
        return errors.getOrDefault(code, "");
    }

    Optional<Element> element(String pattern) {
        return Optional.ofNullable(elements.get(pattern));
    }

    /** What {@code _children} answers for an element that has some. */
    Optional<String> children(String pattern) {
        return Optional.ofNullable(children.get(pattern));
    }

    boolean isList(String pattern) {
        return lists.contains(pattern);
    }

    boolean isKeyword(String word) {
        return keywords.contains(word);
    }

    /** Whether there is something of that name, be it a value, a list or what groups others. */
    boolean knows(String pattern) {
        return elements.containsKey(pattern) || children.containsKey(pattern) || lists.contains(pattern);
    }

    Responses responses() {
        return responses;
    }

    /**
     * How much one activity may store in all: a guard, far above every minimum of the standard. A little more than the
     * browser takes, lest something is refused here that was accepted there.
     */
    int mostCharacters() {
        return mostCharacters;
    }

    /** How long a list may become: a guard as well. */
    int mostEntries() {
        return mostEntries;
    }
}
