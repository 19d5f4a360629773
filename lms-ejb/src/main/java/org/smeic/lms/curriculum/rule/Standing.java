package org.smeic.lms.curriculum.rule;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a learner stands in a curriculum.
 *
 * @param root key of the whole
 * @param parts by key, in the order of the tree, the root first
 */
public record Standing(String root, Map<String, Part> parts) {

    public Standing {
        parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
    }

    /**
     * Where they stand at one part.
     *
     * @param fraction 0 to 1; 1 exactly when the part counts
     * @param have parts or credits of a set that count; of a course 0 or 1
     * @param need how many it needs
     * @param reason why the state is what it is
     * @param next the one thing to do for this part; null when there is none
     * @param gate key of the part that must be met first; null when this one is not locked
     * @param metOn the day it was first met; null when never
     * @param until first day it no longer counts; null when for good or not met
     */
    public record Part(
            String key,
            State state,
            double fraction,
            int have,
            int need,
            Phrase reason,
            @Nullable NextStep next,
            @Nullable String gate,
            @Nullable LocalDate metOn,
            @Nullable LocalDate until) {}

    /** The whole. */
    public Part whole() {
        return at(root);
    }

    /** One part; its key must be in the tree. */
    public Part at(String key) {
        var part = parts.get(key);
        if (part == null) {
            throw new IllegalArgumentException("no part " + key);
        }
        return part;
    }

    /** Whether all that is asked for is done. */
    public boolean complete() {
        return whole().state().counts();
    }
}
