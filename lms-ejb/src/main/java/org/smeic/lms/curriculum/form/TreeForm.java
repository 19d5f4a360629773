package org.smeic.lms.curriculum.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.curriculum.rule.CourseRequirement;
import org.smeic.lms.curriculum.rule.Due;
import org.smeic.lms.curriculum.rule.Requirement;
import org.smeic.lms.curriculum.rule.Rule;
import org.smeic.lms.curriculum.rule.SetRequirement;
import org.smeic.lms.curriculum.rule.Terms;
import org.smeic.lms.curriculum.rule.Validity;
import org.smeic.lms.curriculum.rule.Variant;
import org.smeic.lms.shared.Refusal;

/** Reads the parts of a curriculum as an editor writes them. */
public final class TreeForm {

    /** The key of the whole. */
    public static final String ROOT = "curriculum";

    private static final Pattern KEY = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern RULE = Pattern.compile("(\\d{1,4}) (of|credits)");
    private static final Pattern DUE = Pattern.compile("(\\d{1,3}) (day|week)s?( after ([a-z0-9-]+))?");
    private static final Set<String> COMMON =
            Set.of("key", "why", "after", "due", "only when", "added when", "instead of", "when", "retired");
    private static final Set<String> OF_SET = Set.of("set", "title", "rule", "in order", "parts");
    private static final Set<String> OF_COURSE = Set.of("course", "score", "credits", "valid", "window", "renew by");
    private static final int MOST_DEPTH = 6;

    private TreeForm() {}

    /**
     * Reads a whole curriculum: {@code rule}, {@code in order} and {@code parts}.
     *
     * @throws Refusal {@code curriculum.form_field} for a field nobody knows, {@code curriculum.form_value} for a value
     *     that does not fit; the first argument names the part
     */
    public static SetRequirement read(Object written) {
        return set(ROOT, Fields.of(ROOT, written), 0);
    }

    private static Requirement part(String place, Object written, int depth) {
        var fields = Fields.of(place, written);
        if (depth > MOST_DEPTH) {
            throw Fields.wrong(place, "parts", depth);
        }
        return fields.has("course") ? course(fields) : set(fields.text("set"), fields, depth);
    }

    private static SetRequirement set(String key, Fields fields, int depth) {
        known(fields, OF_SET);
        var parts = fields.list("parts");
        var read = new ArrayList<Requirement>();
        for (var part : parts) {
            read.add(part(key + "[" + (read.size() + 1) + "]", part, depth + 1));
        }
        return new SetRequirement(
                checked(fields, key),
                fields.text("title", ""),
                rule(fields),
                fields.flag("in order"),
                read,
                terms(fields));
    }

    private static CourseRequirement course(Fields fields) {
        known(fields, OF_COURSE);
        var course = checked(fields, fields.text("course"));
        var score = fields.has("score") ? (Integer) fields.number("score", 0) : null;
        try {
            return new CourseRequirement(
                    checked(fields, fields.text("key", course)),
                    course,
                    score,
                    validity(fields),
                    fields.number("credits", 1),
                    terms(fields));
        } catch (IllegalArgumentException outside) {
            throw Fields.wrong(fields.place(), "score", String.valueOf(outside.getMessage()));
        }
    }

    private static @Nullable Validity validity(Fields fields) {
        return fields.has("valid")
                ? new Validity(
                        fields.number("valid", 1),
                        fields.number("window", Validity.USUAL_WINDOW_DAYS),
                        fields.texts("renew by"))
                : null;
    }

    private static Rule rule(Fields fields) {
        var written = fields.text("rule", "all");
        var counted = RULE.matcher(written);
        if (counted.matches()) {
            var least = Integer.parseInt(counted.group(1));
            return counted.group(2).equals("of") ? Rule.atLeast(least) : Rule.credits(least);
        }
        return switch (written) {
            case "all" -> Rule.ALL;
            case "any" -> Rule.ANY;
            default -> throw Fields.wrong(fields.place(), "rule", written);
        };
    }

    private static Terms terms(Fields fields) {
        return new Terms(
                Set.copyOf(fields.texts("after")),
                fields.has("due") ? due(fields) : null,
                variant(fields),
                fields.text("why", ""),
                fields.flag("retired"));
    }

    private static Due due(Fields fields) {
        var written = DUE.matcher(fields.text("due"));
        if (!written.matches()) {
            throw Fields.wrong(fields.place(), "due", fields.text("due"));
        }
        var count = Integer.parseInt(written.group(1));
        return new Due(written.group(2).equals("week") ? count * 7 : count, written.group(4));
    }

    private static Variant variant(Fields fields) {
        var kinds = List.of("only when", "added when", "instead of").stream()
                .filter(fields::has)
                .toList();
        if (kinds.size() > 1) {
            throw Fields.wrong(fields.place(), kinds.get(1), kinds.get(0));
        }
        if (fields.has("instead of")) {
            var when = fields.get("when").orElseThrow(() -> Fields.wrong(fields.place(), "when", ""));
            return Variant.insteadOf(fields.text("instead of"), ConditionForm.read(fields.place(), when));
        }
        return fields.get("only when")
                .map(when -> Variant.onlyWhen(ConditionForm.read(fields.place(), when)))
                .or(() -> fields.get("added when")
                        .map(when -> Variant.addedWhen(ConditionForm.read(fields.place(), when))))
                .orElse(Variant.ALWAYS);
    }

    private static void known(Fields fields, Set<String> own) {
        var all = new HashSet<>(COMMON);
        all.addAll(own);
        fields.only(all);
    }

    private static String checked(Fields fields, String key) {
        if (!KEY.matcher(key).matches() || key.length() > 80) {
            throw Fields.wrong(fields.place(), "key", key);
        }
        return key;
    }
}
