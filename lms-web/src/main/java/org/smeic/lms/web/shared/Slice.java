package org.smeic.lms.web.shared;

import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list for programs.
 *
 * @param next the cursor of what follows, opaque to clients; null at the end
 */
public record Slice<T>(List<T> items, @Nullable String next) {

    private static final int SIZE = 50;

    /** What stands at a cursor; {@code find} takes where to begin and how many. */
    public static <T> Slice<T> at(@Nullable String cursor, BiFunction<Integer, Integer, List<T>> find) {
        var first = cursor == null || cursor.isEmpty() ? 0 : position(cursor);
        var found = find.apply(first, SIZE + 1);
        return found.size() > SIZE
                ? new Slice<>(List.copyOf(found.subList(0, SIZE)), "p" + Integer.toString(first + SIZE, 36))
                : new Slice<>(found, null);
    }

    private static int position(String cursor) {
        if (!cursor.matches("p[0-9a-z]{1,5}")) {
            throw BadInput.value(cursor);
        }
        return Integer.parseInt(cursor.substring(1), 36);
    }
}
