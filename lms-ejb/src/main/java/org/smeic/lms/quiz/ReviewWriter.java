package org.smeic.lms.quiz;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.smeic.lms.quiz.Review.Item;
import org.smeic.lms.quiz.Review.Line;
import org.smeic.lms.quiz.question.Matching;
import org.smeic.lms.quiz.question.Question;
import org.smeic.lms.quiz.question.Response;
import org.smeic.lms.quiz.question.Verdict;
import org.smeic.lms.shared.SafeHtml;

/** Makes what a learner sees of an attempt that was handed in. */
final class ReviewWriter {

    private ReviewWriter() {}

    static Review review(QuizAttempt attempt, List<Papers.Row> rows, boolean answersShown) {
        return new Review(
                attempt.getId(),
                attempt.number(),
                attempt.score(),
                attempt.quiz().getPassMark(),
                attempt.isPassed(),
                attempt.ranOutOfTime(),
                Objects.requireNonNullElse(attempt.submittedAt(), Instant.EPOCH),
                answersShown,
                rows.stream().map(row -> item(row, answersShown)).toList());
    }

    private static Item item(Papers.Row row, boolean answersShown) {
        var question = row.asked().question();
        var marked = row.marked();
        var response = row.response();
        return new Item(
                row.asked().position(),
                question.kind(),
                question.stem().html(),
                marked.verdict(),
                marked.mark(),
                response.isEmpty() ? List.of() : lines(question, response),
                answersShown && marked.verdict() != Verdict.RIGHT ? lines(question, question.right()) : List.of(),
                marked.remarks());
    }

    private static List<Line> lines(Question question, Response response) {
        var words = question.words(response);
        var lines = new ArrayList<Line>();
        for (var i = 0; i < words.size(); i++) {
            lines.add(
                    switch (question.kind()) {
                        case SINGLE_CHOICE, MULTIPLE_CHOICE, TRUE_FALSE -> new Line("", words.get(i));
                        case SHORT_ANSWER, NUMERICAL -> new Line("", SafeHtml.ofText(words.get(i)));
                        case MATCHING ->
                            new Line(((Matching) question).pairs().get(i).premise(), SafeHtml.ofText(words.get(i)));
                        case ORDERING -> new Line(Integer.toString(i + 1), words.get(i));
                    });
        }
        return lines;
    }
}
