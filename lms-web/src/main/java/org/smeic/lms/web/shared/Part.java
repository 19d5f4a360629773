package org.smeic.lms.web.shared;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.shared.After;

/** The rows of a list that are shown, of which one more was asked for to know whether it goes on. */
public record Part<T>(List<T> rows, boolean goesOn) {

    /** An empty list. */
    public static <T> Part<T> none() {
        return new Part<>(List.of(), false);
    }

    /** @param found up to {@code size} rows and one more */
    public static <T> Part<T> of(List<T> found, int size) {
        return new Part<>(List.copyOf(found.subList(0, Math.min(found.size(), size))), found.size() > size);
    }

    /** The cursor of what follows; null at the end. */
    public @Nullable String next(Function<? super T, After> behind) {
        return next("", behind);
    }

    /** The address of what follows, which ends in its cursor; null at the end. */
    public @Nullable String next(String address, Function<? super T, After> behind) {
        return goesOn ? address + behind.apply(rows.get(rows.size() - 1)).cursor() : null;
    }
}
