package org.smeic.lms.quiz.question;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Items are to be brought into order; each that stands exactly at its place earns its part.
 *
 * @param items two or more in the right order, safe HTML
 */
public record Ordering(Stem stem, List<String> items) implements Question {

    public Ordering {
        items = List.copyOf(items);
        if (items.size() < 2) {
            throw new IllegalArgumentException("two items");
        }
    }

    @Override
    public Kind kind() {
        return Kind.ORDERING;
    }

    @Override
    public Marked mark(Response response) {
        var right = IntStream.range(0, items.size())
                .filter(i -> response.at(i).equals(Integer.toString(i + 1)))
                .count();
        return Marked.of((double) right / items.size(), response, stem, List.of());
    }

    @Override
    public Response right() {
        return new Response(IntStream.rangeClosed(1, items.size())
                .mapToObj(Integer::toString)
                .toList());
    }

    /** The items from the first place to the last, empty where nothing was put. */
    @Override
    public List<String> words(Response response) {
        return IntStream.rangeClosed(1, items.size())
                .mapToObj(place -> response.values().indexOf(Integer.toString(place)))
                .map(item -> item < 0 || item >= items.size() ? "" : items.get(item))
                .toList();
    }
}
