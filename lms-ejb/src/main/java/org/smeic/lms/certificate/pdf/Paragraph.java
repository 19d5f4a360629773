package org.smeic.lms.certificate.pdf;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Lines of one text at one size. */
record Paragraph(List<Line> lines, float size) {
    private static final int MOST = 700;
    private static final char ELLIPSIS = '\u2026';

    /** Breaks where the text's language does, and inside a word only where it is wider than the line. */
    static Paragraph broken(Faces faces, String text, float size, float width) {
        var lines = new ArrayList<Line>();
        var rest = text.strip();
        while (!rest.isEmpty()) {
            var cut = cut(faces, rest, size, width);
            lines.add(faces.line(rest.substring(0, cut).strip()));
            rest = rest.substring(cut).strip();
        }
        return new Paragraph(lines, size);
    }

    /** The largest of the sizes with which the text fits into so many lines as that size allows; else cut off. */
    static Paragraph fitted(Faces faces, String whole, float width, Fit... fits) {
        // More than this fits at no size, and setting it would take long.
        var text = whole.codePointCount(0, whole.length()) > MOST
                ? whole.substring(0, whole.offsetByCodePoints(0, MOST)) + ELLIPSIS
                : whole;
        for (var fit : fits) {
            for (float size = fit.largest(); size >= fit.smallest(); size--) {
                var tried = broken(faces, text, size, width);
                if (tried.lines().size() <= fit.lines()) {
                    return tried;
                }
            }
        }
        var last = fits[fits.length - 1];
        return broken(faces, text, last.smallest(), width).cutTo(faces, last.lines(), width);
    }

    /** So many lines at sizes from the largest down to the smallest. */
    record Fit(int lines, float largest, float smallest) {}

    private Paragraph cutTo(Faces faces, int count, float width) {
        var kept = new ArrayList<>(lines.subList(0, count));
        var text = kept.get(count - 1).text();
        var end = text.length();
        while (end > 0 && faces.line(text.substring(0, end) + ELLIPSIS).width(size) > width) {
            end = text.offsetByCodePoints(end, -1);
        }
        kept.set(count - 1, faces.line(text.substring(0, end) + ELLIPSIS));
        return new Paragraph(kept, size);
    }

    private static int cut(Faces faces, String text, float size, float width) {
        if (faces.line(text).width(size) <= width) {
            return text.length();
        }
        var word = last(faces, text, size, width, BreakIterator.getLineInstance(language(text)), true);
        return word > 0
                ? word
                : Math.max(
                        last(faces, text, size, width, BreakIterator.getCharacterInstance(Locale.ROOT), false),
                        Character.charCount(text.codePointAt(0)));
    }

    private static int last(
            Faces faces, String text, float size, float width, BreakIterator places, boolean betweenWords) {
        places.setText(text);
        var best = 0;
        for (int at = places.next(); at != BreakIterator.DONE; at = places.next()) {
            if (!betweenWords || mayBreak(text, at)) {
                if (faces.line(text.substring(0, at).strip()).width(size) > width) {
                    break;
                }
                best = at;
            }
        }
        return best;
    }

    /** Korean breaks between words, which the JDK's rules for line ends do not know. */
    private static boolean mayBreak(String text, int at) {
        return at >= text.length()
                || Character.UnicodeScript.of(text.codePointBefore(at)) != Character.UnicodeScript.HANGUL
                || Character.UnicodeScript.of(text.codePointAt(at)) != Character.UnicodeScript.HANGUL;
    }

    private static Locale language(String text) {
        var thai = text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.THAI);
        return Locale.forLanguageTag(thai ? "th" : "und");
    }
}
