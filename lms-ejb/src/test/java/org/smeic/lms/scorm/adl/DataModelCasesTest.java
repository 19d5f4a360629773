package org.smeic.lms.scorm.adl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.smeic.lms.scorm.adl.PackageItems.Given;
import org.smeic.lms.scorm.runtime.RuntimeData;

/** ADL's cases on API and data model, where the corpus is at hand. Our own tables beside this prove the same rules. */
class DataModelCasesTest {

    @ParameterizedTest
    @CsvSource({"API, API", "DMI, DMI", "DMB, DMB", "DDM, DDMa+DDMb"})
    void everyCommandIsAnsweredAsAdlExpects(String name, String packages) {
        try (var cases = TestCases.open()) {
            var items = new HashMap<String, Given>();
            for (var each : packages.split("\\+")) {
                items.putAll(PackageItems.of(each));
            }
            assertThat(failures(cases.read(name), items)).isEmpty();
        }
    }

    private static List<String> failures(TestCase read, Map<String, Given> items) {
        var failures = new ArrayList<String>();
        var system = new PlainSystem();
        for (var step : read.steps()) {
            var item = items.get(step.activity());
            var api = system.launch(step.activity(), item);
            for (var command : step.commands()) {
                command.check(api).ifPresent(failure -> failures.add(step.key() + " " + failure));
            }
            api.terminate("");
            system.end(step.activity(), item, api.data());
        }
        return failures;
    }

    @Test
    void afterTheEndEveryCallSaysSo() {
        var api = new RuntimeApi(new RuntimeData(new TreeMap<>(), List.of(), Map.of()));
        assertThat(api.terminate("")).isEqualTo("false");
        assertThat(api.getLastError()).isEqualTo("112");
        assertThat(api.initialize("")).isEqualTo("true");
        assertThat(api.terminate("x")).isEqualTo("false");
        assertThat(api.getLastError()).isEqualTo("201");
        assertThat(api.terminate("")).isEqualTo("true");
        api.getValue("cmi.mode");
        assertThat(api.getLastError()).isEqualTo("123");
        api.setValue("cmi.exit", "");
        assertThat(api.getLastError()).isEqualTo("133");
        api.commit("");
        assertThat(api.getLastError()).isEqualTo("143");
        api.terminate("");
        assertThat(api.getLastError()).isEqualTo("113");
        api.initialize("");
        assertThat(api.getLastError()).isEqualTo("104");
        assertThat(api.getErrorString("104")).isEqualTo("Content Instance Terminated");
        assertThat(api.getDiagnostic("")).isEqualTo("Content Instance Terminated");
        assertThat(api.getErrorString("999")).isEmpty();
    }
}
