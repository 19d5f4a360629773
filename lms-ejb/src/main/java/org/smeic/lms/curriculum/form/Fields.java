package org.smeic.lms.curriculum.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.shared.Refusal;

/**
 * The fields of one part as they were read; a field that does not fit is refused by name.
 *
 * @param place which part, for the message
 */
record Fields(String place, Map<?, ?> map) {

    static Fields of(String place, Object read) {
        if (read instanceof Map<?, ?> map) {
            return new Fields(place, map);
        }
        throw wrong(place, "", read);
    }

    static Refusal wrong(String place, String field, @Nullable Object value) {
        return new Refusal("curriculum.form_value", place, field, String.valueOf(value));
    }

    boolean has(String field) {
        return map.get(field) != null;
    }

    Optional<Object> get(String field) {
        return Optional.ofNullable(map.get(field));
    }

    String text(String field) {
        return get(field)
                .filter(value -> !(value instanceof Map) && !(value instanceof List))
                .map(value -> value.toString().strip())
                .orElseThrow(() -> wrong(place, field, map.get(field)));
    }

    String text(String field, String usual) {
        return has(field) ? text(field) : usual;
    }

    int number(String field, int usual) {
        return get(field).map(value -> number(field, value)).orElse(usual);
    }

    private int number(String field, Object value) {
        if (value instanceof Integer number && number >= 0) {
            return number;
        }
        throw wrong(place, field, value);
    }

    boolean flag(String field) {
        var value = get(field).orElse(false);
        if (value instanceof Boolean flag) {
            return flag;
        }
        throw wrong(place, field, value);
    }

    /** One or several; a single value need not be a list. */
    List<String> texts(String field) {
        return get(field).map(Fields::list).orElse(List.of()).stream()
                .map(String::valueOf)
                .toList();
    }

    List<?> list(String field) {
        return get(field).map(Fields::list).orElse(List.of());
    }

    private static List<?> list(Object value) {
        return value instanceof List<?> list ? list : List.of(value);
    }

    void only(Set<String> known) {
        map.keySet().stream()
                .filter(field -> !known.contains(String.valueOf(field)))
                .findFirst()
                .ifPresent(field -> {
                    throw new Refusal("curriculum.form_field", place, String.valueOf(field));
                });
    }
}
