package org.smeic.lms.quiz.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkingTest {

    private static final Stem STEM =
            new Stem("q", "<p>q</p>", 1, new Remarks("See page 3.", "Well done.", "Nearly.", "Read again."));

    @Test
    void threeThirdsAreAWhole() {
        var question = multiple(33.333, 33.333, 33.333, -50);
        assertThat(question.mark(Response.of("0", "1", "2")).mark()).isEqualTo(1);
        assertThat(question.mark(Response.of("0", "1")).verdict()).isEqualTo(Verdict.PARTLY);
    }

    @Test
    void wrongTicksTakeAwayButNeverBelowNothing() {
        var question = multiple(50, 50, -50, -100);
        assertThat(question.mark(Response.of("0", "1", "2")).mark()).isEqualTo(0.5);
        assertThat(question.mark(Response.of("0", "3")).mark()).isZero();
    }

    @Test
    void tickingAllIsNotChoosing() {
        assertThat(multiple(50, 50, 0, 0).mark(Response.of("0", "1", "2", "3")).mark())
                .isZero();
        assertThat(multiple(50, 50).mark(Response.of("0", "1")).mark()).isEqualTo(1);
    }

    @Test
    void twoTicksAreNoAnswerWhereOneWasAskedFor() {
        var question = new SingleChoice(STEM, List.of(new Option("a", 100, ""), new Option("b", 0, "")), true);
        assertThat(question.mark(Response.of("0", "1")).mark()).isZero();
    }

    @Test
    void remarksComeInOrderAndOnlyOnce() {
        var question = new SingleChoice(
                STEM,
                List.of(new Option("a", 100, "Yes, a."), new Option("b", 50, "Half."), new Option("c", 0, "")),
                true);
        assertThat(question.mark(Response.of("0")).remarks()).containsExactly("Yes, a.", "Well done.", "See page 3.");
        assertThat(question.mark(Response.of("1")).remarks()).containsExactly("Half.", "Nearly.", "See page 3.");
        assertThat(question.mark(Response.of("2")).remarks()).containsExactly("Read again.", "See page 3.");
    }

    @ParameterizedTest
    @CsvSource({
        "cash flow,   cash flow, true",
        "cash flow,   '  Cash   FLOW ', true",
        "cash flow,   Ｃａｓｈ　ｆｌｏｗ, true",
        "café,        'cafe\u0301', true",
        "'Hội An',    'HỘI AN', true",
        "한국,         '\u1112\u1161\u11ab\u1100\u116e\u11a8', true",
        "Straße,      STRASSE, true",
        "don't,       don’t, true",
        "cash flow,   cashflow, false",
        "*flow*,      the Flow of cash, true",
        "a*b*c,       axxbyyc, true",
        "a*b*c,       axxcyyb, false",
        "a*a,         a, false",
        "2\\*3,       2*3, true",
        "2\\*3,       223, false",
        "*,           anything, true",
    })
    void wordingsCompareAsPeopleMeanThem(String pattern, String text, boolean accepted) {
        assertThat(new Wording(pattern, false).accepts(text)).isEqualTo(accepted);
    }

    @Test
    void capitalsCountOnlyWhereTheAuthorSaysSo() {
        assertThat(new Wording("APEC", true).accepts("apec")).isFalse();
        assertThat(new Wording("APEC", true).accepts("ＡＰＥＣ")).isTrue();
    }

    @Test
    void theFirstWordingThatFitsDecides() {
        var question = new ShortAnswer(
                STEM,
                List.of(
                        new ShortAnswer.Accepted("not *", 0, "The other way round."),
                        new ShortAnswer.Accepted("*profit*", 100, "")),
                false);
        assertThat(question.mark(Response.of("not profit")).mark()).isZero();
        assertThat(question.mark(Response.of("The profit!")).mark()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3.5 | 3.5",
                "3,5 | 3.5",
                " 3,50 | 3.5",
                "３．５ | 3.5",
                "๓.๕ | 3.5",
                "+3.5 | 3.5",
                "−3,5 | -3.5",
                "1 234 567 | 1234567",
                "1\u00a0234,5 | 1234.5",
                "1,234.5 | 1234.5",
                "1.234,5 | 1234.5",
                "1,500 | 1500",
                "1.500 | 1500",
                "1.500 | 1.5",
                "1'000'000 | 1000000",
                "1,000,000 | 1000000",
                "1.5e3 | 1500",
                "1.5×10^3 | 1500",
                "12 % | 12",
                ".5 | 0.5",
                "5. | 5",
            })
    void numbersAreReadAsTheyAreTypedAround(String text, BigDecimal value) {
        assertThat(Figure.readings(text)).anyMatch(reading -> reading.compareTo(value) == 0);
    }

    @ParameterizedTest
    @CsvSource({"abc", "''", "1-2", "--3", "1e99999", "0x1F", "3 or 4", "1..2", "NaN", "Infinity"})
    void whatIsNoNumberHasNoReading(String text) {
        assertThat(Figure.readings(text)).isEmpty();
    }

    @Test
    void rangesIncludeTheirEndsAndTheBestOneCounts() {
        var question = new Numerical(
                STEM,
                List.of(
                        Numerical.Range.around(new BigDecimal("1822"), new BigDecimal("2"), 50, "Close."),
                        Numerical.Range.around(new BigDecimal("1822"), BigDecimal.ZERO, 100, "")));
        assertThat(question.mark(Response.of("1822")).mark()).isEqualTo(1);
        assertThat(question.mark(Response.of("1820")).mark()).isEqualTo(0.5);
        assertThat(question.mark(Response.of("1819.99")).mark()).isZero();
        assertThat(question.right()).isEqualTo(Response.of("1822"));
    }

    @Test
    void eachRightPairEarnsItsPart() {
        var question = new Matching(
                STEM,
                List.of(new Matching.Pair("a", "1"), new Matching.Pair("b", "2"), new Matching.Pair("c", "1")),
                List.of("3"),
                true);
        assertThat(question.answers()).containsExactly("1", "2", "3");
        assertThat(question.mark(Response.of("0", "0", "0")).mark()).isEqualTo(2.0 / 3);
        assertThat(question.mark(Response.of("0", "", "")).mark()).isEqualTo(1.0 / 3);
        assertThat(question.words(Response.of("2", "", "9"))).containsExactly("3", "", "");
    }

    @Test
    void orderReadsFromTheFirstPlaceToTheLast() {
        var question = new Ordering(STEM, List.of("ask", "listen", "decide"));
        assertThat(question.words(Response.of("2", "1", "3"))).containsExactly("listen", "ask", "decide");
        assertThat(question.mark(Response.of("2", "1", "3")).mark()).isEqualTo(1.0 / 3);
        assertThat(question.mark(Response.of("1", "1", "1")).mark()).isEqualTo(1.0 / 3);
    }

    @Test
    void aHugeResponseIsCutNotRefused() {
        var response = new Response(List.of("x".repeat(100_000)));
        assertThat(response.text()).hasSize(Response.LONGEST);
    }

    private static MultipleChoice multiple(double... percents) {
        var options = new java.util.ArrayList<Option>();
        for (var percent : percents) {
            options.add(new Option("o", percent, ""));
        }
        return new MultipleChoice(STEM, options, true);
    }
}
