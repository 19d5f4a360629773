package org.smeic.lms.quiz.question;

import java.math.BigDecimal;
import java.util.List;

/**
 * A number is to be written. The best range that holds it decides.
 *
 * @param accepted one or more, one of them 100 percent
 */
public record Numerical(Stem stem, List<Range> accepted) implements Question {

    /**
     * Numbers that earn the same.
     *
     * @param from the least, included
     * @param to the greatest, included
     * @param percent 0 to 100
     * @param remark safe HTML or empty
     */
    public record Range(BigDecimal from, BigDecimal to, double percent, String remark) {

        /** Wider than any figure a question asks for: stands for "any number". */
        private static final BigDecimal ENDLESS = new BigDecimal("1E+999");

        public Range {
            if (from.compareTo(to) > 0 || !(percent >= 0 && percent <= 100)) {
                throw new IllegalArgumentException("from " + from + " to " + to + ", percent " + percent);
            }
        }

        /** Any number at all, for what is said to the rest. */
        public static Range any(double percent, String remark) {
            return new Range(ENDLESS.negate(), ENDLESS, percent, remark);
        }

        public static Range around(BigDecimal value, BigDecimal tolerance, double percent, String remark) {
            return new Range(value.subtract(tolerance.abs()), value.add(tolerance.abs()), percent, remark);
        }

        boolean holds(BigDecimal number) {
            return from.compareTo(number) <= 0 && number.compareTo(to) <= 0;
        }

        private BigDecimal middle() {
            var middle = from.add(to).divide(BigDecimal.valueOf(2)).stripTrailingZeros();
            return middle.scale() < 0 ? middle.setScale(0) : middle;
        }
    }

    public Numerical {
        accepted = List.copyOf(accepted);
        if (accepted.stream().noneMatch(range -> range.percent() == 100)) {
            throw new IllegalArgumentException("one number that is right");
        }
    }

    @Override
    public Kind kind() {
        return Kind.NUMERICAL;
    }

    @Override
    public Marked mark(Response response) {
        var readings = Figure.readings(response.text());
        Range best = null;
        for (var range : accepted) {
            if (readings.stream().anyMatch(range::holds) && (best == null || range.percent() > best.percent())) {
                best = range;
            }
        }
        return best == null
                ? Marked.of(0, response, stem, List.of())
                : Marked.of(best.percent() / 100, response, stem, List.of(best.remark()));
    }

    /** The middle of the first range that is right. */
    @Override
    public Response right() {
        return accepted.stream()
                .filter(range -> range.percent() == 100)
                .findFirst()
                .map(range -> Response.of(range.middle().toPlainString()))
                .orElse(Response.NONE);
    }

    /** Whether {@code text} can be read as a number at all, so that a page can say so in time. */
    public static boolean isNumber(String text) {
        return !Figure.readings(text).isEmpty();
    }

    @Override
    public List<String> words(Response response) {
        return response.isEmpty() ? List.of() : List.of(response.text());
    }
}
