package org.smeic.lms.scorm;

import static org.smeic.lms.shared.JsonTool.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.scorm.sequencing.Sequencing;

/**
 * Records as a table keeps them: each an object with its components by name, without those that are null. Of an
 * activity's sequencing only what is not the default is written, so that a large course stays small.
 */
final class RecordJson {

    private RecordJson() {}

    static String write(Record value) {
        return json(value).toString();
    }

    /** @param text as {@link #write} gave it for a record of this type; anything else is a defect */
    static <T extends Record> T read(Class<T> type, String text) {
        try (var reader = JSON.createReader(new StringReader(text))) {
            return type.cast(record(type, reader.readObject()));
        }
    }

    private static JsonValue json(@Nullable Object value) {
        if (value == null) {
            return JsonValue.NULL;
        } else if (value instanceof Boolean truth) {
            return truth ? JsonValue.TRUE : JsonValue.FALSE;
        } else if (value instanceof Integer number) {
            return JSON.createValue(number);
        } else if (value instanceof Double number) {
            return JSON.createValue(number);
        } else if (value instanceof Collection<?> all) {
            var array = JSON.createArrayBuilder();
            all.forEach(each -> array.add(json(each)));
            return array.build();
        } else if (value instanceof Map<?, ?> map) {
            var object = JSON.createObjectBuilder();
            map.forEach((name, each) -> object.add((String) name, json(each)));
            return object.build();
        } else if (value instanceof Record) {
            return object(value);
        }
        return JSON.createValue(value instanceof Enum<?> word ? word.name() : (String) value);
    }

    private static JsonObject object(Object value) {
        var object = JSON.createObjectBuilder();
        for (var component : value.getClass().getRecordComponents()) {
            var part = part(component, value);
            if (part != null
                    && !(value instanceof Sequencing && Objects.equals(part, part(component, Sequencing.DEFAULT)))) {
                object.add(component.getName(), json(part));
            }
        }
        return object.build();
    }

    private static Object record(Class<?> type, JsonObject json) {
        var components = type.getRecordComponents();
        var values = Arrays.stream(components)
                .map(component -> type == Sequencing.class && !json.containsKey(component.getName())
                        ? part(component, Sequencing.DEFAULT)
                        : value(component.getGenericType(), json.getOrDefault(component.getName(), JsonValue.NULL)))
                .toArray();
        try {
            return type.getDeclaredConstructor(
                            Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new))
                    .newInstance(values);
        } catch (ReflectiveOperationException noRecord) {
            throw new IllegalStateException(type.getName(), noRecord);
        }
    }

    private static @Nullable Object value(Type type, JsonValue json) {
        if (json instanceof JsonString text) {
            return type == String.class ? text.getString() : word((Class<?>) type, text.getString());
        } else if (json instanceof JsonNumber number) {
            return type == double.class || type == Double.class
                    ? (Object) number.doubleValue()
                    : (Object) number.intValueExact();
        } else if (json instanceof JsonArray array && type instanceof ParameterizedType collection) {
            var all = array.stream()
                    .map(each -> value(collection.getActualTypeArguments()[0], each))
                    .toList();
            return collection.getRawType() == Set.class ? new HashSet<>(all) : all;
        } else if (json instanceof JsonObject object && type instanceof ParameterizedType map) {
            Map<String, @Nullable Object> all = new TreeMap<>();
            object.forEach((name, each) -> all.put(name, value(map.getActualTypeArguments()[1], each)));
            return all;
        } else if (json instanceof JsonObject object) {
            return record((Class<?>) type, object);
        }
        return json == JsonValue.NULL ? null : (Object) (json == JsonValue.TRUE);
    }

    private static Object word(Class<?> type, String name) {
        return Stream.of(type.getEnumConstants())
                .filter(word -> ((Enum<?>) word).name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(type.getName() + "." + name));
    }

    private static @Nullable Object part(RecordComponent component, Object owner) {
        try {
            return component.getAccessor().invoke(owner);
        } catch (ReflectiveOperationException unreadable) {
            throw new IllegalStateException(component.toString(), unreadable);
        }
    }
}
