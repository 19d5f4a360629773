package org.smeic.lms.scorm;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A line of the table of contents.
 *
 * @param depth 0 at the top
 * @param leaf whether it is something to open; a group opens the first of its parts
 * @param locked whether it cannot be chosen now
 * @param reason why not: the code of the specification, as {@code SB.2.9-3}, or {@code prerequisites}; empty if not locked
 * @param status {@code passed}, {@code failed}, {@code completed}, {@code incomplete}, {@code browsed}, {@code not attempted}
 * @param score 0..100
 */
public record TocItem(
        String identifier,
        String title,
        int depth,
        boolean leaf,
        boolean locked,
        String reason,
        String status,
        @Nullable BigDecimal score,
        boolean current) {}
