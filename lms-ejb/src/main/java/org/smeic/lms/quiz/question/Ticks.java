package org.smeic.lms.quiz.question;

import java.util.List;

/** Which of several numbered things a response names. */
final class Ticks {

    private Ticks() {}

    /** The number in {@code value}, or -1 if it names none of {@code count} things. */
    static int index(String value, int count) {
        if (value.isEmpty() || value.length() > 4 || !value.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return -1;
        }
        var index = Integer.parseInt(value);
        return index < count ? index : -1;
    }

    /** The things that {@code response} ticks, in their own order, each once. */
    static <T> List<T> of(Response response, List<T> things) {
        return response.values().stream()
                .map(value -> index(value, things.size()))
                .filter(index -> index >= 0)
                .distinct()
                .sorted()
                .map(things::get)
                .toList();
    }
}
