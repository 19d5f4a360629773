package org.smeic.lms.scorm;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What came in from a learner's browser and was not applied; kept, so that an instructor can look at it.
 *
 * @param item its identifier in the manifest
 * @param superseded whether nothing of it was applied, for the item had been opened elsewhere since
 * @param refused elements whose values no content can have set so; all else was applied
 * @param values as they were sent, by element
 */
public record KeptAside(String item, Instant at, boolean superseded, List<String> refused, Map<String, String> values) {

    public KeptAside {
        refused = List.copyOf(refused);
    }
}
