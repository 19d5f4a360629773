package org.smeic.lms.scorm.runtime;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The lists of a data model: how long they are, and which ids they hold. They grow one by one and never shrink. */
final class Entries {

    private final Map<String, Integer> lengths = new HashMap<>();
    private final Map<String, String> ids = new HashMap<>();

    int length(String list) {
        return lengths.getOrDefault(list, 0);
    }

    void count(ElementName name) {
        for (var i = 0; i < name.indexes().size(); i++) {
            lengths.merge(name.lists().get(i), name.indexes().get(i) + 1, Math::max);
        }
    }

    /** Whether every index points at an entry that is there. */
    boolean hold(ElementName name) {
        return within(name, 0, Integer.MAX_VALUE);
    }

    /** Whether every index points at an entry, or right behind the last one. */
    boolean couldHold(ElementName name, int most) {
        return within(name, 1, most);
    }

    private boolean within(ElementName name, int more, int most) {
        for (var i = 0; i < name.indexes().size(); i++) {
            if (name.indexes().get(i) >= Math.min(most, length(name.lists().get(i)) + more)) {
                return false;
            }
        }
        return true;
    }

    /** An entry gets an id, perhaps instead of another. */
    void identify(ElementName name, @Nullable String before, String id) {
        if (before != null) {
            ids.remove(key(name, before), name.name());
        }
        ids.putIfAbsent(key(name, id), name.name());
    }

    /** Whether another entry of the same list has the id. */
    boolean isTaken(ElementName name, String id) {
        return !ids.getOrDefault(key(name, id), name.name()).equals(name.name());
    }

    private static String key(ElementName name, String id) {
        return name.lists().get(name.lists().size() - 1) + ' ' + id;
    }
}
