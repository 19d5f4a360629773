package org.smeic.lms.quiz.question;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An accepted wording, in which {@code *} stands for any characters ({@code \*} for the star itself). Two texts are
 * the same wording if they differ only in how they were typed: full-width or half-width forms, composed or decomposed
 * accents, curly or straight quotes, more or fewer spaces, and, unless it matters, capitals.
 */
final class Wording {

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern UNSEEN = Pattern.compile("[\\u00ad\\u200b-\\u200f\\u2060\\ufeff]");

    private final List<String> pieces;
    private final boolean caseMatters;

    Wording(String pattern, boolean caseMatters) {
        this.caseMatters = caseMatters;
        pieces = split(pattern).stream()
                .map(piece -> canonical(piece, caseMatters))
                .toList();
    }

    boolean accepts(String text) {
        var given = canonical(text, caseMatters).strip();
        var first = pieces.get(0).stripLeading();
        if (pieces.size() == 1) {
            return given.equals(first.stripTrailing());
        }
        var last = pieces.get(pieces.size() - 1).stripTrailing();
        if (given.length() < first.length() + last.length() || !given.startsWith(first) || !given.endsWith(last)) {
            return false;
        }
        var from = first.length();
        var end = given.length() - last.length();
        for (var piece : pieces.subList(1, pieces.size() - 1)) {
            var found = given.indexOf(piece, from);
            if (found < 0 || found + piece.length() > end) {
                return false;
            }
            from = found + piece.length();
        }
        return true;
    }

    /** The pattern as an answer to show: without stars. */
    static String literal(String pattern) {
        return String.join("", split(pattern)).strip();
    }

    private static List<String> split(String pattern) {
        var pieces = new ArrayList<String>();
        var piece = new StringBuilder();
        for (var i = 0; i < pattern.length(); i++) {
            var c = pattern.charAt(i);
            if (c == '\\' && i + 1 < pattern.length() && pattern.charAt(i + 1) == '*') {
                piece.append('*');
                i++;
            } else if (c == '*') {
                pieces.add(piece.toString());
                piece.setLength(0);
            } else {
                piece.append(c);
            }
        }
        pieces.add(piece.toString());
        return pieces;
    }

    private static String canonical(String text, boolean caseMatters) {
        var even = UNSEEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll("")
                .replace('\u2018', '\'')
                .replace('\u2019', '\'')
                .replace('\u201c', '"')
                .replace('\u201d', '"');
        // Up, then down: ß and ss, final and other sigma meet.
        var folded = caseMatters ? even : even.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        return SPACES.matcher(Normalizer.normalize(folded, Normalizer.Form.NFKC))
                .replaceAll(" ");
    }
}
