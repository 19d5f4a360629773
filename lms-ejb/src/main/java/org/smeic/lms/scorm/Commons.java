package org.smeic.lms.scorm;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.scorm.sequencing.GlobalObjectives;
import org.smeic.lms.scorm.sequencing.ObjectiveValues;

/** What activities share: global objectives and the buckets of {@code adl.data}, of one attempt or of one learner. */
record Commons(GlobalObjectives objectives, Map<String, String> sharedData) {

    record Objectives(Map<String, ObjectiveValues> values) {}

    record Stores(Map<String, String> values) {}

    static Commons read(@Nullable String objectives, @Nullable String sharedData) {
        return new Commons(
                new GlobalObjectives(Optional.ofNullable(objectives)
                        .map(text -> RecordJson.read(Objectives.class, text).values)
                        .orElse(Map.of())),
                new HashMap<>(Optional.ofNullable(sharedData)
                        .map(text -> RecordJson.read(Stores.class, text).values)
                        .orElse(Map.of())));
    }

    String objectivesText() {
        return RecordJson.write(new Objectives(objectives.all()));
    }

    String sharedDataText() {
        return RecordJson.write(new Stores(sharedData));
    }
}
