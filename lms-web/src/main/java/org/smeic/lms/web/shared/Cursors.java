package org.smeic.lms.web.shared;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.shared.After;

/** What programs send: places in lists that are ordered by a moment, and constants by their names. */
public final class Cursors {

    private Cursors() {}

    /** Part of a list whose rows say where it goes on; {@code find} takes where to begin and how many. */
    public static <T> Slice<T> slice(
            @Nullable String cursor, Function<T, After> after, BiFunction<After, Integer, List<T>> find) {
        var start = moment(cursor).orElseThrow(() -> BadInput.value(String.valueOf(cursor)));
        return Slice.from(start, after, find);
    }

    /** A place behind a row by its moment and id; the beginning for none, empty for what nobody wrote. */
    public static Optional<After> moment(@Nullable String cursor) {
        return After.read(cursor).filter(Cursors::isMoment);
    }

    private static boolean isMoment(After after) {
        try {
            return after.equals(After.START) || Instant.parse(after.name()).isAfter(Instant.EPOCH);
        } catch (DateTimeException notOurs) {
            return false;
        }
    }

    /** The constant of this name, in any case of letters. */
    public static <E extends Enum<E>> E constant(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> BadInput.value(name));
    }
}
