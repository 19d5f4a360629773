package org.smeic.lms.scorm.manifest;

import java.util.List;

/**
 * Something in a package that was repaired or left aside.
 *
 * @param key of the words, {@code scorm.note.…}
 * @param place file and line, as {@code imsmanifest.xml:12}
 * @param arguments for the words
 */
public record ImportNote(String key, String place, List<String> arguments) {

    public ImportNote {
        arguments = List.copyOf(arguments);
    }
}
