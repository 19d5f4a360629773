package org.smeic.lms.scorm.adl;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** ADL's 188 test cases for a learning management system (SCORM 2004 4th Ed. test suite), read as data. */
public final class TestCases implements AutoCloseable {

    private static final Path ZIP =
            Path.of(System.getProperty("lms.corpus", "none"), "corpus", "scorm", "adl-2004-4th", "_testcases-data.zip");
    private static final String CASES = "software_development/TestSuite/LMSRTE/Courses/TestCases";
    private static final String WORDS =
            "software_development/resources/org/adl/testsuite/rte/lms/util/resources/Commands.properties";

    /** Cases that read what the case before has left to the learner; ADL says to run them in this order. */
    private static final Map<String, List<String>> BEFORE = Map.of(
            "CO-07b", List.of("CO-07a"),
            "OB-03b", List.of("OB-03a"),
            "OB-03c", List.of("OB-03a", "OB-03b"),
            "OB-09b", List.of("OB-09a"),
            "SX-11b", List.of("SX-11a"),
            "SX-11c", List.of("SX-11a", "SX-11b"));

    private final java.nio.file.FileSystem zip;
    private final Abbreviations words;

    private TestCases() {
        try {
            zip = FileSystems.newFileSystem(ZIP);
            words = new Abbreviations(Abbreviations.unescaped(text(zip.getPath(WORDS))));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Whether the corpus is at hand. */
    public static boolean areHere() {
        return Files.isRegularFile(ZIP);
    }

    /** The cases that the same learner must have run before this one, in their order. */
    public static List<String> before(String name) {
        return BEFORE.getOrDefault(name, List.of());
    }

    /** Opens the corpus; where there is none, the running test is skipped and says so. */
    public static TestCases open() {
        assumeTrue(areHere(), "skipped: ADL's test cases are not at " + ZIP);
        return new TestCases();
    }

    /** The names of all cases, sorted: {@code API}, {@code CM-01}, ... */
    public List<String> names() {
        try (var files = Files.list(zip.getPath(CASES))) {
            return files.map(f -> f.getFileName().toString())
                    .filter(f -> f.endsWith(".properties"))
                    .map(f -> f.substring(0, f.length() - ".properties".length()))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public TestCase read(String name) {
        return TestCase.parse(name, text(zip.getPath(CASES, name + ".properties")), words);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
