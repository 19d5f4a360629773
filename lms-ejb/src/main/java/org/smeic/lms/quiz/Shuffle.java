package org.smeic.lms.quiz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.smeic.lms.quiz.question.Matching;
import org.smeic.lms.quiz.question.MultipleChoice;
import org.smeic.lms.quiz.question.Ordering;
import org.smeic.lms.quiz.question.Question;
import org.smeic.lms.quiz.question.Response;
import org.smeic.lms.quiz.question.SingleChoice;

/**
 * The order in which one attempt shows the parts of one question, and the way back. Part {@code rows[i]} of the
 * question is shown at place {@code i}.
 */
final class Shuffle {

    private final Question question;
    private final int[] rows;
    private final int[] answers;

    private Shuffle(Question question, int[] rows, int[] answers) {
        this.question = question;
        this.rows = rows;
        this.answers = answers;
    }

    /** Always the same for the same seed and question. */
    static Shuffle of(Question question, long seed, long questionId) {
        var random = new Random(seed ^ (questionId * 0x9E3779B97F4A7C15L));
        if (question instanceof SingleChoice choice) {
            return new Shuffle(question, order(choice.options().size(), choice.shuffle(), random), new int[0]);
        }
        if (question instanceof MultipleChoice choice) {
            return new Shuffle(question, order(choice.options().size(), choice.shuffle(), random), new int[0]);
        }
        if (question instanceof Matching matching) {
            return new Shuffle(
                    question,
                    order(matching.pairs().size(), matching.shuffle(), random),
                    order(matching.answers().size(), true, random));
        }
        if (question instanceof Ordering ordering) {
            return new Shuffle(question, unsolved(ordering.items().size(), random), new int[0]);
        }
        return new Shuffle(question, new int[0], new int[0]);
    }

    /** Options, premises or items in the order shown. */
    <T> List<T> rows(List<T> parts) {
        return IntStream.of(rows).mapToObj(parts::get).toList();
    }

    /** The answers of a matching in the order shown. */
    <T> List<T> answers(List<T> parts) {
        return IntStream.of(answers).mapToObj(parts::get).toList();
    }

    /** A response by what was shown as one by the question's own numbers; what leads nowhere counts as nothing. */
    Response toOwn(Response shown) {
        return switch (question.kind()) {
            case SINGLE_CHOICE, MULTIPLE_CHOICE ->
                new Response(shown.values().stream()
                        .map(value -> forward(rows, value))
                        .filter(value -> !value.isEmpty())
                        .distinct()
                        .toList());
            case MATCHING -> byRow(shown, value -> forward(answers, value));
            case ORDERING -> byRow(shown, value -> index(value, rows.length + 1) > 0 ? value : "");
            case TRUE_FALSE, SHORT_ANSWER, NUMERICAL -> Response.of(shown.text().strip());
        };
    }

    /** The way back: what to show as chosen. */
    Response toShown(Response own) {
        return switch (question.kind()) {
            case SINGLE_CHOICE, MULTIPLE_CHOICE ->
                new Response(own.values().stream()
                        .map(value -> backward(rows, value))
                        .toList());
            case MATCHING ->
                new Response(IntStream.of(rows)
                        .mapToObj(own::at)
                        .map(value -> backward(answers, value))
                        .toList());
            case ORDERING -> new Response(IntStream.of(rows).mapToObj(own::at).toList());
            case TRUE_FALSE, SHORT_ANSWER, NUMERICAL -> own;
        };
    }

    private Response byRow(Response shown, java.util.function.UnaryOperator<String> value) {
        var own = new ArrayList<>(Collections.nCopies(rows.length, ""));
        for (var i = 0; i < rows.length; i++) {
            own.set(rows[i], value.apply(shown.at(i)));
        }
        return new Response(own);
    }

    private static String forward(int[] order, String value) {
        var index = index(value, order.length);
        return index < 0 ? "" : Integer.toString(order[index]);
    }

    private static String backward(int[] order, String value) {
        var own = index(value, order.length);
        return IntStream.range(0, order.length)
                .filter(i -> order[i] == own)
                .mapToObj(Integer::toString)
                .findFirst()
                .orElse("");
    }

    private static int index(String value, int count) {
        if (!value.matches("\\d{1,4}")) {
            return -1;
        }
        var index = Integer.parseInt(value);
        return index < count ? index : -1;
    }

    private static int[] order(int count, boolean shuffled, Random random) {
        var order = new ArrayList<>(IntStream.range(0, count).boxed().toList());
        if (shuffled) {
            Collections.shuffle(order, random);
        }
        return order.stream().mapToInt(Integer::intValue).toArray();
    }

    /** An order that is not already the right one. */
    private static int[] unsolved(int count, Random random) {
        var order = order(count, true, random);
        var solved = IntStream.range(0, count).allMatch(i -> order[i] == i);
        return solved ? IntStream.range(0, count).map(i -> (i + 1) % count).toArray() : order;
    }
}
