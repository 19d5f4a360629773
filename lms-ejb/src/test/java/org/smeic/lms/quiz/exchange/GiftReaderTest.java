package org.smeic.lms.quiz.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.smeic.lms.quiz.exchange.ImportReport.Entry;
import org.smeic.lms.quiz.exchange.ImportReport.Outcome;
import org.smeic.lms.quiz.question.Kind;
import org.smeic.lms.quiz.question.Matching;
import org.smeic.lms.quiz.question.MultipleChoice;
import org.smeic.lms.quiz.question.Option;
import org.smeic.lms.quiz.question.Question;
import org.smeic.lms.quiz.question.Response;
import org.smeic.lms.quiz.question.ShortAnswer;
import org.smeic.lms.quiz.question.SingleChoice;
import org.smeic.lms.shared.Refusal;

class GiftReaderTest {

    @Test
    void aChoiceKeepsWeightsRemarksAndName() {
        var question = (SingleChoice) only("""
                ::Cash::Which lasts longest? {
                  ~%25%a loan#Only until it is due.
                  ~a grant
                  =[html]<b>profit</b>#Yes!
                  ####See module 2.
                }""");
        assertThat(question.stem().name()).isEqualTo("Cash");
        assertThat(question.options())
                .containsExactly(
                        new Option("a loan", 25, "Only until it is due."),
                        new Option("a grant", 0, ""),
                        new Option("<b>profit</b>", 100, "Yes!"));
        assertThat(question.stem().remarks().general()).isEqualTo("See module 2.");
    }

    @Test
    void withoutARightOneAllWeightsAreTicked() {
        var question = only("Which two? {~%-50%No one ~%50%Grant ~%50%his wife ~%-50%his father}");
        assertThat(question).isInstanceOf(MultipleChoice.class);
        assertThat(question.mark(Response.of("1", "2")).mark()).isEqualTo(1);
        assertThat(question.mark(Response.of("1", "0")).mark()).isZero();
    }

    @Test
    void truthHasTheRemarkForTheWrongAnswerFirst() {
        var question = only("Profit is cash. {F#It is not.#Right, it is not.}");
        assertThat(question.mark(Response.of("true")).remarks()).containsExactly("It is not.");
        assertThat(question.mark(Response.of("false")).remarks()).containsExactly("Right, it is not.");
        assertThat(only("Yes? {TRUE}").mark(Response.of("true")).mark()).isEqualTo(1);
    }

    @Test
    void shortAnswersMayHaveWeightsAndOneMayStandAlone() {
        var question = (ShortAnswer) only("Home town? {=Nazareth =%75%Nazereth#Nearly. =%0%*#No.}");
        assertThat(question.mark(Response.of("nazereth")).mark()).isEqualTo(0.75);
        assertThat(question.mark(Response.of("Rome")).remarks()).containsExactly("No.");
        assertThat(only("Capital? {Lima}").mark(Response.of("LIMA")).mark()).isEqualTo(1);
    }

    @Test
    void numbersHaveTolerancesRangesAndParts() {
        var question = only("When? {#\n=1822:0#Exactly.\n=%50%1822:2#Close.\n}");
        assertThat(question.mark(Response.of("1822")).mark()).isEqualTo(1);
        assertThat(question.mark(Response.of("1824")).mark()).isEqualTo(0.5);
        assertThat(only("Pi? {#3.141..3.142}").mark(Response.of("3,1415")).mark())
                .isEqualTo(1);
        assertThat(only("2+2? {#4}").mark(Response.of("4.0")).mark()).isEqualTo(1);
        assertThat(only("-5±1? {#-5:1}").mark(Response.of("-6")).mark()).isEqualTo(1);
        assertThat(only("Half? {#=0.5 =%50%*#Nearly.}").mark(Response.of("7")).mark())
                .isEqualTo(0.5);
    }

    @Test
    void pairsKnowDistractors() {
        var question = (Matching) only("Match. { =Chile -> Santiago =Peru -> Lima = -> Hanoi }");
        assertThat(question.pairs()).hasSize(2);
        assertThat(question.distractors()).containsExactly("Hanoi");
    }

    @Test
    void aGapInTheSentenceIsShown() {
        assertThat(only("Grant is {~buried =entombed} in Grant's tomb.").stem().html())
                .isEqualTo("Grant is _____ in Grant&#39;s tomb.");
    }

    @Test
    void escapesAreCharacters() {
        var question = (SingleChoice) only("a\\: \\{b\\} \\\\ \\n next {= \\= 2 + 3 ~ \\~ \\# \\}}");
        assertThat(question.stem().html()).isEqualTo("a: {b} \\ <br /> next");
        assertThat(question.options()).extracting(Option::html).containsExactly("&#61; 2 &#43; 3", "~ # }");
    }

    @Test
    void formatsDecideWhatTheTextMeans() {
        assertThat(only("[markdown]A **bold** claim {T}").stem().html()).contains("<strong>bold</strong>");
        assertThat(only("[plain]5 <b> 6 {T}").stem().html()).isEqualTo("5 &lt;b&gt; 6");
        assertThat(only("[html]<p>x</p>\n<p>y</p> {T}").stem().html()).isEqualTo("<p>x</p>\n<p>y</p>");
        assertThat(only("one\ntwo {T}").stem().html()).isEqualTo("one<br />two");
    }

    @Test
    void commentsAndCategoriesAreNoQuestions() {
        var file = read("// a comment {\n$CATEGORY: $course$/top/Unit 1: Topic\n\n// [id:1]\nYes? {T}\n// the end\n");
        assertThat(file.questions()).hasSize(1);
        assertThat(file.report().notes()).containsExactly(Note.of("category", "$course$/top/Unit 1: Topic"));
        assertThat(file.report().entries()).extracting(Entry::line).containsExactly(5);
    }

    @Test
    void aMissingBraceNamesItsLineAndTheNextQuestionIsSafe() {
        var file = read("One? {T}\n\nTwo? {\n=a\n~b\n\nThree? {F}\n\nFour? {=x ~y");
        assertThat(file.questions()).hasSize(2);
        assertThat(file.report().entries())
                .filteredOn(entry -> entry.outcome() == Outcome.DROPPED)
                .flatExtracting(Entry::because)
                .containsExactly(Note.of("gift_open_brace", 3), Note.of("gift_open_brace", 9));
    }

    @Test
    void anEmptyLineBetweenTheBracesIsOnlyAGap() {
        assertThat(only("Which? {\n\n=a\n\n~b\n\n}").kind()).isEqualTo(Kind.SINGLE_CHOICE);
    }

    @Test
    void whatWeDoNotKnowIsNamed() {
        var file = read("Write! {}\n\nJust a text.\n\nIt {1:SA:=has} been {1:MC:=x~y}.\n\nA {=b} c {=d}.\n\nq } r");
        assertThat(file.questions()).isEmpty();
        assertThat(file.report().entries())
                .extracting(Entry::kind)
                .containsExactly("essay", "description", "cloze", "?", "?");
        assertThat(file.report().count(Outcome.DROPPED)).isEqualTo(5);
    }

    @Test
    void unfitQuestionsSayWhy() {
        assertThat(because("No right one? {~%50%a =%50%b}")).containsExactly(Note.of("no_right_answer"));
        assertThat(because("Too much? {=a ~%150%b}")).containsExactly(Note.of("percent", "150"));
        assertThat(because("Number? {#four}")).containsExactly(Note.of("number", "four"));
        assertThat(because("One pair? {=a -> b}")).containsExactly(Note.of("too_few_pairs"));
        assertThat(because("Lost arrow? {=a -> b =c =d -> e}")).containsExactly(Note.of("gift_no_arrow", "c"));
    }

    @Test
    void whatWasChangedIsSaid() {
        assertThat(because("[html]<p>Hi<script>x()</script></p> {T}"))
                .containsExactly(Note.of("html_dropped", "<script>"));
        assertThat(because("Ticks? {~%20%a ~%20%b ~c}")).containsExactly(Note.of("weights_scaled", 40));
        assertThat(because("What is $$x^2$$? {=a ~b}")).containsExactly(Note.of("formula_as_text"));
    }

    @Test
    void nothingHostileComesThrough() {
        var question = (SingleChoice)
                only("[html]<img src=x onerror\\=alert(1)> {\n=[html]<a href\\=\"javascript\\:x\">a</a>\n"
                        + "~[markdown][b](javascript\\:x)#[html]<script>1</script>\n}");
        assertThat(question.toString()).doesNotContain("onerror", "javascript:", "<script");
    }

    @Test
    void encodingsAreRead() {
        for (var charset : List.of("UTF-8", "windows-1252", "UTF-16")) {
            var file = QuestionFile.read("Où? {=à côté ~là}".getBytes(Charset.forName(charset)));
            assertThat(file.questions().get(0).stem().html()).isEqualTo("Où?");
        }
        var guessed = QuestionFile.read("Où? {=à ~là}".getBytes(Charset.forName("windows-1252")));
        assertThat(guessed.report().notes()).containsExactly(Note.of("encoding_guessed"));
        assertThat(QuestionFile.read("\ufeff::N::Q? {T}".getBytes(StandardCharsets.UTF_8))
                        .questions()
                        .get(0)
                        .stem()
                        .name())
                .isEqualTo("N");
    }

    @Test
    void emptyAndForeignFilesAreRefused() {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> read(" \n")).withMessage("quiz.file_empty");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> read("PK\u0003\u0004..."))
                .withMessage("quiz.file_not_text");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> QuestionFile.read(new byte[QuestionFile.LARGEST + 1]))
                .withMessage("quiz.file_too_large");
    }

    private static List<Note> because(String gift) {
        var entries = read(gift).report().entries();
        assertThat(entries).hasSize(1);
        return entries.get(0).because();
    }

    private static Question only(String gift) {
        var file = read(gift);
        assertThat(file.questions()).as(file.report().toString()).hasSize(1);
        return file.questions().get(0);
    }

    private static QuestionFile read(String gift) {
        return QuestionFile.read(gift.getBytes(StandardCharsets.UTF_8));
    }
}
