package org.smeic.lms.scorm.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** The ten types of interactions (RTE 4.2.9). */
class RuntimeResponsesTest {

    private final RuntimeData data = new RuntimeData(new TreeMap<>(), List.of(), Map.of());

    @BeforeEach
    void anInteraction() {
        data.set("cmi.interactions.0.id", "q");
    }

    @ParameterizedTest
    @CsvFileSource(resources = "answers.csv", delimiter = '|', quoteCharacter = '\'')
    void anAnswerIsWrittenAsItsTypeWants(String type, String answer, int error) {
        data.set("cmi.interactions.0.type", type);
        assertThat(data.set("cmi.interactions.0.learner_response", answer).code())
                .isEqualTo(error);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "patterns.csv", delimiter = '|', quoteCharacter = '\'')
    void aCorrectResponseIsWrittenAsItsTypeWants(String type, String pattern, int error) {
        data.set("cmi.interactions.0.type", type);
        assertThat(data.set("cmi.interactions.0.correct_responses.0.pattern", pattern)
                        .code())
                .isEqualTo(error);
    }

    @ParameterizedTest
    @CsvSource({
        "true-false, true, false, 351",
        "likert, a, b, 351",
        "numeric, 1[:]2, 3[:]4, 351",
        "other, a, b, 351",
        "choice, 'a[,]b', 'a[,]c', 0",
        "choice, 'a[,]b', 'b[,]a', 351",
        "sequencing, 'a[,]b', 'b[,]a', 0",
        "sequencing, 'a[,]b', 'a[,]b', 351",
        "fill-in, a, a, 0",
        "performance, a[.]b, a[.]b, 0"
    })
    void asManyCorrectResponsesAreTakenAsTheTypeHas(String type, String first, String second, int error) {
        data.set("cmi.interactions.0.type", type);
        assertThat(data.set("cmi.interactions.0.correct_responses.0.pattern", first))
                .isEqualTo(RuntimeError.NONE);
        assertThat(data.set("cmi.interactions.0.correct_responses.1.pattern", second)
                        .code())
                .isEqualTo(error);
        assertThat(data.set("cmi.interactions.0.correct_responses.0.pattern", first))
                .as("the same again")
                .isEqualTo(RuntimeError.NONE);
    }

    @Test
    void anAnswerNeedsATypeFirst() {
        assertThat(data.set("cmi.interactions.0.learner_response", "a")).isEqualTo(RuntimeError.NOT_ESTABLISHED);
        assertThat(data.set("cmi.interactions.0.correct_responses.0.pattern", "a"))
                .isEqualTo(RuntimeError.NOT_ESTABLISHED);
        assertThat(data.get("cmi.interactions.0.correct_responses._count").value())
                .isEqualTo("0");
    }

    @Test
    void anInteractionNamesAnObjectiveOnce() {
        assertThat(data.set("cmi.interactions.0.objectives.0.id", "a")).isEqualTo(RuntimeError.NONE);
        assertThat(data.set("cmi.interactions.0.objectives.1.id", "a")).isEqualTo(RuntimeError.GENERAL_SET);
        assertThat(data.set("cmi.interactions.0.objectives.0.id", "b")).isEqualTo(RuntimeError.NONE);
        assertThat(data.set("cmi.interactions.0.objectives.1.id", "a"))
                .as("given up by the first")
                .isEqualTo(RuntimeError.NONE);
        assertThat(data.get("cmi.interactions.0.objectives._count").value()).isEqualTo("2");
    }
}
