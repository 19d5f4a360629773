package org.smeic.lms.web.quiz;

import static org.smeic.lms.shared.JsonTool.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.smeic.lms.quiz.Receipt;
import org.smeic.lms.quiz.Review;
import org.smeic.lms.quiz.Sheet;

/** Attempts as JSON. */
final class QuizJson {

    private QuizJson() {}

    static JsonObject receipt(Receipt receipt) {
        return JSON.createObjectBuilder()
                .add("question", receipt.questionId())
                .add("revision", receipt.revision())
                .add("taken", receipt.taken())
                .add("savedAt", receipt.savedAt().toString())
                .add("answered", receipt.answered())
                .build();
    }

    static JsonObject sheet(Sheet sheet) {
        var json = JSON.createObjectBuilder()
                .add("id", sheet.attemptId())
                .add("number", sheet.number())
                .add("title", sheet.title())
                .add("startedAt", sheet.startedAt().toString());
        var deadline = sheet.deadline();
        if (deadline != null) {
            json.add("deadline", deadline.toString());
        }
        return json.add("questions", array(sheet.items(), QuizJson::item)).build();
    }

    static JsonObject review(Review review) {
        return JSON.createObjectBuilder()
                .add("id", review.attemptId())
                .add("number", review.number())
                .add("score", review.score())
                .add("passMark", review.passMark())
                .add("passed", review.passed())
                .add("outOfTime", review.outOfTime())
                .add("submittedAt", review.submittedAt().toString())
                .add("questions", array(review.items(), QuizJson::item))
                .build();
    }

    private static JsonObjectBuilder item(Sheet.Item item) {
        return JSON.createObjectBuilder()
                .add("id", item.questionId())
                .add("number", item.number())
                .add("kind", item.kind().name().toLowerCase(Locale.ROOT))
                .add("html", item.html())
                .add("rows", array(item.rows(), QuizJson::part))
                .add("choices", array(item.choices(), QuizJson::part))
                .add("response", JSON.createArrayBuilder(item.response().values()))
                .add("revision", item.revision());
    }

    private static JsonObjectBuilder part(Sheet.Part part) {
        return JSON.createObjectBuilder().add("value", part.value()).add("html", part.html());
    }

    private static JsonObjectBuilder item(Review.Item item) {
        return JSON.createObjectBuilder()
                .add("number", item.number())
                .add("kind", item.kind().name().toLowerCase(Locale.ROOT))
                .add("html", item.html())
                .add("verdict", item.verdict().name().toLowerCase(Locale.ROOT))
                .add("mark", item.mark())
                .add("given", array(item.given(), QuizJson::line))
                .add("right", array(item.right(), QuizJson::line))
                .add("remarks", JSON.createArrayBuilder(item.remarks()));
    }

    private static JsonObjectBuilder line(Review.Line line) {
        return JSON.createObjectBuilder().add("label", line.label()).add("html", line.html());
    }

    private static <T> JsonArrayBuilder array(List<T> things, Function<T, JsonObjectBuilder> write) {
        var array = JSON.createArrayBuilder();
        things.forEach(thing -> array.add(write.apply(thing)));
        return array;
    }
}
