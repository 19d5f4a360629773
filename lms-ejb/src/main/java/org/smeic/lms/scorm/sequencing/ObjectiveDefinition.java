package org.smeic.lms.scorm.sequencing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A local objective of an activity (SN 3.10).
 *
 * @param identifier null only for a primary objective that the manifest gives none
 * @param primary whether it stands for the activity in rollup
 * @param satisfiedByMeasure whether the measure decides on satisfaction
 * @param minNormalizedMeasure -1..1, what the measure must reach
 * @param maps to global objectives, at most one to each
 */
public record ObjectiveDefinition(
        @Nullable String identifier,
        boolean primary,
        boolean satisfiedByMeasure,
        double minNormalizedMeasure,
        List<ObjectiveMap> maps) {

    /** What an activity has when the manifest names no primary objective. */
    public static final ObjectiveDefinition PRIMARY = new ObjectiveDefinition(null, true, false, 1, List.of());

    public ObjectiveDefinition {
        maps = List.copyOf(maps);
    }
}
