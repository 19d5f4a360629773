package org.smeic.lms.quiz.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** An element of a small XML file, in memory. */
final class XmlElement {

    private final String name;
    private final int line;
    private final Map<String, String> attributes = new HashMap<>();
    private final List<XmlElement> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    XmlElement(String name, int line) {
        this.name = name.toLowerCase(Locale.ROOT);
        this.line = line;
    }

    void attribute(String key, String value) {
        attributes.put(key.toLowerCase(Locale.ROOT), value);
    }

    void add(XmlElement child) {
        children.add(child);
    }

    void add(String characters) {
        text.append(characters);
    }

    String name() {
        return name;
    }

    int line() {
        return line;
    }

    String attribute(String key) {
        return attributes.getOrDefault(key, "");
    }

    List<XmlElement> children() {
        return children;
    }

    List<XmlElement> children(String wanted) {
        return children.stream().filter(child -> child.name.equals(wanted)).toList();
    }

    Optional<XmlElement> child(String wanted) {
        return children.stream().filter(child -> child.name.equals(wanted)).findFirst();
    }

    /** The characters directly in here, without those of children. */
    String ownText() {
        return text.toString();
    }

    /** What the child {@code text} says, or else this element itself, as Moodle writes texts. */
    String text() {
        return child("text").map(XmlElement::ownText).orElseGet(this::ownText);
    }

    /** What the child {@code wanted} says, stripped; empty if there is none. */
    String textOf(String wanted) {
        return child(wanted).map(XmlElement::text).orElse("").strip();
    }

    boolean flag(String wanted, boolean otherwise) {
        return switch (textOf(wanted).toLowerCase(Locale.ROOT)) {
            case "1", "true", "yes" -> true;
            case "0", "false", "no" -> false;
            default -> otherwise;
        };
    }
}
