package org.smeic.lms.authoring;

import static org.smeic.lms.shared.JsonTool.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/**
 * What the content jar holds.
 *
 * @param courses names of {@code courses/<name>.zip}
 * @param curricula names of {@code curricula/<name>.zip}
 * @param packages names of {@code packages/<name>-scorm12.zip}, each the SCORM edition of a course
 */
record ShippedIndex(List<String> courses, List<String> curricula, List<String> packages) {

    /** Empty when the content is not on the class path. */
    static Optional<ShippedIndex> read(ClassLoader content) {
        try (var in = content.getResourceAsStream("lms-content.json")) {
            if (in == null) {
                return Optional.empty();
            }
            try (var reader = JSON.createReader(in)) {
                var json = reader.readObject();
                return Optional.of(new ShippedIndex(
                        names(json.getJsonArray("courses")),
                        names(json.getJsonArray("curricula")),
                        names(json.getJsonArray("packages"))));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<String> names(JsonArray array) {
        return array.getValuesAs(JsonString::getString);
    }
}
