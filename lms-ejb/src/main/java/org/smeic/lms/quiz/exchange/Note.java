package org.smeic.lms.quiz.exchange;

import java.util.Arrays;
import java.util.List;

/**
 * Something to tell the person who imports.
 *
 * @param key of the words, {@code quiz.…} in the bundle of the feature
 * @param arguments what fills the sentence
 */
public record Note(String key, List<String> arguments) {

    public Note {
        arguments = List.copyOf(arguments);
    }

    static Note of(String key, Object... arguments) {
        return new Note(
                "quiz.import_" + key,
                Arrays.stream(arguments).map(String::valueOf).toList());
    }
}
