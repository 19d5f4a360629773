package org.smeic.lms.quiz.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.smeic.lms.quiz.exchange.ImportReport.Entry;
import org.smeic.lms.quiz.exchange.ImportReport.Outcome;
import org.smeic.lms.quiz.question.Kind;
import org.smeic.lms.quiz.question.Matching;
import org.smeic.lms.quiz.question.MultipleChoice;
import org.smeic.lms.quiz.question.Ordering;
import org.smeic.lms.quiz.question.Question;
import org.smeic.lms.quiz.question.Response;
import org.smeic.lms.quiz.question.ShortAnswer;
import org.smeic.lms.shared.Refusal;

class MoodleXmlReaderTest {

    private static final String PNG =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    @Test
    void ticksHaveWeightsRemarksAndPoints() {
        var question = (MultipleChoice) only("multichoice", """
                <defaultgrade>2.5</defaultgrade><single>false</single><shuffleanswers>0</shuffleanswers>
                <correctfeedback format="html"><text>Well done.</text></correctfeedback>
                <answer fraction="50" format="html"><text><![CDATA[<p>a</p>]]></text><feedback><text>ok</text></feedback></answer>
                <answer fraction="50"><text>b</text></answer>
                <answer fraction="-50"><text>c</text></answer>""");
        assertThat(question.shuffle()).isFalse();
        assertThat(question.stem().points()).isEqualTo(2.5);
        assertThat(question.options().get(0).html()).isEqualTo("a");
        assertThat(question.mark(Response.of("0", "1")).remarks()).containsExactly("ok", "Well done.");
        assertThat(question.mark(Response.of("0", "1", "2")).mark()).isZero();
    }

    @Test
    void theOtherKindsToo() {
        assertThat(only("truefalse", answer("0", "true") + answer("100", "false"))
                        .mark(Response.of("false"))
                        .mark())
                .isEqualTo(1);
        var shortAnswer = (ShortAnswer) only("shortanswer", "<usecase>1</usecase>" + answer("100", "APEC"));
        assertThat(shortAnswer.caseMatters()).isTrue();
        var numerical = only("numerical", """
                <answer fraction="100"><text>12.5</text><tolerance>0.5</tolerance></answer>
                <answer fraction="0"><text>*</text><feedback><text>Count again.</text></feedback></answer>""");
        assertThat(numerical.mark(Response.of("12,9")).mark()).isEqualTo(1);
        assertThat(numerical.mark(Response.of("99")).remarks()).containsExactly("Count again.");
        var ordering = (Ordering) only(
                "ordering",
                answer("1", "ask") + answer("2", "listen") + "<gradingtype>ABSOLUTE_POSITION</gradingtype>");
        assertThat(ordering.items()).containsExactly("ask", "listen");
        assertThat(ordering.kind()).isEqualTo(Kind.ORDERING);
    }

    @Test
    void pairsMayShareAnswersAndHaveDistractors() {
        var question = (Matching) only("matching", """
                <subquestion format="html"><text><![CDATA[<p>Ha Noi</p>]]></text><answer><text>Viet Nam</text></answer></subquestion>
                <subquestion><text>Hue</text><answer><text>Viet Nam</text></answer></subquestion>
                <subquestion><text></text><answer><text>Peru</text></answer></subquestion>""");
        assertThat(question.answers()).containsExactly("Viet Nam", "Peru");
        assertThat(question.pairs().get(0).premise()).isEqualTo("Ha Noi");
    }

    @Test
    void picturesAreKeptAsDataAndOthersNamed() {
        var file = read("<quiz>"
                + question(
                        "truefalse",
                        """
                <questiontext format="html"><text><![CDATA[<p><img src="@@PLUGINFILE@@/a%20b.png" alt="Steps">
                <a href="@@PLUGINFILE@@/talk.mp3">listen</a></p>]]></text>
                <file name="a b.png" encoding="base64">"""
                                + PNG
                                + "</file><file name=\"talk.mp3\" encoding=\"base64\">SUQzAwAA</file></questiontext>"
                                + answer("100", "true") + answer("0", "false"))
                + "</quiz>");
        var html = file.questions().get(0).stem().html();
        assertThat(html).contains("<img src=\"data:image/png;base64,iVBORw0KGgo", "alt=\"Steps\"", "listen");
        assertThat(html).doesNotContain("PLUGINFILE", "<a ");
        assertThat(file.report().entries().get(0).outcome()).isEqualTo(Outcome.CHANGED);
        assertThat(file.report().entries().get(0).because()).contains(Note.of("file_no_picture", "talk.mp3"));
    }

    @Test
    void aPictureThatIsTooLargeIsReported() {
        var big = new byte[301 * 1024];
        System.arraycopy(Base64.getDecoder().decode(PNG), 0, big, 0, 60);
        var file = read("<quiz>"
                + question(
                        "truefalse",
                        "<questiontext format=\"html\"><text>x</text><file name=\"big.png\">"
                                + Base64.getMimeEncoder().encodeToString(big) + "</file></questiontext>"
                                + answer("100", "true") + answer("0", "false"))
                + "</quiz>");
        assertThat(file.report().entries().get(0).because())
                .containsExactly(Note.of("file_too_large", "big.png", 301, 300));
    }

    @Test
    void aQuestionThatNoColumnHoldsIsDroppedAndNamed() {
        var picture = new byte[299 * 1024];
        System.arraycopy(Base64.getDecoder().decode(PNG), 0, picture, 0, 60);
        var data = Base64.getEncoder().encodeToString(picture);
        var text = new StringBuilder("<questiontext format=\"html\"><text>");
        var files = new StringBuilder();
        for (var i = 0; i < 3; i++) {
            text.append("&lt;img src=\"@@PLUGINFILE@@/").append(i).append(".png\" alt=\"\"&gt;");
            files.append("<file name=\"")
                    .append(i)
                    .append(".png\">")
                    .append(data)
                    .append("</file>");
        }
        var file = read("<quiz>"
                + question(
                        "truefalse",
                        text.append("</text>").append(files) + "</questiontext>" + answer("100", "true")
                                + answer("0", "false"))
                + "</quiz>");
        assertThat(file.questions()).isEmpty();
        assertThat(file.report().entries().get(0).because()).containsExactly(Note.of("question_too_large", 1000));
    }

    @Test
    void whatWeDoNotKnowIsNamedWithItsLine() {
        var file = read("<quiz>\n<question type=\"category\"><category><text>$course$/A</text></category></question>\n"
                + "<question type=\"gapfill\"><name><text>Gap</text></name></question>\n"
                + "<question type=\"multichoice\"><name><text>None right</text></name>"
                + answer("50", "a") + answer("0", "b") + "</question></quiz>");
        assertThat(file.questions()).isEmpty();
        assertThat(file.report().notes()).containsExactly(Note.of("category", "$course$/A"));
        assertThat(file.report().entries())
                .extracting(Entry::line, Entry::kind, Entry::outcome)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(3, "gapfill", Outcome.DROPPED),
                        org.assertj.core.groups.Tuple.tuple(4, "multichoice", Outcome.DROPPED));
        assertThat(file.report().entries().get(1).because()).containsExactly(Note.of("no_right_answer"));
    }

    @Test
    void strangersXmlFetchesAndExpandsNothing() {
        refused("<!DOCTYPE quiz [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><quiz><question>&a;</question></quiz>");
        refused("<!DOCTYPE q [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><quiz>&b;</quiz>");
        refused("<!DOCTYPE quiz SYSTEM \"http://127.0.0.1:9/x.dtd\"><quiz/>");
        refused("<quiz>&nbsp;</quiz>");
        refused("<quiz><question></quiz>");
        refused("<quiz>" + "<a>".repeat(100) + "</a>".repeat(100) + "</quiz>");
        refused("<html><body/></html>");
    }

    @Test
    void aBrokenFileIsRefusedWithTheLine() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> read("<quiz>\n<question>\n</quiz>"))
                .satisfies(refusal -> assertThat(refusal.arguments()[0]).isEqualTo(3));
    }

    @Test
    void encodingsAreRead() {
        var xml = "<quiz>" + question("shortanswer", answer("100", "côté")) + "</quiz>";
        for (var bytes : List.of(
                xml.getBytes(StandardCharsets.UTF_8),
                ("\ufeff" + xml).getBytes(StandardCharsets.UTF_8),
                xml.getBytes(Charset.forName("windows-1252")),
                ("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>" + xml).getBytes(StandardCharsets.ISO_8859_1))) {
            assertThat(QuestionFile.read(bytes)
                            .questions()
                            .get(0)
                            .mark(Response.of("CÔTÉ"))
                            .mark())
                    .isEqualTo(1);
        }
    }

    private static void refused(String xml) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> read(xml))
                .satisfies(refusal -> assertThat(refusal.key()).startsWith("quiz."));
    }

    private static String answer(String fraction, String text) {
        return "<answer fraction=\"" + fraction + "\"><text>" + text + "</text></answer>";
    }

    private static String question(String type, String inside) {
        return "<question type=\"" + type + "\"><name><text>Q</text></name>" + inside + "</question>";
    }

    private static Question only(String type, String inside) {
        var file = read("<quiz>" + question(type, inside) + "</quiz>");
        assertThat(file.questions()).as(file.report().toString()).hasSize(1);
        return file.questions().get(0);
    }

    private static QuestionFile read(String xml) {
        return QuestionFile.read(xml.getBytes(StandardCharsets.UTF_8));
    }
}
