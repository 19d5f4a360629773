package org.smeic.lms.web.scorm;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.MissingResourceException;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.web.shared.I18n;

/** {@code #{figures}}: results of packages as this reader reads them. */
@Named("figures")
@RequestScoped
public class Figures {

    private static final String NONE = "–";

    @Inject
    I18n i18n;

    /** A part of one as percent; a dash for null. */
    public String percent(@Nullable BigDecimal part) {
        return part == null
                ? NONE
                : part.movePointRight(2).setScale(0, RoundingMode.HALF_UP).toPlainString() + " %";
    }

    /** A time in words; a dash for null and none. */
    public String time(@Nullable BigDecimal seconds) {
        if (seconds == null || seconds.signum() <= 0) {
            return NONE;
        }
        var whole = seconds.setScale(0, RoundingMode.CEILING).longValue();
        if (whole < 60) {
            return i18n.format("scorm.time.seconds", whole);
        }
        return whole < 3600
                ? i18n.format("scorm.time.minutes", whole / 60, whole % 60)
                : i18n.format("scorm.time.hours", whole / 3600, whole % 3600 / 60);
    }

    /** What became of an interaction: a word of the specification in the reader's, or the SCO's number. */
    public String result(String result) {
        if (result.isEmpty()) {
            return NONE;
        }
        return i18nOr("scorm.result." + result, result);
    }

    /** The type of an interaction. */
    public String type(String type) {
        return type.isEmpty() ? NONE : i18nOr("scorm.type." + type, type);
    }

    private String i18nOr(String key, String otherwise) {
        try {
            return i18n.get(key);
        } catch (MissingResourceException none) {
            return otherwise;
        }
    }
}
