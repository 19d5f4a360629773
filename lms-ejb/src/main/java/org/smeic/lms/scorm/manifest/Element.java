package org.smeic.lms.scorm.manifest;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** An element with its line. Names are lower case and without their prefix. */
final class Element {

    private final String name;
    private final String prefix;
    private final Map<String, String> prefixes;
    private final int line;
    private final Map<String, String> attributes;
    private final List<Element> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    Element(String name, String prefix, Map<String, String> prefixes, int line, Map<String, String> attributes) {
        this.name = name;
        this.prefix = prefix;
        this.prefixes = prefixes;
        this.line = line;
        this.attributes = attributes;
    }

    String name() {
        return name;
    }

    int line() {
        return line;
    }

    /** Namespaces by prefix, as declared here or further out; the one without prefix under the empty string. */
    Map<String, String> prefixes() {
        return prefixes;
    }

    /** Whether it is of ADL's sequencing extension, by its namespace or, where that is not declared, by its prefix. */
    boolean isAdlSequencing() {
        return prefixes.getOrDefault(prefix, prefix).toLowerCase(Locale.ROOT).contains("adlseq");
    }

    void add(Element child) {
        children.add(child);
    }

    void append(String more) {
        text.append(more);
    }

    /** Text directly below, white space collapsed at the ends only. */
    String text() {
        return text.toString().strip();
    }

    /** The attribute's value, or an empty string. */
    String get(String attribute) {
        return attributes.getOrDefault(attribute, "").strip();
    }

    /** Whether the attribute is written at all and not empty. */
    boolean has(String attribute) {
        return !get(attribute).isEmpty();
    }

    /** An {@code anyURI}: percent-encoded or not it is the same; white space within counts once, at the ends not at all. */
    String identifier(String attribute) {
        return decoded(get(attribute)).strip().replaceAll("\\s+", " ");
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException onlyAPercentSign) {
            return text;
        }
    }

    List<Element> children() {
        return children;
    }

    List<Element> all(String child) {
        return children.stream().filter(c -> c.name.equals(child)).toList();
    }

    Optional<Element> first(String child) {
        return children.stream().filter(c -> c.name.equals(child)).findFirst();
    }

    /** The text of the first such child, or an empty string. */
    String textOf(String child) {
        return first(child).map(Element::text).orElse("");
    }
}
