package org.smeic.lms.scorm.manifest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An element with its line. Names are lower case and have lost their prefix. */
final class Element {

    private final String name;
    private final int line;
    private final Map<String, String> attributes;
    private final List<Element> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    Element(String name, int line, Map<String, String> attributes) {
        this.name = name;
        this.line = line;
        this.attributes = attributes;
    }

    String name() {
        return name;
    }

    int line() {
        return line;
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
