package org.smeic.lms.quiz.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every question and every response. */
class QuestionPropertiesTest {

    private static final Stem STEM = Stem.of("q", "<p>q</p>");

    @Property(tries = 500)
    void everyMarkLiesBetweenNoneAndAll(
            @ForAll("questions") Question question, @ForAll("responses") Response response) {
        var marked = question.mark(response);
        assertThat(marked.mark()).isBetween(0.0, 1.0);
        assertThat(marked.verdict() == Verdict.RIGHT).isEqualTo(marked.mark() == 1);
        assertThat(marked.verdict() == Verdict.PARTLY).isEqualTo(marked.mark() > 0 && marked.mark() < 1);
    }

    @Property(tries = 300)
    void theRightResponseGetsAll(@ForAll("questions") Question question) {
        assertThat(question.mark(question.right()).mark()).isEqualTo(1);
    }

    @Property(tries = 100)
    void noResponseGetsNothing(@ForAll("questions") Question question) {
        for (var empty : List.of(Response.NONE, Response.of(""), Response.of("", " ", ""))) {
            assertThat(question.mark(empty).mark()).isZero();
            assertThat(question.mark(empty).verdict()).isEqualTo(Verdict.EMPTY);
        }
    }

    @Property(tries = 200)
    void theOrderOfTicksDoesNotMatter(
            @ForAll("multiple") Question question, @ForAll("ticks") Response response, @ForAll Random random) {
        var shuffled = new ArrayList<>(response.values());
        Collections.shuffle(shuffled, random);
        shuffled.addAll(response.values());
        assertThat(question.mark(new Response(shuffled))).isEqualTo(question.mark(response));
    }

    @Property(tries = 300)
    void whatIsStoredIsWhatWasWritten(@ForAll("questions") Question question) {
        assertThat(QuestionJson.read(QuestionJson.write(question))).isEqualTo(question);
    }

    @Property(tries = 200)
    void responsesSurviveStoring(@ForAll("responses") Response response) {
        assertThat(Response.fromJson(response.toJson())).isEqualTo(response);
    }

    @Property(tries = 200)
    void swappingTwoItemsCostsExactlyTheirParts(@ForAll("orderings") Ordering ordering, @ForAll Random random) {
        var places = new ArrayList<>(ordering.right().values());
        var a = random.nextInt(places.size());
        var b = (a + 1) % places.size();
        Collections.swap(places, a, b);
        assertThat(ordering.mark(new Response(places)).mark()).isEqualTo((places.size() - 2.0) / places.size());
    }

    @Provide
    Arbitrary<Question> questions() {
        return Arbitraries.oneOf(
                single(),
                multiple(),
                trueFalse(),
                shortAnswer(),
                numerical(),
                matching(),
                orderings().map(o -> o));
    }

    @Provide
    Arbitrary<Question> multiple() {
        return options().map(options -> new MultipleChoice(STEM, options, true));
    }

    @Provide
    Arbitrary<Ordering> orderings() {
        return words().list().ofMinSize(2).ofMaxSize(7).map(items -> new Ordering(STEM, items));
    }

    @Provide
    Arbitrary<Response> ticks() {
        return Arbitraries.integers()
                .between(0, 8)
                .map(String::valueOf)
                .list()
                .ofMaxSize(6)
                .map(Response::new);
    }

    @Provide
    Arbitrary<Response> responses() {
        var anything = Arbitraries.oneOf(
                Arbitraries.integers().between(-2, 9).map(String::valueOf),
                Arbitraries.strings().ofMaxLength(12),
                Arbitraries.of("true", "false", "", "*", "1,000", "1e9", "99999999999999999999"));
        return anything.list().ofMaxSize(6).map(Response::new);
    }

    private Arbitrary<Question> single() {
        return options().map(options -> new SingleChoice(STEM, options, false));
    }

    private static Arbitrary<Question> trueFalse() {
        return Arbitraries.of(true, false).map(truth -> new TrueFalse(STEM, truth, "yes", ""));
    }

    private static Arbitrary<Question> shortAnswer() {
        return Combinators.combine(words().list().ofMinSize(1).ofMaxSize(4), Arbitraries.of(true, false))
                .as((words, caseMatters) -> new ShortAnswer(
                        STEM,
                        IntStream.range(0, words.size())
                                .mapToObj(i -> new ShortAnswer.Accepted(words.get(i), i == 0 ? 100 : 50, "r" + i))
                                .toList(),
                        caseMatters));
    }

    private static Arbitrary<Question> numerical() {
        var figure = Arbitraries.bigDecimals().between(new BigDecimal("-9999"), new BigDecimal("9999"));
        var tolerance = Arbitraries.bigDecimals().between(BigDecimal.ZERO, BigDecimal.TEN);
        return Combinators.combine(figure, tolerance, figure)
                .as((value, around, other) -> new Numerical(
                        STEM,
                        List.of(
                                Numerical.Range.around(other, BigDecimal.ONE, 40, "close"),
                                Numerical.Range.around(value, around, 100, ""),
                                Numerical.Range.any(0, "no"))));
    }

    private static Arbitrary<Question> matching() {
        var pair = Combinators.combine(words(), words()).as(Matching.Pair::new);
        return Combinators.combine(
                        pair.list().ofMinSize(2).ofMaxSize(6), words().list().ofMaxSize(3))
                .as((pairs, others) -> new Matching(STEM, pairs, others, true));
    }

    private static Arbitrary<List<Option>> options() {
        var option = Combinators.combine(words(), Arbitraries.of(-100.0, -50.0, -33.3, 0.0, 25.0, 33.333, 50.0))
                .as((text, percent) -> new Option(text, percent, ""));
        return option.list().ofMinSize(1).ofMaxSize(6).map(options -> {
            var all = new ArrayList<>(options);
            all.add(new Option("right", 100, "good"));
            return all;
        });
    }

    private static Arbitrary<String> words() {
        return Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(8);
    }
}
