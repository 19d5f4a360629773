package org.smeic.lms.it;

import com.google.gson.Gson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Scripts that are put into content before its own. */
final class Script {

    private Script() {}

    /** The script with a value in place of the last mention of its name. */
    static String of(String file, String name, Object value) {
        try (var in = Script.class.getResourceAsStream(file)) {
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            var at = text.lastIndexOf(name);
            var json = new Gson().toJson(value).replace("\u2028", " ").replace("\u2029", " ");
            return text.substring(0, at) + json + text.substring(at + name.length());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
