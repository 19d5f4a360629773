package org.smeic.lms.scorm.results;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Responses of interactions without the marks of their formats (SCORM 2004 RTE 4.2.9.1, SCORM 1.2 RTE 3.4.7). */
final class Answers {

    private static final Pattern MARKS = Pattern.compile("\\{(?:case_matters|order_matters|lang)=[^}]*}");

    private Answers() {}

    /** {@code a[,]b} as "a, b", {@code 1[.]x} as "1 → x", {@code 2[:]5} as "2 – 5". */
    static String readable(String text) {
        return parts(MARKS.matcher(text).replaceAll("").split("\\[,]", -1), "[.]")
                .replace("[:]", " – ")
                .strip();
    }

    /** As 1.2 writes them: {@code {a,b}} as "a, b", {@code 1.x} as "1 → x"; free text stays as it is. */
    static String readable12(String type, String text) {
        return switch (type) {
            case "choice", "sequencing", "performance" ->
                parts(text.replaceAll("[{}]", "").split(",", -1), "\n");
            case "matching" -> parts(text.replaceAll("[{}]", "").split(",", -1), ".");
            default -> text;
        };
    }

    private static String parts(String[] parts, String pair) {
        return Arrays.stream(parts)
                .map(part -> part.strip().replace(pair, " → ").strip())
                .collect(Collectors.joining(", "));
    }
}
