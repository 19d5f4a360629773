package org.smeic.lms.scorm.sequencing;

import java.util.Set;

/**
 * What a local objective reads from a global one and writes to it (SN 3.10.2; {@code imsss:mapInfo} and
 * {@code adlseq:mapInfo} of the same target in one).
 *
 * @param target identifier of the global objective
 * @param reads what is taken from there where the local objective knows nothing
 * @param writes what is also kept there
 */
public record ObjectiveMap(String target, Set<Part> reads, Set<Part> writes) {

    /** The values of an objective. */
    public enum Part {
        SATISFIED_STATUS,
        NORMALIZED_MEASURE,
        RAW_SCORE,
        MIN_SCORE,
        MAX_SCORE,
        COMPLETION_STATUS,
        PROGRESS_MEASURE
    }

    public ObjectiveMap {
        reads = Set.copyOf(reads);
        writes = Set.copyOf(writes);
    }
}
