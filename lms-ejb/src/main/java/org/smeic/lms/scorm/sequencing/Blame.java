package org.smeic.lms.scorm.sequencing;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where in the manifest stands what an exception is about when no rule has caused it: a control mode, or its absence. */
final class Blame {

    private static final Set<String> OWN_MODE = Set.of("NB.2.1-4", "NB.2.1-5", "NB.2.1-8", "SB.2.9-7");
    private static final Set<String> OWN_CONSTRAINT = Set.of("SB.2.9-6", "SB.2.9-8");
    private static final Set<String> PARENTS_MODE =
            Set.of("NB.2.1-10", "SB.2.9-4", "SB.2.4-2", "SB.2.2-1", "SB.2.1-4", "SB.2.7-2", "SB.2.8-2");

    private Blame() {}

    /** From 1; the activity's own line where a mode has its default, 0 where the manifest has no part in it. */
    static int line(String code, @Nullable Activity at) {
        if (at == null) {
            return 0;
        }
        var places = at.sequencing().places();
        if (OWN_MODE.contains(code)) {
            return line(places.controlMode(), at);
        }
        if (OWN_CONSTRAINT.contains(code)) {
            return line(places.constrainedChoice(), at);
        }
        if (PARENTS_MODE.contains(code)) {
            var parent = Optional.ofNullable(at.parent()).orElse(at);
            return line(parent.sequencing().places().controlMode(), parent);
        }
        return 0;
    }

    private static int line(int place, Activity otherwise) {
        return place == 0 ? otherwise.definition().line() : place;
    }
}
