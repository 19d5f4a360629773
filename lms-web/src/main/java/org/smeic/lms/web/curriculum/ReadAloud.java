package org.smeic.lms.web.curriculum;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.smeic.lms.curriculum.rule.CourseRequirement;
import org.smeic.lms.curriculum.rule.Requirement;
import org.smeic.lms.curriculum.rule.Rule;
import org.smeic.lms.curriculum.rule.SetRequirement;
import org.smeic.lms.curriculum.rule.Variant;
import org.smeic.lms.web.shared.I18n;

/** {@code #{readAloud.say(part, titles)}}: what a part asks, as its learner would be told. */
@Named
@RequestScoped
public class ReadAloud {

    @Inject
    I18n i18n;

    @Inject
    Phrases phrases;

    /** The sentences; each says one thing. */
    public List<String> say(Requirement part, Map<String, String> titles) {
        var said = new ArrayList<String>();
        if (!part.offered()) {
            said.add(i18n.get("curriculum.read.retired"));
            return said;
        }
        if (part instanceof SetRequirement set) {
            set(set, said);
        } else {
            course((CourseRequirement) part, titles, said);
        }
        terms(part, titles, said);
        return said;
    }

    private void set(SetRequirement set, List<String> said) {
        said.add(i18n.format("curriculum.read." + set.rule().kind(), set.rule().least()));
        if (set.inOrder()) {
            said.add(i18n.get("curriculum.read.in_order"));
        }
    }

    private void course(CourseRequirement course, Map<String, String> titles, List<String> said) {
        said.add(i18n.get("curriculum.read.course"));
        if (course.score() != null) {
            said.add(i18n.format("curriculum.read.score", course.score()));
        }
        if (course.credits() != 1) {
            said.add(i18n.format("curriculum.read.credits", course.credits()));
        }
        var validity = course.validity();
        if (validity != null) {
            said.add(i18n.format("curriculum.read.valid", validity.months(), validity.windowDays()));
            if (!validity.renewal().isEmpty()) {
                said.add(i18n.format("curriculum.read.renew_by", all(validity.renewal(), titles)));
            }
        }
    }

    private void terms(Requirement part, Map<String, String> titles, List<String> said) {
        var terms = part.terms();
        if (!terms.after().isEmpty()) {
            said.add(i18n.format(
                    "curriculum.read.after", all(terms.after().stream().sorted().toList(), titles)));
        }
        var due = terms.due();
        if (due != null) {
            said.add(
                    due.after() == null
                            ? i18n.format("curriculum.read.due", due.days())
                            : i18n.format("curriculum.read.due_after", due.days(), name(due.after(), titles)));
        }
        variant(terms.variant(), titles, said);
    }

    private void variant(Variant variant, Map<String, String> titles, List<String> said) {
        var when = variant.when();
        if (when == null) {
            return;
        }
        var condition = phrases.say(when.sentence(), titles);
        said.add(
                variant.insteadOf() == null
                        ? i18n.format("curriculum.read." + variant.kind(), condition)
                        : i18n.format("curriculum.read.INSTEAD_OF", name(variant.insteadOf(), titles), condition));
    }

    private String all(List<String> keys, Map<String, String> titles) {
        return keys.stream()
                .map(key -> "“" + name(key, titles) + "”")
                .reduce((one, other) -> i18n.format("curriculum.and", one, other))
                .orElse("");
    }

    private static String name(String key, Map<String, String> titles) {
        var title = titles.getOrDefault(key, "");
        return title.isEmpty() ? key : title;
    }

    /** Whether a rule counts something that an editor says. */
    public static boolean counts(Rule.Kind kind) {
        return kind == Rule.Kind.AT_LEAST || kind == Rule.Kind.CREDITS;
    }
}
