package org.smeic.lms.scorm.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class RuntimeDataTest {

    private final TreeMap<String, String> given =
            new TreeMap<>(Map.of("cmi.learner_id", "u1", "cmi.objectives.0.id", "o"));

    private RuntimeData data() {
        return new RuntimeData(given, List.of(), Map.of());
    }

    @ParameterizedTest
    @CsvFileSource(resources = "sets.csv", delimiter = '|', quoteCharacter = '\'')
    void aSetIsJudgedByTheTable(String element, String value, int error) {
        var data = data();
        assertThat(data.set(element, value).code()).isEqualTo(error);
        assertThat(data.changed()).hasSize(error == 0 ? 1 : 0);
        assertThat(data.values().get(element)).isEqualTo(error == 0 ? value : given.get(element));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "cmi.learner_id, u1, 0",
                "cmi._version, 1.0, 0",
                "cmi.location, '', 403",
                "cmi.credit, credit, 0",
                "cmi.completion_status, unknown, 0",
                "cmi.objectives._count, 1, 0",
                "cmi.objectives.0.id, o, 0",
                "cmi.objectives.0.score.raw, '', 403",
                "cmi.objectives.1.id, '', 301",
                "cmi.objectives.0.score._children, 'scaled,raw,min,max', 0",
                "cmi.objectives.1.score._children, '', 301",
                "cmi.location._children, '', 301",
                "cmi.score._count, '', 301",
                "cmi.objectives._version, '', 301",
                "cmi.nothing._count, '', 401",
                "cmi.exit, '', 405",
                "cmi.session_time, '', 405",
                "cmi, '', 401",
                "'', '', 301",
                "adl.data._count, 0, 0",
                "adl.data._children, 'id,store', 0",
                "adl.nav.request, _none_, 0",
                "adl.nav.request_valid.previous, unknown, 0",
                "adl.nav.request_valid.choice.{target=a}, unknown, 0",
                "adl.nav.request_valid.choice, '', 401"
            })
    void aGetIsAnsweredByTheTable(String element, String value, int error) {
        var found = data().get(element);
        assertThat(found.value()).isEqualTo(value);
        assertThat(found.error().code()).isEqualTo(error);
    }

    @Test
    void validRequestsAreWhatTheSequencerSaid() {
        var data = new RuntimeData(given, List.of(), Map.of("continue", "true", "choice.{target=a.1}", "false"));
        assertThat(data.get("adl.nav.request_valid.continue").value()).isEqualTo("true");
        assertThat(data.get("adl.nav.request_valid.choice.{target=a.1}").value())
                .isEqualTo("false");
    }

    @Test
    void aMeasureDecidesTheStatusWhereThereIsAThreshold() {
        given.put("cmi.completion_threshold", "0.8");
        given.put("cmi.scaled_passing_score", "-0.5");
        var data = data();
        data.set("cmi.completion_status", "completed");
        data.set("cmi.success_status", "passed");
        assertThat(data.get("cmi.completion_status").value()).isEqualTo("unknown");
        assertThat(data.get("cmi.success_status").value()).isEqualTo("unknown");

        data.set("cmi.progress_measure", "0.79");
        data.set("cmi.score.scaled", "-0.50");
        assertThat(data.get("cmi.completion_status").value()).isEqualTo("incomplete");
        assertThat(data.get("cmi.success_status").value()).isEqualTo("passed");

        assertThat(data.values())
                .as("what the SCO said is not lost")
                .containsEntry("cmi.completion_status", "completed");
    }

    @Test
    void bucketsAreReadAndWrittenAsTheActivityMay() {
        var data = new RuntimeData(
                new TreeMap<>(Map.of(
                        "adl.data.0.id", "a",
                        "adl.data.1.id", "b",
                        "adl.data.2.id", "c",
                        "adl.data.2.store", "secret",
                        "adl.data.3.id", "d",
                        "adl.data.3.store", "")),
                List.of(StoreAccess.READ, StoreAccess.WRITE, StoreAccess.NONE, StoreAccess.READ_WRITE),
                Map.of());
        assertThat(data.get("adl.data.0.store").error()).isEqualTo(RuntimeError.NOT_INITIALIZED);
        assertThat(data.set("adl.data.0.store", "x")).isEqualTo(RuntimeError.READ_ONLY);
        assertThat(data.set("adl.data.1.store", "x")).isEqualTo(RuntimeError.NONE);
        assertThat(data.get("adl.data.1.store").error()).isEqualTo(RuntimeError.WRITE_ONLY);
        assertThat(data.get("adl.data.2.store")).isEqualTo(new Retrieved("", RuntimeError.WRITE_ONLY));
        assertThat(data.get("adl.data.3.store").error()).isEqualTo(RuntimeError.NOT_INITIALIZED);
        assertThat(data.set("adl.data.0.id", "x")).isEqualTo(RuntimeError.READ_ONLY);
    }

    @Test
    void longValuesAreTakenUpToAGuardOverAll() {
        var data = data();
        assertThat(data.set("cmi.suspend_data", "x".repeat(1 << 20))).isEqualTo(RuntimeError.NONE);
        assertThat(data.set("cmi.location", "x".repeat(4 << 20))).isEqualTo(RuntimeError.GENERAL_SET);
        assertThat(data.set("cmi.suspend_data", "x".repeat(4 << 19))).isEqualTo(RuntimeError.NONE);
        assertThat(data.set("cmi.suspend_data", "a\0b")).isEqualTo(RuntimeError.GENERAL_SET);
    }

    @Test
    void aReplayInTheSameOrderEndsInTheSameData() {
        var sets = new LinkedHashMap<String, String>();
        sets.put("cmi.interactions.0.id", "q1");
        sets.put("cmi.interactions.0.type", "choice");
        sets.put("cmi.interactions.0.correct_responses.0.pattern", "a[,]b");
        sets.put("cmi.interactions.0.learner_response", "a");
        var data = data();
        assertThat(data.replay(sets)).isEmpty();
        assertThat(data.changed()).containsExactlyElementsOf(sets.keySet());
        assertThat(data.values()).containsAllEntriesOf(sets).containsAllEntriesOf(given);

        assertThat(data().replay(new TreeMap<>(sets)))
                .as("what cannot be is told, all else is taken")
                .contains("cmi.interactions.0.correct_responses.0.pattern");
    }
}
