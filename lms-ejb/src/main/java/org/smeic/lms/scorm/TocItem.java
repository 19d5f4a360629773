package org.smeic.lms.scorm;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A line of the table of contents.
 *
 * @param depth 0 at the top
 * @param leaf whether it is something to open; a group opens the first of its parts
 * @param lock why it cannot be chosen now; null if it can
 * @param status {@code passed}, {@code failed}, {@code completed}, {@code incomplete}, {@code browsed}, {@code not attempted}
 * @param score 0..100
 */
public record TocItem(
        String identifier,
        String title,
        int depth,
        boolean leaf,
        @Nullable Lock lock,
        String status,
        @Nullable BigDecimal score,
        boolean current) {

    /** Whether it cannot be chosen now. */
    public boolean locked() {
        return lock != null;
    }
}
