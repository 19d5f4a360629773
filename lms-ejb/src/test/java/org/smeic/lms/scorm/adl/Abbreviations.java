package org.smeic.lms.scorm.adl;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The short words of ADL's test cases and what they stand for. A word that is none stands for itself. */
final class Abbreviations {

    private final Map<String, String> words = new HashMap<>();

    /** @param text of a properties file of ADL */
    Abbreviations(String text) {
        for (var line : CaseText.lines(text)) {
            var entry = line.stripLeading();
            var equals = entry.indexOf('=');
            if (equals > 0 && !entry.startsWith("#")) {
                words.put(
                        entry.substring(0, equals).strip(),
                        entry.substring(equals + 1).strip());
            }
        }
    }

    String of(String word) {
        return words.getOrDefault(word, word);
    }

    /** Words joined by {@code ~} as a name with dots; {@code tar~x} is {@code {target=x}}. */
    String path(List<String> path) {
        var name = new StringBuilder();
        for (var i = 0; i < path.size(); i++) {
            var word = of(path.get(i));
            name.append(i == 0 ? "" : ".");
            name.append(word.contains("%s") && i + 1 < path.size() ? word.replace("%s", path.get(++i)) : word);
        }
        return name.toString();
    }

    private static final Pattern UNICODE = Pattern.compile("\\\\u([0-9a-fA-F]{4})");

    static String unescaped(String text) {
        return UNICODE.matcher(text)
                .replaceAll(code -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(code.group(1), 16))));
    }
}
