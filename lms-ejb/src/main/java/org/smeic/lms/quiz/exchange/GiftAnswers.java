package org.smeic.lms.quiz.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.smeic.lms.quiz.question.Matching;
import org.smeic.lms.quiz.question.Numerical;
import org.smeic.lms.quiz.question.Numerical.Range;
import org.smeic.lms.quiz.question.Option;
import org.smeic.lms.quiz.question.Question;
import org.smeic.lms.quiz.question.ShortAnswer;
import org.smeic.lms.quiz.question.ShortAnswer.Accepted;
import org.smeic.lms.quiz.question.Stem;
import org.smeic.lms.quiz.question.TrueFalse;
import org.smeic.lms.shared.SafeHtml;

/** What stands between the braces of a GIFT question; its form tells the kind. */
final class GiftAnswers {

    private static final Pattern WEIGHT = Pattern.compile("(?s)%([^%]*)%(.*)");
    private static final Set<String> TRUTH = Set.of("T", "TRUE", "F", "FALSE");

    /** One answer: what it is, what it earns if nothing else is said, what is said to it; escapes still hidden. */
    private record Answer(boolean right, String weight, String text, String remark) {
        double percent() {
            return weight.isEmpty() ? right ? 100 : 0 : Credits.percent(weight);
        }
    }

    private final Intake intake;
    private final Stem stem;
    private final TextFormat format;

    GiftAnswers(Intake intake, Stem stem, TextFormat format) {
        this.intake = intake;
        this.stem = stem;
        this.format = format;
    }

    Question question(String inside) {
        var text = inside.replace("~=", "=");
        if (text.startsWith("#")) {
            return numerical(text.substring(1).strip());
        }
        if (text.indexOf('~') >= 0) {
            return choice(text);
        }
        if (text.indexOf('=') >= 0 && text.contains("->")) {
            return matching(text);
        }
        var parts = text.split("#", -1);
        return TRUTH.contains(parts[0].strip().toUpperCase(Locale.ROOT)) ? trueFalse(parts) : shortAnswer(text);
    }

    private Question choice(String text) {
        var options = answers(text).stream()
                .map(answer -> new Option(label(answer.text()), answer.percent(), remark(answer.remark())))
                .toList();
        return Credits.choice(intake, stem, options, text.indexOf('=') >= 0, true);
    }

    /** The first remark is for a wrong answer, the second for a right one. */
    private Question trueFalse(String[] parts) {
        var truth = parts[0].strip().toUpperCase(Locale.ROOT).startsWith("T");
        var wrong = parts.length > 1 ? remark(parts[1]) : "";
        var right = parts.length > 2 ? remark(parts[2]) : "";
        return new TrueFalse(stem, truth, truth ? right : wrong, truth ? wrong : right);
    }

    private Question shortAnswer(String text) {
        var accepted = answers(text).stream()
                .map(answer -> new Accepted(
                        SafeHtml.plain(GiftText.content(answer.text()).replace("<", "&lt;")),
                        Credits.notNegative(answer.percent()),
                        remark(answer.remark())))
                .filter(answer -> !answer.pattern().isEmpty())
                .toList();
        Credits.someRight(accepted.stream().anyMatch(answer -> answer.percent() == 100));
        return new ShortAnswer(stem, accepted, false);
    }

    private Question numerical(String text) {
        var ranges = answers(text).stream().map(this::range).toList();
        Credits.someRight(ranges.stream().anyMatch(range -> range.percent() == 100));
        return new Numerical(stem, ranges);
    }

    private Range range(Answer answer) {
        var percent = Credits.notNegative(answer.percent());
        var remark = remark(answer.remark());
        var value = GiftText.reveal(answer.text()).strip();
        if (value.equals("*") || (value.isEmpty() && percent == 0)) {
            return Range.any(percent, remark);
        }
        var dots = value.indexOf("..");
        var colon = value.indexOf(':');
        if (dots >= 0) {
            var from = Numbers.of(value.substring(0, dots));
            var to = Numbers.of(value.substring(dots + 2));
            return new Range(from.min(to), from.max(to), percent, remark);
        }
        return colon >= 0
                ? Range.around(
                        Numbers.of(value.substring(0, colon)), Numbers.of(value.substring(colon + 1)), percent, remark)
                : Range.around(Numbers.of(value), BigDecimal.ZERO, percent, remark);
    }

    private Question matching(String text) {
        var pairs = new ArrayList<Matching.Pair>();
        var distractors = new ArrayList<String>();
        for (var part : text.split("=", -1)) {
            if (part.isBlank()) {
                continue;
            }
            var arrow = part.indexOf("->");
            if (arrow < 0) {
                throw new Unfit("gift_no_arrow", GiftText.content(part));
            }
            var premise = label(part.substring(0, arrow));
            var answer = SafeHtml.plain(GiftText.content(part.substring(arrow + 2)));
            if (premise.isEmpty()) {
                distractors.add(answer);
            } else {
                pairs.add(new Matching.Pair(premise, answer));
            }
        }
        if (pairs.size() < 2) {
            throw new Unfit("too_few_pairs");
        }
        return new Matching(stem, pairs, distractors, true);
    }

    private List<Answer> answers(String text) {
        var answers = new ArrayList<Answer>();
        // A single answer may stand without its sign.
        var marked = text.startsWith("=") || text.startsWith("~") ? text : "=" + text;
        var start = 0;
        for (var i = 1; i <= marked.length(); i++) {
            if (i == marked.length() || marked.charAt(i) == '=' || marked.charAt(i) == '~') {
                answer(
                        answers,
                        marked.charAt(start) == '=',
                        marked.substring(start + 1, i).strip());
                start = i;
            }
        }
        return answers;
    }

    private static void answer(List<Answer> answers, boolean right, String text) {
        var weighted = WEIGHT.matcher(text);
        var weight = weighted.matches() ? weighted.group(1) : "";
        var rest = weighted.matches() ? weighted.group(2) : text;
        var hash = rest.indexOf('#');
        var said = hash < 0 ? "" : rest.substring(hash + 1);
        var answer = new Answer(right, weight, (hash < 0 ? rest : rest.substring(0, hash)).strip(), said);
        if (!answer.text().isEmpty() || !said.isBlank()) {
            answers.add(answer);
        }
    }

    private String label(String text) {
        var content = GiftText.content(text);
        intake.compare(content);
        return GiftText.format(text, format).label(content);
    }

    private String remark(String text) {
        return GiftText.format(text, format).label(GiftText.content(text));
    }
}
