package org.smeic.lms.scorm.sequencing;

import java.util.Map;
import java.util.TreeMap;

/** The objectives that several activities share (SN 3.10.2), by identifier. */
public final class GlobalObjectives {

    private final Map<String, ObjectiveValues> values;

    /** None is known yet. */
    public GlobalObjectives() {
        this(Map.of());
    }

    public GlobalObjectives(Map<String, ObjectiveValues> values) {
        this.values = new TreeMap<>(values);
    }

    /** What is known of it; of one that nobody has written, nothing. */
    public ObjectiveValues get(String identifier) {
        return values.getOrDefault(identifier, ObjectiveValues.UNKNOWN);
    }

    public void put(String identifier, ObjectiveValues known) {
        values.put(identifier, known);
    }

    /** Forgets all of them: a new attempt begins and they belong to the attempt. */
    public void clear() {
        values.clear();
    }

    /** A view of all that were written. */
    public Map<String, ObjectiveValues> all() {
        return Map.copyOf(values);
    }

    GlobalObjectives copy() {
        return new GlobalObjectives(values);
    }
}
