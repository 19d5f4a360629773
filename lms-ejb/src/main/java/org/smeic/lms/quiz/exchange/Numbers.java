package org.smeic.lms.quiz.exchange;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Numbers as files hold them: a point, or a comma, before the decimals. */
final class Numbers {

    private static final Pattern NUMBER =
            Pattern.compile("[+-]?(?:\\d{1,40}\\.?\\d{0,40}|\\.\\d{1,40})(?:[eE][+-]?\\d{1,2})?");

    private Numbers() {}

    static BigDecimal of(String text) {
        var number = text.strip().replace(',', '.');
        if (!NUMBER.matcher(number).matches()) {
            throw new Unfit("number", text.strip());
        }
        return new BigDecimal(number);
    }
}
