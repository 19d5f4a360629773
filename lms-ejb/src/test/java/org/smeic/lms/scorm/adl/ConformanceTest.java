package org.smeic.lms.scorm.adl;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.smeic.lms.scorm.manifest.Manifest;
import org.smeic.lms.scorm.manifest.ManifestReader;
import org.smeic.lms.storage.Unpacked;

/** ADL's conformance test for a learning management system, SCORM 2004 4th Edition: all 188 cases. */
class ConformanceTest {

    private static final Path CORPUS =
            Path.of(System.getProperty("lms.corpus", "none"), "corpus", "scorm", "adl-2004-4th");

    @TempDir
    static Path folder;

    private static TestCases cases;

    @BeforeAll
    static void open() {
        System.setProperty("lms.data", folder.toString());
        cases = TestCases.open();
    }

    @AfterAll
    static void close() {
        if (cases != null) {
            cases.close();
        }
    }

    static Stream<String> names() {
        if (!TestCases.areHere()) {
            return Stream.of("ADL's cases are not here");
        }
        try (var all = TestCases.open()) {
            return all.names().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void theCaseRunsAsAdlExpects(String name) {
        var learner = new CourseRun.Learner();
        for (var earlier : TestCases.before(name)) {
            new CaseRun(cases.read(earlier), ConformanceTest::manifest, learner).run();
        }
        assertThat(new CaseRun(cases.read(name), ConformanceTest::manifest, learner).run())
                .isEmpty();
    }

    private static Manifest manifest(String name) {
        var file = CORPUS.resolve("LMSTestPackage_" + name + ".zip");
        try (var unpacked = Unpacked.of(file)) {
            return ManifestReader.read(unpacked);
        }
    }
}
