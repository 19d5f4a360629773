package org.smeic.lms.identity;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;

/**
 * A name turned so that another of its words comes first, as in a permuted index: an ordinary index then finds each word
 * from its beginning, and a list in this order costs the same however many people there are.
 *
 * <p>Folded by Unicode's rules, so that "Nguyen" finds "Nguyễn" and "STRASSE" finds "Straße". Names in Chinese characters,
 * Hangul and kana, which do not part their words, turn at every character.
 *
 * @param sought 1 to 200 characters
 * @param economy of the person, beside the name so that an index can begin with it
 */
@Embeddable
public record SoughtName(
        String sought, @Enumerated(EnumType.STRING) Economy economy) {

    private static final int MOST_TURNS = 12;
    private static final int LONGEST = 200;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    /** The turns of a name, the name from its beginning first; at most 12. */
    public static List<String> turns(String name) {
        var folded = folded(name);
        var turns = new ArrayList<String>();
        for (var at = 0;
                at < folded.length() && turns.size() < MOST_TURNS;
                at += Character.charCount(folded.codePointAt(at))) {
            if (beginsWord(folded, at)) {
                var turned = (folded.substring(at) + " " + folded.substring(0, at)).strip();
                turns.add(turned.substring(0, Math.min(turned.length(), LONGEST)));
            }
        }
        return turns;
    }

    /** The words of what someone typed, as they stand in {@link #turns}; none for text without letters and digits. */
    static List<String> words(String typed) {
        var folded = folded(typed);
        return folded.isEmpty() ? List.of() : List.of(folded.split(" "));
    }

    static List<SoughtName> of(String name, Economy economy) {
        return turns(name).stream().map(turn -> new SoughtName(turn, economy)).toList();
    }

    private static String folded(String text) {
        return BETWEEN_WORDS
                .matcher(ICUFoldingFilter.NORMALIZER.normalize(text))
                .replaceAll(" ")
                .strip();
    }

    private static boolean beginsWord(String folded, int at) {
        var letter = folded.codePointAt(at);
        return letter != ' '
                && (at == 0
                        || folded.charAt(at - 1) == ' '
                        || isUnspaced(letter)
                        || isUnspaced(folded.codePointBefore(at)));
    }

    private static boolean isUnspaced(int letter) {
        return switch (Character.UnicodeScript.of(letter)) {
            case HAN, HANGUL, HIRAGANA, KATAKANA -> true;
            default -> false;
        };
    }
}
