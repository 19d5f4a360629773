package org.smeic.lms.shared;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the next part of a long list begins: behind the row of this name and id. Unlike a number of rows to skip, it costs
 * the same however far down the list.
 *
 * @param id of the last row that was shown; 0 for the beginning of the list
 */
public record After(String name, long id) {

    /** The beginning of every list. */
    public static final After START = new After("", 0);

    /** As it stands in an address; opaque to whoever keeps it. */
    public String cursor() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((id + " " + name).getBytes(StandardCharsets.UTF_8));
    }

    /** What {@link #cursor} wrote, the beginning for none; empty for what nobody wrote. */
    public static Optional<After> read(@Nullable String cursor) {
        if (cursor == null || cursor.isEmpty()) {
            return Optional.of(START);
        }
        try {
            var parts = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split(" ", 2);
            return parts.length == 2 && parts[0].matches("\\d{1,18}")
                    ? Optional.of(new After(parts[1], Long.parseLong(parts[0])))
                    : Optional.empty();
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}
