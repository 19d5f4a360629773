package org.smeic.lms.web.scorm;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.MissingResourceException;
import java.util.stream.Collectors;
import org.smeic.lms.scorm.Lock;
import org.smeic.lms.scorm.sequencing.RuleCondition;
import org.smeic.lms.scorm.sequencing.Trace;
import org.smeic.lms.web.shared.I18n;

/** {@code #{reasons}}: why an item is locked, for its learner in a few words and for the instructor with the rule. */
@Named("reasons")
@RequestScoped
public class Reasons {

    @Inject
    I18n i18n;

    /** When it opens, or why it stays closed. */
    public String hint(Lock lock) {
        return i18n.format("scorm.hint." + lock.hint().name(), names(lock.needs()));
    }

    /** What stands in the way. */
    public String sentence(Lock lock) {
        return i18n.format("scorm.why." + lock.code(), lock.at());
    }

    /** The rule that decided; empty when it was none. */
    public String rule(Lock lock) {
        if (lock.rule().isEmpty()) {
            return "";
        }
        var action = decision(lock.rule());
        return lock.conditions().isEmpty()
                ? i18n.format("scorm.rule", action)
                : i18n.format(
                        "scorm.rule_if",
                        action,
                        lock.conditions().stream().map(this::condition).collect(Collectors.joining("; ")));
    }

    private String condition(RuleCondition condition) {
        var objective = condition.objective();
        var words = i18n.format(
                "scorm.condition." + (condition.negated() ? "not." : "")
                        + condition.kind().name(),
                condition.threshold());
        return objective == null ? words : i18n.format("scorm.condition.of", words, objective);
    }

    /** Where it stands in the manifest; empty when the manifest has no part in it. */
    public String place(int line) {
        return line > 0 ? "imsmanifest.xml:" + line : "";
    }

    /** What a step of the trace is: the name of its process, or the exception in words. */
    public String process(Trace.Step step, String title) {
        try {
            return step.code().contains("-")
                    ? i18n.format("scorm.why." + step.code(), title)
                    : i18n.get("scorm.process." + step.code());
        } catch (MissingResourceException fromAnOlderVersion) {
            return step.code();
        }
    }

    /** A decision in the reader's words. */
    public String decision(String word) {
        try {
            return i18n.get("scorm.decision." + word.replace(' ', '_'));
        } catch (MissingResourceException fromAnOlderVersion) {
            return word;
        }
    }

    private String names(List<String> titles) {
        return titles.stream().map(title -> i18n.format("scorm.quoted", title)).collect(Collectors.joining(", "));
    }
}
