package org.smeic.lms.search;

import java.time.Instant;
import java.util.List;

/**
 * What the index keeps of an item.
 *
 * @param economy code of the economy it was made in, or {@link #EVERYWHERE}
 * @param changed stamp of the version this is
 */
record Entry(
        Item item,
        String economy,
        Instant published,
        Instant changed,
        List<String> outcomes,
        List<String> parts,
        String body) {

    static final String EVERYWHERE = "EVERYWHERE";

    /** That an item changed, and whether it is to be found. */
    record Stamp(Kind kind, long id, Instant changed, boolean visible) {

        String key() {
            return kind + ":" + id;
        }
    }
}
