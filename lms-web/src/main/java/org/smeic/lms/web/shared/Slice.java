package org.smeic.lms.web.shared;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.shared.After;

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
        var part = Part.of(found, SIZE);
        return new Slice<>(part.rows(), part.goesOn() ? "p" + Integer.toString(first + SIZE, 36) : null);
    }

    /** What stands at a cursor in a list whose rows say where it goes on behind them. */
    public static <T> Slice<T> after(
            @Nullable String cursor, Function<? super T, After> behind, BiFunction<After, Integer, List<T>> find) {
        return from(After.read(cursor).orElseThrow(() -> BadInput.value(String.valueOf(cursor))), behind, find);
    }

    static <T> Slice<T> from(After start, Function<? super T, After> behind, BiFunction<After, Integer, List<T>> find) {
        var part = Part.of(find.apply(start, SIZE + 1), SIZE);
        return new Slice<>(part.rows(), part.next(behind));
    }

    private static int position(String cursor) {
        if (!cursor.matches("p[0-9a-z]{1,5}")) {
            throw BadInput.value(cursor);
        }
        return Integer.parseInt(cursor.substring(1), 36);
    }
}
