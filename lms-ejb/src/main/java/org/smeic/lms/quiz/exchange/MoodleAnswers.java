package org.smeic.lms.quiz.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.smeic.lms.quiz.question.Matching;
import org.smeic.lms.quiz.question.Numerical;
import org.smeic.lms.quiz.question.Numerical.Range;
import org.smeic.lms.quiz.question.Option;
import org.smeic.lms.quiz.question.Ordering;
import org.smeic.lms.quiz.question.Question;
import org.smeic.lms.quiz.question.ShortAnswer;
import org.smeic.lms.quiz.question.ShortAnswer.Accepted;
import org.smeic.lms.quiz.question.Stem;
import org.smeic.lms.quiz.question.TrueFalse;
import org.smeic.lms.shared.SafeHtml;

/** The answers of a question in Moodle XML, by its type. */
final class MoodleAnswers {

    private final Intake intake;
    private final MoodleTexts texts;
    private final Stem stem;

    MoodleAnswers(Intake intake, MoodleTexts texts, Stem stem) {
        this.intake = intake;
        this.texts = texts;
        this.stem = stem;
    }

    Question question(String type, XmlElement question) {
        return switch (type) {
            case "multichoice" -> choice(question);
            case "truefalse" -> trueFalse(question);
            case "shortanswer" -> shortAnswer(question);
            case "numerical" -> numerical(question);
            case "matching" -> matching(question);
            case "ordering" -> ordering(question);
            default -> throw new Unfit("kind_unknown", type);
        };
    }

    private Question choice(XmlElement question) {
        var options = question.children("answer").stream()
                .map(answer -> new Option(texts.label(answer), percent(answer), remark(answer)))
                .toList();
        return Credits.choice(
                intake, stem, options, question.flag("single", true), question.flag("shuffleanswers", true));
    }

    private Question trueFalse(XmlElement question) {
        var remarks = new String[] {"", ""};
        Boolean truth = null;
        for (var answer : question.children("answer")) {
            var value = answer.text().strip().toLowerCase(Locale.ROOT);
            if (!value.equals("true") && !value.equals("false")) {
                throw new Unfit("not_true_or_false", value);
            }
            var isTrue = value.equals("true");
            remarks[isTrue ? 0 : 1] = remark(answer);
            if (percent(answer) > 0) {
                truth = isTrue;
            }
        }
        if (truth == null) {
            throw new Unfit("no_right_answer");
        }
        return new TrueFalse(stem, truth, remarks[0], remarks[1]);
    }

    private Question shortAnswer(XmlElement question) {
        var accepted = question.children("answer").stream()
                .map(answer -> new Accepted(
                        SafeHtml.plain(answer.text().replace("<", "&lt;")),
                        Credits.notNegative(percent(answer)),
                        remark(answer)))
                .filter(answer -> !answer.pattern().isEmpty())
                .toList();
        Credits.someRight(accepted.stream().anyMatch(answer -> answer.percent() == 100));
        return new ShortAnswer(stem, accepted, question.flag("usecase", false));
    }

    private Question numerical(XmlElement question) {
        if (question.child("units").stream()
                .flatMap(units -> units.children("unit").stream())
                .anyMatch(unit -> !unit.textOf("unit_name").isEmpty())) {
            intake.changed("units_dropped");
        }
        var ranges = question.children("answer").stream().map(this::range).toList();
        Credits.someRight(ranges.stream().anyMatch(range -> range.percent() == 100));
        return new Numerical(stem, ranges);
    }

    private Range range(XmlElement answer) {
        var percent = Credits.notNegative(percent(answer));
        var value = answer.text().strip();
        var tolerance = answer.textOf("tolerance");
        return value.equals("*")
                ? Range.any(percent, remark(answer))
                : Range.around(
                        Numbers.of(value),
                        tolerance.isEmpty() ? BigDecimal.ZERO : Numbers.of(tolerance),
                        percent,
                        remark(answer));
    }

    private Question matching(XmlElement question) {
        var pairs = new ArrayList<Matching.Pair>();
        var distractors = new ArrayList<String>();
        for (var part : question.children("subquestion")) {
            var premise = texts.label(part);
            var answer = part.child("answer").map(texts::plain).orElse("");
            if (answer.isEmpty()) {
                continue;
            }
            if (premise.isEmpty()) {
                distractors.add(answer);
            } else {
                pairs.add(new Matching.Pair(premise, answer));
            }
        }
        if (pairs.size() < 2) {
            throw new Unfit("too_few_pairs");
        }
        return new Matching(stem, pairs, distractors, question.flag("shuffleanswers", true));
    }

    /** The answers stand in their right order; Moodle knows a dozen ways to grade them and to show only some. */
    private Question ordering(XmlElement question) {
        var grading = question.textOf("gradingtype").toUpperCase(Locale.ROOT);
        var select = question.textOf("selecttype").toUpperCase(Locale.ROOT);
        if (!Set.of("", "ABSOLUTE_POSITION", "0").contains(grading)) {
            intake.changed("ordering_by_place");
        }
        if (!Set.of("", "ALL", "0").contains(select)) {
            intake.changed("ordering_all");
        }
        var items = question.children("answer").stream().map(texts::label).toList();
        if (items.size() < 2) {
            throw new Unfit("too_few_items");
        }
        return new Ordering(stem, List.copyOf(items));
    }

    private String remark(XmlElement answer) {
        return answer.child("feedback").map(texts::label).orElse("");
    }

    private static double percent(XmlElement answer) {
        return Credits.percent(answer.attribute("fraction").isBlank() ? "0" : answer.attribute("fraction"));
    }
}
