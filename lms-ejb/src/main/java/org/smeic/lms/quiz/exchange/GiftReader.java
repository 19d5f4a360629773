package org.smeic.lms.quiz.exchange;

import java.util.regex.Pattern;
import org.smeic.lms.quiz.exchange.GiftBlocks.Block;
import org.smeic.lms.quiz.question.Question;
import org.smeic.lms.quiz.question.Remarks;
import org.smeic.lms.quiz.question.Stem;

/** Reads GIFT (docs.moodle.org/en/GIFT_format). */
final class GiftReader {

    private static final String GAP = "_____";
    private static final Pattern CLOZE = Pattern.compile(
            "(?s)\\s*\\d*:(?:SHORTANSWER|SA|MW|SHORTANSWER_C|SAC|MWC|NUMERICAL|NM|MULTICHOICE|MC|MULTIRESPONSE|MR)\\w*:.*");

    private final Intake intake = new Intake();
    private final EncodedText file;

    GiftReader(EncodedText file) {
        this.file = file;
    }

    QuestionFile read() {
        if (file.guessed()) {
            intake.note("encoding_guessed");
        }
        GiftBlocks.of(file.text()).forEach(this::block);
        return intake.file("gift");
    }

    private void block(Block block) {
        if (block.text().startsWith("$CATEGORY:")) {
            intake.note(
                    "category", block.text().substring("$CATEGORY:".length()).strip());
            return;
        }
        var text = GiftText.hideEscapes(block.text()).strip();
        var given = "";
        if (text.startsWith("::")) {
            var end = text.indexOf("::", 2);
            if (end > 0) {
                given = GiftText.reveal(text.substring(2, end)).strip();
                text = text.substring(end + 2);
            }
        }
        question(block, given, text);
    }

    private void question(Block block, String given, String text) {
        var format = GiftText.format(text, TextFormat.MOODLE);
        var open = text.indexOf('{');
        var close = text.indexOf('}', Math.max(open, 0));
        var before = open < 0 ? text : text.substring(0, open);
        var name = Intake.name(given, format.html(GiftText.content(before)));
        if (block.openBrace() > 0) {
            intake.drop(block.line(), name, "?", Note.of("gift_open_brace", block.openBrace()));
        } else if (open < 0 || close < 0) {
            var description = close < 0 && text.indexOf('}') < 0;
            intake.drop(
                    block.line(),
                    name,
                    description ? "description" : "?",
                    Note.of(description ? "kind_unknown" : "gift_stray_brace", "description"));
        } else {
            var inside = text.substring(open + 1, close).strip();
            var after = text.substring(close + 1);
            if (CLOZE.matcher(inside).matches()) {
                intake.drop(block.line(), name, "cloze", Note.of("kind_unknown", "cloze"));
            } else if (inside.isEmpty() && after.indexOf('{') < 0) {
                intake.drop(block.line(), name, "essay", Note.of("kind_unknown", "essay"));
            } else {
                intake.take(block.line(), name, "?", () -> question(name, format, before, inside, after));
            }
        }
    }

    private Question question(String name, TextFormat format, String before, String inside, String after) {
        if (inside.indexOf('{') >= 0 || after.indexOf('{') >= 0 || after.indexOf('}') >= 0) {
            throw new Unfit("gift_several_groups");
        }
        var asked = GiftText.content(before);
        if (!after.isBlank()) {
            asked += " " + GAP + GiftText.reveal(after).stripTrailing();
        }
        intake.compare(asked);
        var general = inside.indexOf("####");
        var said = general < 0 ? "" : inside.substring(general + 4);
        var remarks = Remarks.general(GiftText.format(said, format).html(GiftText.content(said)));
        var stem = new Stem(name, format.html(asked), 1, remarks);
        return new GiftAnswers(intake, stem, format)
                .question((general < 0 ? inside : inside.substring(0, general)).strip());
    }
}
