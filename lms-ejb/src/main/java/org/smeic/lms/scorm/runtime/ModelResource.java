package org.smeic.lms.scorm.runtime;

import static org.smeic.lms.shared.JsonTool.JSON;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The table of a data model as it lies in the class path: the browser's script gets the text, we read the object. */
record ModelResource(String text, JsonObject table) {

    static ModelResource read(String name) {
        try (var in = ModelResource.class.getResourceAsStream("/org/smeic/lms/scorm/" + name)) {
            var text = new String(Optional.ofNullable(in).orElseThrow().readAllBytes(), StandardCharsets.UTF_8);
            try (var reader = JSON.createReader(new StringReader(text))) {
                return new ModelResource(text, reader.readObject());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
