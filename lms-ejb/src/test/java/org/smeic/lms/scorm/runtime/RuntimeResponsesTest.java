package org.smeic.lms.scorm.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ten types of interactions (RTE 4.2.9). */
class RuntimeResponsesTest {

    private final RuntimeData data = new RuntimeData(new TreeMap<>(), List.of(), Map.of());

    @BeforeEach
    void anInteraction() {
        data.set("cmi.interactions.0.id", "q");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "true-false    | true                  | 0",
                "true-false    | yes                   | 406",
                "choice        | ''                    | 0",
                "choice        | a[,]b                 | 0",
                "choice        | a[,]a                 | 406",
                "choice        | a[,]                  | 406",
                "choice        | a b                   | 406",
                "fill-in       | ''                    | 0",
                "fill-in       | {lang=de}ja[,]yes     | 0",
                "fill-in       | {lang=zz}ja           | 406",
                "long-fill-in  | any, long[,]text      | 0",
                "likert        | agree                 | 0",
                "likert        | ''                    | 406",
                "matching      | a[.]1[,]b[.]2         | 0",
                "matching      | a                     | 406",
                "matching      | a[.]                  | 406",
                "performance   | step[.]done[,][.]5    | 0",
                "performance   | step                  | 406",
                "performance   | [.]                   | 406",
                "performance   | a[.]b[.]              | 406",
                "sequencing    | a[,]b[,]a             | 0",
                "numeric       | -1.5                  | 0",
                "numeric       | 1[:]2                 | 406",
                "other         | {}[]                  | 0"
            })
    void anAnswerIsWrittenAsItsTypeWants(String type, String answer, int error) {
        data.set("cmi.interactions.0.type", type);
        assertThat(data.set("cmi.interactions.0.learner_response", answer).code())
                .isEqualTo(error);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fill-in       | {case_matters=true}{order_matters=false}{lang=en}a[,]b | 0",
                "fill-in       | {order_matters=true}{case_matters=false}a              | 0",
                "fill-in       | {case_matters=maybe}a         | 406",
                "fill-in       | {lang=en}{case_matters=maybe}a | 0",
                "long-fill-in  | {case_matters=true}{lang=en}a | 0",
                "long-fill-in  | {case_matters=1}a             | 406",
                "long-fill-in  | {order_matters=1}a            | 0",
                "performance   | {order_matters=false}a[.]1[:]2 | 0",
                "performance   | {order_matters=x}a[.]1        | 406",
                "numeric       | 1[:]2                         | 0",
                "numeric       | [:]2                          | 0",
                "numeric       | [:]                           | 0",
                "numeric       | 2[:]1                         | 406",
                "numeric       | 1,000                         | 406"
            })
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
