package org.smeic.lms.scorm.manifest;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Reads values by their type; one that cannot be meant leaves a note and its default in its place. */
final class Values {

    /** ISO 8601 as SCORM 2004 narrows it (RTE 4.1.1.7); at least one part, each in its place. */
    private static final Pattern DURATION =
            Pattern.compile("P(?=[\\dT])(\\d+Y)?(\\d+M)?(\\d+D)?(T(?=\\d)(\\d+H)?(\\d+M)?(\\d+(\\.\\d{1,2})?S)?)?");

    private final Notes notes;

    Values(Notes notes) {
        this.notes = notes;
    }

    boolean truth(Element element, String attribute, boolean otherwise) {
        var text = element.get(attribute);
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "" -> otherwise;
            case "true", "1" -> true;
            case "false", "0" -> false;
            default -> {
                ignored(element, attribute, text);
                yield otherwise;
            }
        };
    }

    double number(Element element, String attribute, double least, double most, double otherwise) {
        return number(element, attribute, element.get(attribute), least, most).orElse(otherwise);
    }

    /** The number in the text; empty where there is none, or none that can be meant. */
    OptionalDouble number(Element element, String what, String text, double least, double most) {
        if (text.isEmpty()) {
            return OptionalDouble.empty();
        }
        try {
            var number = new BigDecimal(text).doubleValue();
            if (number >= least && number <= most) {
                return OptionalDouble.of(number);
            }
        } catch (NumberFormatException noNumber) {
            // Said below, as a number out of range.
        }
        ignored(element, what, text);
        return OptionalDouble.empty();
    }

    /** A number of things, 0 or more. */
    OptionalInt count(Element element, String attribute) {
        var text = element.get(attribute);
        if (text.isEmpty()) {
            return OptionalInt.empty();
        }
        if (text.matches("\\+?\\d{1,9}")) {
            return OptionalInt.of(Integer.parseInt(text));
        }
        ignored(element, attribute, text);
        return OptionalInt.empty();
    }

    String duration(Element element, String attribute) {
        var text = element.get(attribute);
        if (text.isEmpty() || DURATION.matcher(text).matches()) {
            return text;
        }
        ignored(element, attribute, text);
        return "";
    }

    /** One of an enumeration's words, written as the specification does ({@code ifNotSkipped}), in whichever case. */
    <E extends Enum<E>> Optional<E> word(Element element, String attribute, Class<E> words) {
        var text = element.get(attribute);
        var found = Arrays.stream(words.getEnumConstants())
                .filter(word -> word.name().replace("_", "").equalsIgnoreCase(text))
                .findFirst();
        if (found.isEmpty() && !text.isEmpty()) {
            ignored(element, attribute, text);
        }
        return found;
    }

    void ignored(Element element, String what, String text) {
        notes.add("value_ignored", element.line(), what, text.length() > 60 ? text.substring(0, 60) + "…" : text);
    }
}
