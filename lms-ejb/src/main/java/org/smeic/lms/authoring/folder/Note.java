package org.smeic.lms.authoring.folder;

import java.util.List;

/**
 * Something an author should know about what they handed in.
 *
 * @param key of the words, {@code feature.key}
 * @param place file, with a line where there is one; empty when it is the whole
 * @param arguments for the words
 */
public record Note(String key, String place, List<String> arguments) {

    public Note {
        arguments = List.copyOf(arguments);
    }

    static Note of(String key, String place, String... arguments) {
        return new Note("authoring.note_" + key, place, List.of(arguments));
    }
}
