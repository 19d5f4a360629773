package org.smeic.lms.curriculum.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.smeic.lms.curriculum.rule.Condition;
import org.smeic.lms.curriculum.rule.Condition.AllOf;
import org.smeic.lms.curriculum.rule.Condition.AnyOf;
import org.smeic.lms.curriculum.rule.Condition.AtLeast;
import org.smeic.lms.curriculum.rule.Condition.Is;
import org.smeic.lms.curriculum.rule.Condition.Not;
import org.smeic.lms.curriculum.rule.Trait;
import org.smeic.lms.shared.Refusal;

/** A condition as an editor writes it: {@code economy: [VN, THA]}, {@code hours: {at least: 3}}, {@code not: {…}}. */
public final class ConditionForm {

    private static final Map<String, Trait> TRAITS = Map.of(
            "type", Trait.STAKEHOLDER,
            "economy", Trait.ECONOMY,
            "language", Trait.LANGUAGE,
            "sector", Trait.SECTOR,
            "completed", Trait.COMPLETED,
            "years", Trait.EXPERIENCE_YEARS,
            "hours", Trait.HOURS_PER_WEEK);

    private ConditionForm() {}

    /**
     * Reads a condition; several fields side by side must all hold.
     *
     * @param place which part, for the message
     * @throws Refusal {@code curriculum.form_field} or {@code curriculum.form_value}
     */
    public static Condition read(String place, Object written) {
        var fields = Fields.of(place, written);
        var all = new ArrayList<Condition>();
        fields.map().forEach((name, value) -> all.add(one(fields, String.valueOf(name), value)));
        return all.size() == 1 ? all.get(0) : new AllOf(all);
    }

    private static Condition one(Fields fields, String name, Object value) {
        return switch (name) {
            case "all" -> new AllOf(list(fields, name));
            case "any" -> new AnyOf(list(fields, name));
            case "not" -> new Not(read(fields.place(), value));
            default -> comparison(fields, name, value);
        };
    }

    private static List<Condition> list(Fields fields, String name) {
        return fields.list(name).stream()
                .<Condition>map(each -> read(fields.place(), each))
                .toList();
    }

    private static Condition comparison(Fields fields, String name, Object value) {
        var trait = TRAITS.get(name);
        if (trait == null) {
            throw new Refusal("curriculum.form_field", fields.place(), name);
        }
        if (!trait.isNumber()) {
            var values = fields.texts(name);
            if (values.isEmpty()) {
                throw Fields.wrong(fields.place(), name, value);
            }
            return new Is(trait, values);
        }
        var bound = Fields.of(fields.place(), value);
        if (bound.has("at least")) {
            return new AtLeast(trait, bound.number("at least", 0));
        }
        if (bound.has("less than")) {
            return new Not(new AtLeast(trait, bound.number("less than", 0)));
        }
        throw Fields.wrong(fields.place(), name, value);
    }

    /** What {@link #read} gives the condition back for. */
    public static Map<String, Object> write(Condition condition) {
        if (condition instanceof AllOf all) {
            return Map.of("all", all.of().stream().map(ConditionForm::write).toList());
        } else if (condition instanceof AnyOf any) {
            return Map.of("any", any.of().stream().map(ConditionForm::write).toList());
        } else if (condition instanceof Not not) {
            return Map.of("not", write(not.of()));
        } else if (condition instanceof AtLeast least) {
            return Map.of(name(least.trait()), Map.of("at least", least.least()));
        }
        var is = (Is) condition;
        var written = new LinkedHashMap<String, Object>();
        written.put(name(is.trait()), is.values());
        return written;
    }

    private static String name(Trait trait) {
        return TRAITS.entrySet().stream()
                .filter(each -> each.getValue() == trait)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }
}
