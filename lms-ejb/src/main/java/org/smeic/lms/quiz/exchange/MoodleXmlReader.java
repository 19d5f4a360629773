package org.smeic.lms.quiz.exchange;

import org.smeic.lms.quiz.question.Question;
import org.smeic.lms.quiz.question.Remarks;
import org.smeic.lms.quiz.question.Stem;
import org.smeic.lms.shared.Refusal;

/** Reads Moodle XML (docs.moodle.org/en/Moodle_XML_format). */
final class MoodleXmlReader {

    private final Intake intake = new Intake();
    private final byte[] bytes;
    private final EncodedText text;

    MoodleXmlReader(byte[] bytes, EncodedText text) {
        this.bytes = bytes;
        this.text = text;
    }

    QuestionFile read() {
        if (text.guessed()) {
            intake.note("encoding_guessed");
        }
        var root = XmlTree.read(bytes, text);
        if (!root.name().equals("quiz")) {
            throw new Refusal("quiz.not_moodle_xml", root.name());
        }
        root.children("question").forEach(this::question);
        return intake.file("moodle-xml");
    }

    private void question(XmlElement element) {
        var type = element.attribute("type").strip();
        if (type.equals("category")) {
            intake.note("category", element.textOf("category"));
            return;
        }
        var name = Intake.name(element.textOf("name"), element.textOf("questiontext"));
        switch (type) {
            case "multichoice", "truefalse", "shortanswer", "numerical", "matching", "ordering" ->
                intake.take(element.line(), name, type, () -> question(element, name, type));
            default -> intake.drop(element.line(), name, type.isEmpty() ? "?" : type, Note.of("kind_unknown", type));
        }
    }

    private Question question(XmlElement element, String name, String type) {
        var texts = new MoodleTexts(intake);
        var asked = texts.html(element.child("questiontext")) + texts.oldPicture(element);
        var remarks = new Remarks(
                texts.html(element.child("generalfeedback")),
                texts.html(element.child("correctfeedback")),
                texts.html(element.child("partiallycorrectfeedback")),
                texts.html(element.child("incorrectfeedback")));
        if (element.children("hint").stream().anyMatch(hint -> !hint.text().isBlank())) {
            intake.changed("hints_dropped");
        }
        var answers = new MoodleAnswers(intake, texts, new Stem(name, asked, points(element), remarks));
        return answers.question(type, element);
    }

    private double points(XmlElement element) {
        var grade = element.textOf("defaultgrade");
        if (grade.isEmpty()) {
            return 1;
        }
        var points = Numbers.of(grade).doubleValue();
        if (points > 0 && points <= 1_000) {
            return points;
        }
        intake.changed("points", grade);
        return 1;
    }
}
