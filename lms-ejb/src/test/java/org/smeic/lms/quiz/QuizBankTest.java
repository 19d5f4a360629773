package org.smeic.lms.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.smeic.lms.quiz.exchange.ImportReport.Outcome;
import org.smeic.lms.quiz.question.Matching;
import org.smeic.lms.shared.Database;

@Tag("door")
class QuizBankTest {

    @RegisterExtension
    final Database database = new Database();

    @Test
    void aFileBecomesAQuizWithAReport() {
        var imported = QuizFixture.bank(database.em())
                .importQuestions(
                        "C:\\quizzes\\customer_talks.gift",
                        bytes("Who? {=you ~me}\n\n经营 {= 甲 -> 乙 = 🙂 -> ب}\n\nWrite! {}"));
        database.nextRequest();

        assertThat(imported.title()).isEqualTo("customer talks");
        assertThat(imported.report().count(Outcome.KEPT)).isEqualTo(2);
        assertThat(imported.report().count(Outcome.DROPPED)).isEqualTo(1);
        var stored = database.em()
                .createQuery(
                        "select q from QuizQuestion q where q.quiz.id = :id order by q.position", QuizQuestion.class)
                .setParameter("id", imported.quizId())
                .getResultList();
        assertThat(stored).hasSize(2);
        assertThat(((Matching) stored.get(1).question()).answers()).containsExactly("乙", "ب");
    }

    @Test
    void aLongNameInAnyScriptFits() {
        var name = "🙂".repeat(400);
        var imported =
                QuizFixture.bank(database.em()).importQuestions("x".repeat(500), bytes("::" + name + "::Yes? {T}"));
        database.nextRequest();
        assertThat(imported.questions()).isEqualTo(1);
    }

    @Test
    void aFileWithoutQuestionsStoresNothingAndSaysWhy() {
        assertThatExceptionOfType(NothingKept.class)
                .isThrownBy(() -> QuizFixture.bank(database.em()).importQuestions("a.gift", bytes("Only text.")))
                .satisfies(refusal -> assertThat(refusal.report().entries()).hasSize(1));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
