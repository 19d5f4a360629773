package org.smeic.lms.web.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.smeic.lms.quiz.question.Response;

class QuizFormTest {

    @Test
    void aQuestionWithoutTicksIsAnEmptyAnswerAndOneNotAskedIsNone() {
        assertThat(QuizForm.answers(form("asked", "7"))).isEqualTo(Map.of(7L, Response.NONE));
        assertThat(QuizForm.answers(form("q7", "1"))).isEmpty();
    }

    @Test
    void ticksAndTextsAreValuesOfTheQuestion() {
        var answers = QuizForm.answers(Map.of("asked", new String[] {"7"}, "q7", new String[] {"0", "2"}));
        assertThat(answers).containsEntry(7L, Response.of("0", "2"));
    }

    @Test
    void rowsComeInTheirOrder() {
        var answers = QuizForm.answers(Map.of(
                "asked", new String[] {"7"},
                "q7.1", new String[] {""},
                "q7.0", new String[] {"3"},
                "q7.2", new String[] {"1"}));
        assertThat(answers).containsEntry(7L, Response.of("3", "", "1"));
    }

    @Test
    void whatIsNoQuestionIsLeftOut() {
        assertThat(QuizForm.answers(form("asked", "7; drop"))).isEmpty();
    }

    private static Map<String, String[]> form(String name, String value) {
        return Map.of(name, new String[] {value});
    }
}
