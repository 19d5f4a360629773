package org.smeic.lms.search;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A page of what was found.
 *
 * @param total of all pages
 * @param next where the next page begins; null on the last
 * @param counts of each facet its values with how many items choosing it would add or keep, none of them zero
 * @param nearest the words as they may have been meant, when some are in no text; else null
 * @param opens when nothing fits: the one facet without which most would; else null
 * @param opened how many that would be
 */
public record Found(
        List<Item> items,
        long total,
        @Nullable String next,
        Map<Facet, List<Count>> counts,
        @Nullable String nearest,
        @Nullable Facet opens,
        long opened) {

    /** How many items have a value. */
    public record Count(String value, long count) {}
}
