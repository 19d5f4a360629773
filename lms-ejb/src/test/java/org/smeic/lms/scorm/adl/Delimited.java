package org.smeic.lms.scorm.adl;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A text with reserved delimiters before it: {@code {lang=en}}, {@code {case_matters=false}}, {@code {order_matters=}}. */
record Delimited(Map<String, String> delimiters, String text) {

    private static final Pattern DELIMITER = Pattern.compile("\\{([a-z_]+)=([^}]*)\\}(.*)", Pattern.DOTALL);

    static Delimited of(String value) {
        var delimiters = new HashMap<String, String>();
        var rest = value;
        for (var next = DELIMITER.matcher(rest); next.matches(); next = DELIMITER.matcher(rest)) {
            delimiters.put(next.group(1), next.group(2));
            rest = next.group(3);
        }
        return new Delimited(delimiters, rest);
    }

    boolean equals(Delimited answer, String type) {
        if (!language().equals(answer.language())
                || casesMatter() != answer.casesMatter()
                || orderMatters() != answer.orderMatters()) {
            return false;
        }
        if (text.equals(answer.text) || Values.isCut(text, answer.text)) {
            return true;
        }
        if (type.equals("numeric")) {
            return equalRanges(text.split("\\[:\\]"), answer.text.split("\\[:\\]"));
        }
        var sorted = type.equals("choice") || type.equals("matching") || !orderMatters();
        return parts(sorted).equals(answer.parts(sorted));
    }

    private static boolean equalRanges(String[] expected, String[] answer) {
        return expected.length == answer.length
                && Stream.iterate(0, i -> i < expected.length, i -> i + 1)
                        .allMatch(i -> expected[i].equals(answer[i]) || Values.equalReals(expected[i], answer[i]));
    }

    private List<String> parts(boolean sorted) {
        var parts = Arrays.stream(text.split("\\[,\\]"))
                .map(Delimited::of)
                .map(part -> part.language() + "|" + (casesMatter() ? part.text : part.text.toLowerCase(Locale.ROOT)));
        return (sorted ? parts.sorted() : parts).toList();
    }

    /** English unless said. */
    private String language() {
        var language = delimiters.getOrDefault("lang", "");
        return language.isEmpty() ? "en" : language.toLowerCase(Locale.ROOT).replaceFirst("^eng(?=$|-)", "en");
    }

    private boolean casesMatter() {
        return delimiters.getOrDefault("case_matters", "").equals("true");
    }

    private boolean orderMatters() {
        return !delimiters.getOrDefault("order_matters", "").equals("false");
    }
}
