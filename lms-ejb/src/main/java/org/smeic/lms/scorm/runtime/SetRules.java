package org.smeic.lms.scorm.runtime;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Whether a SCO may set a value, and if not, why not. The errors are looked for in this order: read only, place in the
 * list, dependency, type, range, sameness with others (SCORM 2004 4th Ed. RTE 3.1.7.6, 4.1.1 and the elements' own
 * tables in 4.2).
 */
final class SetRules {

    private final RuntimeTable table;
    private final Map<String, String> values;
    private final Entries entries;
    private final List<StoreAccess> stores;

    SetRules(RuntimeTable table, Map<String, String> values, Entries entries, List<StoreAccess> stores) {
        this.table = table;
        this.values = values;
        this.entries = entries;
        this.stores = stores;
    }

    RuntimeError judge(ElementName name, Element row, String value) {
        if (!row.mayWrite()) {
            return RuntimeError.READ_ONLY;
        }
        if (!entries.couldHold(name, table.mostEntries()) || value.indexOf('\0') >= 0) {
            return RuntimeError.GENERAL_SET;
        }
        if (row.shared()) {
            return judgeStore(name);
        }
        if (!row.needs().stream().allMatch(needed -> values.containsKey(name.sibling(needed)))) {
            return RuntimeError.NOT_ESTABLISHED;
        }
        var interaction = values.getOrDefault(name.sibling("cmi.interactions.n.type"), "");
        if (row.correctResponse() && last(name.indexes()) >= table.responses().most(interaction)) {
            return RuntimeError.GENERAL_SET;
        }
        if (row.once() && value.equals(values.get(name.name()))) {
            return RuntimeError.NONE;
        }
        var error = row.type().check(value, interaction);
        return error == RuntimeError.NONE && clashes(name, row, value, interaction) ? RuntimeError.GENERAL_SET : error;
    }

    /** Buckets are the system's: a SCO can fill one, not add one. */
    private RuntimeError judgeStore(ElementName name) {
        if (!entries.hold(name)) {
            return RuntimeError.GENERAL_SET;
        }
        return access(name).mayWrite() ? RuntimeError.NONE : RuntimeError.READ_ONLY;
    }

    private boolean clashes(ElementName name, Element row, String value, String interaction) {
        if (row.correctResponse()) {
            return table.responses().areUnique(interaction) && isRepeated(name, value, interaction);
        }
        return (row.once() && values.containsKey(name.name())) || (row.unique() && entries.isTaken(name, value));
    }

    private boolean isRepeated(ElementName name, String pattern, String interaction) {
        var wanted = table.responses().canonical(interaction, pattern);
        var list = last(name.lists());
        var self = last(name.indexes());
        return IntStream.range(0, entries.length(list))
                .filter(i -> i != self)
                .mapToObj(i -> Optional.ofNullable(values.get(list + "." + i + ".pattern")))
                .flatMap(Optional::stream)
                .map(other -> table.responses().canonical(interaction, other))
                .anyMatch(wanted::equals);
    }

    StoreAccess access(ElementName name) {
        var n = last(name.indexes());
        return n < stores.size() ? stores.get(n) : StoreAccess.READ_WRITE;
    }

    private static <T> T last(List<T> list) {
        return list.get(list.size() - 1);
    }
}
