package org.smeic.lms.scorm.runtime;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Languages and texts that name theirs (SCORM 2004 4th Ed. RTE 4.1.1.7, language_type and localized_string_type). */
final class Languages {

    private static final Pattern TAG = Pattern.compile("([A-Za-z]{1,3})(?:-[A-Za-z0-9]{2,8})*");
    private static final Pattern DELIMITER = Pattern.compile("^\\{lang=([^{}]*)\\}");

    private final Set<String> codes;

    /** @param codes of ISO 639-1 and 639-2, and the prefixes i and x */
    Languages(Set<String> codes) {
        this.codes = codes;
    }

    boolean known(String language) {
        var tag = TAG.matcher(language);
        return tag.matches() && codes.contains(tag.group(1).toLowerCase(Locale.ROOT));
    }

    /** Any text; one that begins with {@code {lang=...}} must name a language there. */
    boolean localized(String value) {
        var delimiter = DELIMITER.matcher(value);
        return !delimiter.find() || known(delimiter.group(1));
    }
}
