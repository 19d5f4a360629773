package org.smeic.lms.quiz;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.smeic.lms.quiz.Sheet.Item;
import org.smeic.lms.quiz.Sheet.Part;
import org.smeic.lms.quiz.question.Matching;
import org.smeic.lms.quiz.question.MultipleChoice;
import org.smeic.lms.quiz.question.Option;
import org.smeic.lms.quiz.question.Ordering;
import org.smeic.lms.quiz.question.Response;
import org.smeic.lms.quiz.question.SingleChoice;
import org.smeic.lms.shared.SafeHtml;

/** Makes what a learner sees of an open attempt. */
final class SheetWriter {

    private SheetWriter() {}

    static Sheet sheet(QuizAttempt attempt, List<Papers.Row> rows, Instant now) {
        return new Sheet(
                attempt.getId(),
                attempt.number(),
                attempt.quiz().getTitle(),
                attempt.startedAt(),
                attempt.deadline(),
                Sheet.secondsLeft(attempt.deadline(), now),
                rows.stream().map(row -> item(attempt, row)).toList());
    }

    private static Item item(QuizAttempt attempt, Papers.Row row) {
        var question = row.asked().question();
        var shuffle = row.shuffle(attempt);
        var response = shuffle.toShown(row.response());
        List<Part> parts = List.of();
        List<Part> choices = List.of();
        if (question instanceof SingleChoice choice) {
            parts = options(shuffle.rows(choice.options()), response);
        } else if (question instanceof MultipleChoice choice) {
            parts = options(shuffle.rows(choice.options()), response);
        } else if (question instanceof Matching matching) {
            parts = rows(
                    shuffle.rows(matching.pairs()).stream()
                            .map(Matching.Pair::premise)
                            .toList(),
                    response);
            choices = choices(shuffle.answers(matching.answers()), 0);
        } else if (question instanceof Ordering ordering) {
            parts = rows(shuffle.rows(ordering.items()), response);
            choices = choices(
                    IntStream.rangeClosed(1, parts.size())
                            .mapToObj(Integer::toString)
                            .toList(),
                    1);
        }
        var answer = row.answer();
        return new Item(
                row.asked().getId(),
                row.asked().position(),
                row.asked().kind(),
                question.stem().html(),
                parts,
                choices,
                response,
                answer == null ? 0 : answer.revision(),
                answer == null ? null : answer.answeredAt());
    }

    private static List<Part> options(List<Option> options, Response response) {
        var parts = new ArrayList<Part>();
        for (var option : options) {
            var value = Integer.toString(parts.size());
            parts.add(new Part(value, option.html(), response.values().contains(value) ? value : ""));
        }
        return parts;
    }

    private static List<Part> rows(List<String> htmls, Response response) {
        var parts = new ArrayList<Part>();
        for (var html : htmls) {
            parts.add(new Part(Integer.toString(parts.size()), html, response.at(parts.size())));
        }
        return parts;
    }

    private static List<Part> choices(List<String> texts, int first) {
        var parts = new ArrayList<Part>();
        for (var text : texts) {
            parts.add(new Part(Integer.toString(parts.size() + first), SafeHtml.ofText(text), ""));
        }
        return parts;
    }
}
