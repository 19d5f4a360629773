package org.smeic.lms.scorm.sequencing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is known of an objective that has an identifier: by itself or through its maps. */
public record KnownObjective(String identifier, ObjectiveValues values) {

    /** Those of an activity, the primary one first. */
    public static List<KnownObjective> of(Activity activity) {
        return activity.objectives().stream().flatMap(KnownObjective::of).toList();
    }

    private static Stream<KnownObjective> of(Objective objective) {
        return Optional.ofNullable(objective.definition().identifier())
                .map(identifier -> new KnownObjective(identifier, objective.known()))
                .stream();
    }
}
