package org.smeic.lms.scorm.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrerequisitesTest {

    private static final Map<String, String> STATUS = Map.of(
            "done", "completed", "well", "passed", "bad", "failed", "half", "incomplete", "new", "not attempted");

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "'' ; true",
                "done ; true",
                "new ; false",
                "done&well ; true",
                "done & half ; false",
                "bad|well ; true",
                "~bad ; true",
                "~done ; false",
                "(bad|well)&done ; true",
                "bad=failed ; true",
                "bad=\"failed\" ; true",
                "bad=f ; true",
                "bad<>failed ; false",
                "2*{done,well,bad} ; true",
                "3*{done,well,bad} ; false",
                "unknown ; true",
                "(broken ; true",
                "&&& ; true"
            })
    void expressionsAreEvaluated(String expression, boolean met) {
        assertThat(Prerequisites.met(expression, id -> STATUS.getOrDefault(id, "")))
                .isEqualTo(met);
    }
}
