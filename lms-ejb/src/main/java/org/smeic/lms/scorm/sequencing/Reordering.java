package org.smeic.lms.scorm.sequencing;

import org.jspecify.annotations.Nullable;

/**
 * When a cluster's children are selected (SN 3.11) or put in random order (SN 3.12).
 *
 * @param count how many are selected; null for all
 * @param reorder whether their order is left to chance; only for randomisation
 */
public record Reordering(Timing timing, @Nullable Integer count, boolean reorder) {

    /** The words of the specification. */
    public enum Timing {
        NEVER,
        ONCE,
        ON_EACH_NEW_ATTEMPT
    }

    public static final Reordering NEVER = new Reordering(Timing.NEVER, null, false);
}
