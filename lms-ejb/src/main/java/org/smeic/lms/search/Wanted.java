package org.smeic.lms.search;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What someone looks for.
 *
 * @param chosen of each facet the values of which one must fit; a facet that is missing or empty fits all
 * @param cursor where the page before ended; null for the first
 * @param count items a page, 1 to 100
 */
public record Wanted(
        String text,
        Map<Facet, Set<String>> chosen,
        Order order,
        @Nullable String cursor,
        int count) {

    private static final int LONGEST = 200;

    public Wanted {
        text = text.strip();
        text = text.substring(0, Math.min(text.length(), LONGEST));
        var some = new EnumMap<Facet, Set<String>>(Facet.class);
        chosen.forEach((facet, values) -> {
            if (!values.isEmpty()) {
                some.put(facet, Set.copyOf(values));
            }
        });
        chosen = Map.copyOf(some);
        cursor = cursor == null || cursor.isEmpty() ? null : cursor;
        order = order == Order.RELEVANCE && text.isEmpty() ? Order.NEWEST : order;
    }

    /** Whether the cursor is one of this order; also when there is none. */
    public boolean isCursor() {
        return cursor == null || Cursor.read(cursor, order).isPresent();
    }

    /** The same with one facet left open. */
    public Wanted without(Facet facet) {
        var others = new EnumMap<Facet, Set<String>>(Facet.class);
        others.putAll(chosen);
        others.remove(facet);
        return new Wanted(text, others, order, null, count);
    }

    /** The same with one value less. */
    public Wanted without(Facet facet, String value) {
        var others = new EnumMap<Facet, Set<String>>(Facet.class);
        others.putAll(chosen);
        var values = new TreeSet<>(chosen.getOrDefault(facet, Set.of()));
        values.remove(value);
        others.put(facet, values);
        return new Wanted(text, others, order, null, count);
    }
}
