package org.smeic.lms.web.curriculum;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.curriculum.rule.Phrase;
import org.smeic.lms.web.shared.I18n;

/** {@code #{phrases.say(part.reason(), titles)}}: what the rules decided, in the reader's words. */
@Named
@RequestScoped
public class Phrases {

    private static final String FEATURE = "curriculum.";

    @Inject
    I18n i18n;

    /**
     * The sentence; empty for none.
     *
     * @param titles of parts by key and of courses by address; what has none is named by its key
     */
    public String say(@Nullable Phrase phrase, Map<String, String> titles) {
        if (phrase == null) {
            return "";
        }
        var denied = denied(phrase);
        if (denied != null) {
            return say(denied, titles);
        }
        var said = phrase.arguments().stream()
                .map(argument -> argument(argument, titles))
                .toList();
        return switch (phrase.key()) {
            case "condition.all" -> joined("and", said);
            case "condition.any" -> joined("or", said);
            default ->
                phrase.key().startsWith("condition.is")
                        ? i18n.format(FEATURE + phrase.key(), joined("or", said))
                        : i18n.format(FEATURE + phrase.key(), said.toArray());
        };
    }

    /** Languages have better ways to say "not" than to set it before a sentence. */
    private static @Nullable Phrase denied(Phrase phrase) {
        if (!phrase.key().equals("condition.not") || !(phrase.arguments().get(0) instanceof Phrase inner)) {
            return null;
        }
        if (inner.key().startsWith("condition.is.")) {
            return new Phrase(inner.key().replace("condition.is.", "condition.is_not."), inner.arguments());
        }
        return inner.key().startsWith("condition.at_least.")
                ? new Phrase(inner.key().replace("condition.at_least.", "condition.less."), inner.arguments())
                : null;
    }

    private String joined(String by, List<Object> said) {
        return said.stream()
                .map(String::valueOf)
                .reduce((one, other) -> i18n.format(FEATURE + by, one, other))
                .orElse("");
    }

    private Object argument(Object argument, Map<String, String> titles) {
        if (argument instanceof Phrase inner) {
            return say(inner, titles);
        } else if (argument instanceof Phrase.Name name) {
            return name(name, titles);
        }
        return argument instanceof LocalDate day ? day(day) : argument;
    }

    private String name(Phrase.Name name, Map<String, String> titles) {
        return switch (name.kind()) {
            case STAKEHOLDER -> known("identity.Stakeholder." + name.value(), name.value());
            case ECONOMY -> known("identity.Economy." + name.value(), name.value());
            case LANGUAGE -> i18n.languageName(name.value());
            case SECTOR -> known("curriculum.sector." + name.value(), name.value());
            case COURSE, PART -> titles.getOrDefault(name.value(), name.value());
            case TEXT -> name.value();
        };
    }

    private String known(String key, String otherwise) {
        try {
            return i18n.get(key);
        } catch (MissingResourceException none) {
            return otherwise;
        }
    }

    /** A day in the reader's language; empty for none. */
    public String day(@Nullable LocalDate day) {
        return day == null
                ? ""
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                        .withLocale(i18n.locale())
                        .format(day);
    }
}
