package org.smeic.lms.quiz.exchange;

import java.util.regex.Pattern;

/**
 * GIFT's escapes. Escaped control characters are kept as characters that no text may hold (Unicode's noncharacters)
 * until the structure is known.
 */
final class GiftText {

    private static final String CONTROL = "~=#{}:";
    private static final char FIRST = '\uFDD0';
    private static final char LINE_END = '\uFDDE';
    private static final char BACKSLASH = '\uFDDF';
    private static final Pattern NONCHARACTERS = Pattern.compile("[\\uFDD0-\\uFDEF]");
    private static final Pattern FORMAT = Pattern.compile("(?is)\\s*\\[(html|markdown|plain|moodle)\\](.*)");

    private GiftText() {}

    static String hideEscapes(String text) {
        var hidden = new StringBuilder();
        var safe = NONCHARACTERS.matcher(text).replaceAll("");
        for (var i = 0; i < safe.length(); i++) {
            var c = safe.charAt(i);
            var next = c == '\\' && i + 1 < safe.length() ? safe.charAt(i + 1) : 0;
            var control = next == 0 ? -1 : CONTROL.indexOf(next);
            if (control >= 0) {
                hidden.append((char) (FIRST + control));
                i++;
            } else if (next == 'n') {
                hidden.append(LINE_END);
                i++;
            } else if (next == '\\') {
                hidden.append(BACKSLASH);
                i++;
            } else {
                hidden.append(c);
            }
        }
        return hidden.toString();
    }

    static String reveal(String text) {
        var revealed = text.replace(LINE_END, '\n').replace(BACKSLASH, '\\');
        for (var i = 0; i < CONTROL.length(); i++) {
            revealed = revealed.replace((char) (FIRST + i), CONTROL.charAt(i));
        }
        return revealed;
    }

    /** The format that {@code [html]} and its like at the beginning of {@code text} name. */
    static TextFormat format(String text, TextFormat otherwise) {
        var named = FORMAT.matcher(text);
        return named.matches() ? TextFormat.of(named.group(1), otherwise) : otherwise;
    }

    /** {@code text} without a format at its beginning, escapes resolved. */
    static String content(String text) {
        var named = FORMAT.matcher(text);
        return reveal(named.matches() ? named.group(2) : text).strip();
    }
}
