package org.smeic.lms.scorm.runtime;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The run-time data of one launched activity (SCORM 2004 4th Ed. RTE 4.2, SN 5.6): what its SCO may ask and set. The
 * browser's script does the same with the same table; the server applies the SCO's sets again, in their order.
 */
public final class RuntimeData {

    private static final String TOLD = "adl.nav.request_valid.";

    private final RuntimeTable table = RuntimeTable.SCORM_2004;
    private final TreeMap<String, String> values;
    private final Entries entries = new Entries();
    private final SetRules rules;
    private final Map<String, String> validRequests;
    private final Set<String> changed = new LinkedHashSet<>();
    private long characters;

    /**
     * @param initial elements with their values, what only the LMS may set included: {@code cmi.learner_id}, thresholds,
     *     {@code cmi.objectives.n.id}, {@code adl.data.n.id}. They are believed.
     * @param stores what the activity may do with {@code adl.data.n.store}; a bucket beyond the list is read and written
     * @param validRequests {@code continue}, {@code previous}, <code>choice.{target=X}</code>, <code>jump.{target=X}</code>
     *     with {@code true}, {@code false} or {@code unknown}; what is missing is unknown
     */
    public RuntimeData(
            NavigableMap<String, String> initial, List<StoreAccess> stores, Map<String, String> validRequests) {
        values = new TreeMap<>(initial);
        rules = new SetRules(table, values, entries, List.copyOf(stores));
        this.validRequests = Map.copyOf(validRequests);
        initial.forEach((element, value) -> {
            var name = ElementName.of(element);
            entries.count(name);
            characters += element.length() + value.length();
            if (table.element(name.pattern()).filter(Element::unique).isPresent()) {
                entries.identify(name, null, value);
            }
        });
    }

    /** What the SCO has set and the LMS has given, as it was written; a status is not the derived one. */
    public NavigableMap<String, String> values() {
        return Collections.unmodifiableNavigableMap(values);
    }

    /** The names of the elements that were set since the beginning, in the order of their first setting. */
    public Set<String> changed() {
        return Collections.unmodifiableSet(changed);
    }

    /** GetValue (RTE 3.1.4.1). */
    public Retrieved get(String element) {
        var name = ElementName.of(element);
        if (element.isEmpty()) {
            return Retrieved.failed(RuntimeError.GENERAL_GET);
        }
        if (table.isKeyword(name.last()) && !table.knows(name.pattern())) {
            return keyword(name);
        }
        var row = table.element(name.pattern());
        if (row.isEmpty()) {
            return Retrieved.failed(RuntimeError.UNDEFINED);
        }
        if (!row.get().mayRead()) {
            return Retrieved.failed(RuntimeError.WRITE_ONLY);
        }
        if (!entries.hold(name)) {
            return Retrieved.failed(RuntimeError.GENERAL_GET);
        }
        if (row.get().shared() && !rules.access(name).mayRead()) {
            return Retrieved.failed(RuntimeError.WRITE_ONLY);
        }
        return value(name, row.get())
                .map(Retrieved::value)
                .orElseGet(() -> Retrieved.failed(RuntimeError.NOT_INITIALIZED));
    }

    private Optional<String> value(ElementName name, Element row) {
        if (row.rule().isPresent() && values.containsKey(row.rule().get().threshold())) {
            return Optional.of(derived(row.rule().get()));
        }
        var stored = row.told() ? validRequests.get(name.name().substring(TOLD.length())) : values.get(name.name());
        if (row.shared() && "".equals(stored)) {
            // A bucket that was emptied is as good as one that was never filled.
            return Optional.empty();
        }
        return Optional.ofNullable(stored).or(() -> Optional.ofNullable(row.defaultValue()));
    }

    /** Where a threshold is, the measure decides, whatever the SCO has set (RTE 4.2.4.1, 4.2.22.1). */
    private String derived(Element.Derived rule) {
        var measure = values.get(rule.measure());
        if (measure == null) {
            return "unknown";
        }
        var threshold = Double.parseDouble(values.getOrDefault(rule.threshold(), ""));
        return Double.parseDouble(measure) >= threshold ? rule.reached() : rule.missed();
    }

    /** {@code _children}, {@code _count} and {@code _version} (RTE 4.1.1.4). */
    private Retrieved keyword(ElementName name) {
        if (!table.knows(name.basePattern())) {
            return Retrieved.failed(RuntimeError.UNDEFINED);
        }
        if (!entries.hold(name)) {
            return Retrieved.failed(RuntimeError.GENERAL_GET);
        }
        if (name.last().equals("_count") && table.isList(name.basePattern())) {
            return Retrieved.value(Integer.toString(entries.length(name.base())));
        }
        return Optional.of(name.basePattern())
                .filter(base -> name.last().equals("_children"))
                .flatMap(table::children)
                .map(Retrieved::value)
                .orElseGet(() -> Retrieved.failed(RuntimeError.GENERAL_GET));
    }

    /** SetValue (RTE 3.1.4.2). With any error nothing has changed. */
    public RuntimeError set(String element, String value) {
        var name = ElementName.of(element);
        if (element.isEmpty()) {
            return RuntimeError.GENERAL_SET;
        }
        if (table.isKeyword(name.last()) && table.knows(name.basePattern())) {
            return RuntimeError.READ_ONLY;
        }
        return table.element(name.pattern()).map(row -> set(name, row, value)).orElse(RuntimeError.UNDEFINED);
    }

    private RuntimeError set(ElementName name, Element row, String value) {
        var error = rules.judge(name, row, value);
        if (error != RuntimeError.NONE) {
            return error;
        }
        var before = values.get(name.name());
        var more = value.length() - (before == null ? -name.name().length() : before.length());
        if (more > 0 && characters + more > table.mostCharacters()) {
            return RuntimeError.GENERAL_SET;
        }
        characters += more;
        values.put(name.name(), value);
        changed.add(name.name());
        entries.count(name);
        if (row.unique()) {
            entries.identify(name, before, value);
        }
        return RuntimeError.NONE;
    }

    /**
     * Applies what a browser's journal says was set, in its order.
     *
     * @return the names of elements that no SCO can have set so; all else is set
     */
    public List<String> replay(Map<String, String> sets) {
        return sets.entrySet().stream()
                .filter(each -> set(each.getKey(), each.getValue()) != RuntimeError.NONE)
                .map(Map.Entry::getKey)
                .toList();
    }
}
