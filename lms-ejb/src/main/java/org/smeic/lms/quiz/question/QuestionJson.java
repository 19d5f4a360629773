package org.smeic.lms.quiz.question;

import static org.smeic.lms.shared.JsonTool.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/** Questions as JSON text, the form in which they are stored. Reading what was written gives an equal question. */
public final class QuestionJson {

    private QuestionJson() {}

    public static String write(Question question) {
        var json =
                JSON.createObjectBuilder().add("kind", question.kind().name()).add("stem", stem(question.stem()));
        if (question instanceof SingleChoice choice) {
            options(json, choice.options(), choice.shuffle());
        } else if (question instanceof MultipleChoice choice) {
            options(json, choice.options(), choice.shuffle());
        } else if (question instanceof TrueFalse statement) {
            json.add("truth", statement.truth())
                    .add("remarkOnTrue", statement.remarkOnTrue())
                    .add("remarkOnFalse", statement.remarkOnFalse());
        } else if (question instanceof ShortAnswer shortAnswer) {
            json.add("caseMatters", shortAnswer.caseMatters())
                    .add("accepted", array(shortAnswer.accepted(), QuestionJson::accepted));
        } else if (question instanceof Numerical numerical) {
            json.add("accepted", array(numerical.accepted(), QuestionJson::range));
        } else if (question instanceof Matching matching) {
            json.add("pairs", array(matching.pairs(), QuestionJson::pair))
                    .add("distractors", JSON.createArrayBuilder(matching.distractors()))
                    .add("shuffle", matching.shuffle());
        } else if (question instanceof Ordering ordering) {
            json.add("items", JSON.createArrayBuilder(ordering.items()));
        }
        return json.build().toString();
    }

    /** @throws IllegalArgumentException if the JSON is not a question */
    public static Question read(String text) {
        try (var reader = JSON.createReader(new StringReader(text))) {
            return question(reader.readObject());
        }
    }

    private static Question question(JsonObject json) {
        var stem = stem(json.getJsonObject("stem"));
        return switch (Kind.valueOf(json.getString("kind"))) {
            case SINGLE_CHOICE -> new SingleChoice(stem, options(json), json.getBoolean("shuffle"));
            case MULTIPLE_CHOICE -> new MultipleChoice(stem, options(json), json.getBoolean("shuffle"));
            case TRUE_FALSE ->
                new TrueFalse(
                        stem,
                        json.getBoolean("truth"),
                        json.getString("remarkOnTrue"),
                        json.getString("remarkOnFalse"));
            case SHORT_ANSWER ->
                new ShortAnswer(
                        stem,
                        list(
                                json.getJsonArray("accepted"),
                                a -> new ShortAnswer.Accepted(
                                        a.getString("pattern"), percent(a), a.getString("remark"))),
                        json.getBoolean("caseMatters"));
            case NUMERICAL -> new Numerical(stem, list(json.getJsonArray("accepted"), QuestionJson::range));
            case MATCHING ->
                new Matching(
                        stem,
                        list(
                                json.getJsonArray("pairs"),
                                p -> new Matching.Pair(p.getString("premise"), p.getString("answer"))),
                        strings(json.getJsonArray("distractors")),
                        json.getBoolean("shuffle"));
            case ORDERING -> new Ordering(stem, strings(json.getJsonArray("items")));
        };
    }

    private static JsonObjectBuilder stem(Stem stem) {
        return JSON.createObjectBuilder()
                .add("name", stem.name())
                .add("html", stem.html())
                .add("points", stem.points())
                .add(
                        "remarks",
                        JSON.createObjectBuilder()
                                .add("general", stem.remarks().general())
                                .add("right", stem.remarks().right())
                                .add("partly", stem.remarks().partly())
                                .add("wrong", stem.remarks().wrong()));
    }

    private static Stem stem(JsonObject json) {
        var remarks = json.getJsonObject("remarks");
        return new Stem(
                json.getString("name"),
                json.getString("html"),
                json.getJsonNumber("points").doubleValue(),
                new Remarks(
                        remarks.getString("general"),
                        remarks.getString("right"),
                        remarks.getString("partly"),
                        remarks.getString("wrong")));
    }

    private static void options(JsonObjectBuilder json, List<Option> options, boolean shuffle) {
        json.add("options", array(options, option -> JSON.createObjectBuilder()
                        .add("html", option.html())
                        .add("percent", option.percent())
                        .add("remark", option.remark())))
                .add("shuffle", shuffle);
    }

    private static List<Option> options(JsonObject json) {
        return list(
                json.getJsonArray("options"),
                option -> new Option(option.getString("html"), percent(option), option.getString("remark")));
    }

    private static JsonObjectBuilder accepted(ShortAnswer.Accepted accepted) {
        return JSON.createObjectBuilder()
                .add("pattern", accepted.pattern())
                .add("percent", accepted.percent())
                .add("remark", accepted.remark());
    }

    private static JsonObjectBuilder range(Numerical.Range range) {
        // As text: JSON numbers lose what 1E+999 and 2.50 mean on their way through other readers.
        return JSON.createObjectBuilder()
                .add("from", range.from().toString())
                .add("to", range.to().toString())
                .add("percent", range.percent())
                .add("remark", range.remark());
    }

    private static Numerical.Range range(JsonObject json) {
        return new Numerical.Range(
                new BigDecimal(json.getString("from")),
                new BigDecimal(json.getString("to")),
                percent(json),
                json.getString("remark"));
    }

    private static JsonObjectBuilder pair(Matching.Pair pair) {
        return JSON.createObjectBuilder().add("premise", pair.premise()).add("answer", pair.answer());
    }

    private static double percent(JsonObject json) {
        return json.getJsonNumber("percent").doubleValue();
    }

    private static <T> JsonArrayBuilder array(List<T> things, Function<T, JsonObjectBuilder> write) {
        var array = JSON.createArrayBuilder();
        things.forEach(thing -> array.add(write.apply(thing)));
        return array;
    }

    private static <T> List<T> list(JsonArray array, Function<JsonObject, T> read) {
        return array.stream().map(JsonValue::asJsonObject).map(read).toList();
    }

    private static List<String> strings(JsonArray array) {
        return array.getValuesAs(JsonString::getString);
    }
}
