package org.smeic.lms.scorm.manifest;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/**
 * The {@code aicc_script} language of prerequisites (SCORM 1.2 CAM 2.3.2.5.1): items by identifier, {@code &} and
 * {@code |}, {@code ~} for not, {@code =} and {@code <>} against a status, {@code n*{a,b,c}} for n of a set, brackets.
 */
public final class Prerequisites {

    private static final String MARKS = "&|~=<>*{},()\"";

    private final String text;
    private final Function<String, String> statusOf;
    private int at;

    private Prerequisites(String text, Function<String, String> statusOf) {
        this.text = text;
        this.statusOf = statusOf;
    }

    /**
     * Whether the learner may enter. An expression that cannot be read stands in nobody's way.
     *
     * @param statusOf the lesson status of an item by its identifier, empty if there is no such item
     */
    public static boolean met(String expression, Function<String, String> statusOf) {
        try {
            return expression.isBlank() || new Prerequisites(expression, statusOf).whole();
        } catch (IllegalArgumentException unreadable) {
            return true;
        }
    }

    static boolean isReadable(String expression) {
        try {
            new Prerequisites(expression, id -> "").whole();
            return true;
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    private boolean whole() {
        var met = either();
        if (peek() != 0) {
            throw new IllegalArgumentException(text);
        }
        return met;
    }

    private boolean either() {
        var met = both();
        while (take('|')) {
            met |= both();
        }
        return met;
    }

    private boolean both() {
        var met = one();
        while (take('&')) {
            met &= one();
        }
        return met;
    }

    private boolean one() {
        if (take('~')) {
            return !one();
        }
        if (take('(')) {
            var met = either();
            expect(')');
            return met;
        }
        var word = word();
        if (take('*')) {
            return set(Integer.parseInt(word));
        }
        if (take('=')) {
            return is(word, value());
        }
        if (take('<')) {
            expect('>');
            return !is(word, value());
        }
        var status = statusOf.apply(word);
        return status.isEmpty() || status.equals("completed") || status.equals("passed");
    }

    private boolean set(int needed) {
        Set<Integer> met = new HashSet<>();
        expect('{');
        var n = 0;
        do {
            if (one()) {
                met.add(n);
            }
            n++;
        } while (take(','));
        expect('}');
        return met.size() >= needed;
    }

    private boolean is(String item, String value) {
        var status = statusOf.apply(item);
        var wanted = value.toLowerCase(Locale.ROOT);
        // AICC lets a status be named by its first letter.
        return status.equals(wanted) || (wanted.length() == 1 && status.startsWith(wanted));
    }

    private String value() {
        if (!take('"')) {
            return word();
        }
        var from = at;
        while (at < text.length() && text.charAt(at) != '"') {
            at++;
        }
        var value = text.substring(from, at);
        expect('"');
        return value.strip();
    }

    private String word() {
        peek();
        var from = at;
        while (at < text.length() && MARKS.indexOf(text.charAt(at)) < 0 && !Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        if (from == at) {
            throw new IllegalArgumentException(text);
        }
        return text.substring(from, at);
    }

    private char peek() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at < text.length() ? text.charAt(at) : 0;
    }

    private boolean take(char mark) {
        if (peek() != mark) {
            return false;
        }
        at++;
        return true;
    }

    private void expect(char mark) {
        if (!take(mark)) {
            throw new IllegalArgumentException(text);
        }
    }
}
