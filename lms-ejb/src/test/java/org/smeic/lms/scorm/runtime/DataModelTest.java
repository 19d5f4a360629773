package org.smeic.lms.scorm.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DataModelTest {

    private final TreeMap<String, String> data = new TreeMap<>();

    @ParameterizedTest
    @CsvSource({
        "cmi.core.lesson_status, completed, true",
        "cmi.core.lesson_status, not attempted, false",
        "cmi.core.lesson_status, Completed, false",
        "cmi.objectives.0.status, not attempted, true",
        "cmi.core.exit, '', true",
        "cmi.core.exit, timeout, false",
        "cmi.core.score.raw, 100, true",
        "cmi.core.score.raw, '', true",
        "cmi.core.score.raw, 100.01, false",
        "cmi.core.score.raw, -1, false",
        "cmi.core.score.raw, 1e2, false",
        "cmi.core.session_time, 30:99:40, true",
        "cmi.core.session_time, 33330:30:40, false",
        "cmi.interactions.0.time, 23:59:59.99, true",
        "cmi.interactions.0.time, 24:00:00, false",
        "cmi.interactions.0.weighting, -1.5, true",
        "cmi.interactions.0.result, correct, true",
        "cmi.interactions.0.result, 95.5, true",
        "cmi.interactions.0.result, WRONG, false",
        "cmi.objectives.0.id, a b, false",
        "cmi.objectives.0.id, a_b, true",
        "cmi.student_preference.audio, -1, true",
        "cmi.student_preference.audio, 101, false",
        "cmi.student_preference.text, 2, false",
        "cmi.core.student_id, x, false",
        "cmi.core.entry, x, false",
        "cmi.core._children, x, false",
        "cmi.nothing, x, false",
        "cmi.objectives.1.id, x, false",
        "cmi.objectives.0.objectives.0.id, x, false"
    })
    void valuesAreJudgedByTheTable(String element, String value, boolean accepted) {
        assertThat(DataModel.SCORM_12.accepts(data, element, value, true)).isEqualTo(accepted);
    }

    @Test
    void listsGrowOneByOne() {
        data.putAll(Map.of("cmi.interactions.0.id", "a", "cmi.interactions.0.objectives.0.id", "o"));
        assertThat(DataModel.SCORM_12.accepts(data, "cmi.interactions.1.id", "b", true))
                .isTrue();
        assertThat(DataModel.SCORM_12.accepts(data, "cmi.interactions.2.id", "b", true))
                .isFalse();
        assertThat(DataModel.SCORM_12.accepts(data, "cmi.interactions.0.objectives.1.id", "b", true))
                .isTrue();
        assertThat(DataModel.SCORM_12.accepts(data, "cmi.interactions.0.objectives.2.id", "b", true))
                .isFalse();
    }

    @Test
    void suspendDataMayBeLongerThanTheStandardUnlessStrict() {
        assertThat(DataModel.SCORM_12.accepts(data, "cmi.suspend_data", "x".repeat(4096), true))
                .isTrue();
        assertThat(DataModel.SCORM_12.accepts(data, "cmi.suspend_data", "x".repeat(4097), true))
                .isFalse();
        assertThat(DataModel.SCORM_12.accepts(data, "cmi.suspend_data", "x".repeat(65536), false))
                .isTrue();
        assertThat(DataModel.SCORM_12.accepts(data, "cmi.suspend_data", "x".repeat(65537), false))
                .isFalse();
    }
}
