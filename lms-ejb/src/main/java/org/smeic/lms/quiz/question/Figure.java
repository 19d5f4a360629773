package org.smeic.lms.quiz.question;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Numbers as people of 21 economies type them: {@code 3.5}, {@code 3,5}, {@code 1 234 567}, {@code 1,234.5},
 * {@code 1.234,5}, {@code ３．５}, {@code ๓.๕}, {@code 1.5e3}, {@code 12 %}.
 */
final class Figure {

    private static final int LONGEST = 60;
    private static final Pattern NUMBER = Pattern.compile("[+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:e[+-]?\\d{1,3})?");
    private static final Pattern THOUSANDS = Pattern.compile("[+-]?[1-9]\\d{0,2}([.,])\\d{3}(?:\\1\\d{3})*");

    private Figure() {}

    /**
     * What {@code text} may mean: nothing, one number, or two where a single comma or point can be read as a decimal
     * sign here and as a thousands sign there ({@code 1,500}).
     */
    static Set<BigDecimal> readings(String text) {
        var readings = new TreeSet<BigDecimal>();
        if (text.length() > LONGEST) {
            return readings;
        }
        var plain = plain(text);
        if (THOUSANDS.matcher(plain).matches()) {
            add(readings, plain.replaceAll("[.,]", ""));
        }
        var comma = plain.lastIndexOf(',');
        var point = plain.lastIndexOf('.');
        if (comma >= 0 && point >= 0) {
            var grouping = comma > point ? "." : ",";
            add(readings, plain.replace(grouping, "").replace(',', '.'));
        } else {
            add(readings, plain.replace(',', '.'));
        }
        return readings;
    }

    private static void add(Set<BigDecimal> readings, String number) {
        if (NUMBER.matcher(number).matches()) {
            readings.add(new BigDecimal(number));
        }
    }

    private static String plain(String text) {
        var plain = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Z}'\\u2019_]", "")
                .replaceAll("[\\u2212\\u2010-\\u2014]", "-")
                .replace('\u066b', '.')
                .replace('\u3001', ',')
                .replaceAll("[%\\u066a]$", "")
                .replaceAll("(?:x|\\u00d7|\\*)10\\^", "e")
                .replace('E', 'e')
                .codePoints()
                .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }
}
