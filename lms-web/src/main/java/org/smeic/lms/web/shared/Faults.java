package org.smeic.lms.web.shared;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;

/** Reads what was thrown: which cause it has, and which fields of an input are at fault. */
final class Faults {

    private Faults() {}

    /** The first cause of the type; doors may wrap it. */
    static <T extends Throwable> Optional<T> cause(Throwable thrown, Class<T> type) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return Optional.of(type.cast(cause));
            }
        }
        return Optional.empty();
    }

    /** The fields at fault by name, in words of the language. */
    static List<Problem.Field> of(ConstraintViolationException invalid, Locale language) {
        return invalid.getConstraintViolations().stream()
                .map(violation -> new Problem.Field(field(violation), words(violation, language)))
                .sorted(Comparator.comparing(Problem.Field::name))
                .toList();
    }

    private static String field(ConstraintViolation<?> violation) {
        String name = "";
        for (Path.Node node : violation.getPropertyPath()) {
            name = String.valueOf(node.getName());
        }
        return name;
    }

    private static String words(ConstraintViolation<?> violation, Locale language) {
        var constraint = violation.getConstraintDescriptor();
        var limits = constraint.getAttributes();
        var name = constraint.getAnnotation().annotationType().getSimpleName();
        var least = limits.getOrDefault("min", 0);
        var key = name.equals("Size") && !least.equals(0) ? "Length" : name;
        try {
            return I18n.words(language, "shared.invalid." + key, least, limits.getOrDefault("max", 0));
        } catch (MissingResourceException notOurs) {
            return violation.getMessage();
        }
    }
}
