package org.smeic.lms.quiz.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.smeic.lms.quiz.exchange.ImportReport.Outcome;
import org.smeic.lms.quiz.question.QuestionJson;

/** Files that other people's systems wrote. Every question of them must turn up in the report. */
class CorpusTest {

    private static final Path CORPUS = Path.of(System.getProperty("lms.corpus", "none"), "corpus", "interchange");

    @TestFactory
    Stream<DynamicTest> everyMoodleQuestionIsAccountedFor() throws IOException {
        return files("moodle-xml")
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                    var counted = expected(file).getJsonObject("questions_by_type");
                    var read = QuestionFile.read(Files.readAllBytes(file));
                    var kinds = new TreeMap<String, Integer>();
                    counted.forEach((kind, count) -> {
                        if (!kind.equals("category")) {
                            kinds.merge(moodleName(kind), ((JsonNumber) count).intValue(), Integer::sum);
                        }
                    });
                    var found = new TreeMap<String, Integer>();
                    read.report()
                            .kinds()
                            .forEach((kind, count) -> found.merge(moodleName(kind), count.intValue(), Integer::sum));
                    assertThat(found).isEqualTo(kinds);
                    consistent(read);
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyGiftQuestionIsAccountedFor() throws IOException {
        return files("gift-aiken")
                .filter(file -> !file.toString().endsWith("aiken.txt"))
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                    var facts = expected(file);
                    var read = QuestionFile.read(Files.readAllBytes(file));
                    assertThat(read.report().entries()).hasSizeGreaterThanOrEqualTo(facts.getInt("titles"));
                    assertThat(read.report().notes().stream()
                                    .filter(note -> note.key().endsWith("category")))
                            .hasSize(facts.getInt("categories"));
                    consistent(read);
                    Files.writeString(
                            Files.createDirectories(Path.of("target", "corpus")).resolve(file.getFileName() + ".json"),
                            read.report().toJson().toString());
                }));
    }

    private static void consistent(QuestionFile file) {
        var report = file.report();
        assertThat(file.questions()).hasSize((int) (report.entries().size() - report.count(Outcome.DROPPED)));
        assertThat(report.entries())
                .allSatisfy(entry -> assertThat(entry.because().isEmpty()).isEqualTo(entry.outcome() == Outcome.KEPT));
        for (var question : file.questions()) {
            assertThat(question.mark(question.right()).mark()).isEqualTo(1);
            assertThat(QuestionJson.read(QuestionJson.write(question))).isEqualTo(question);
        }
    }

    private static String moodleName(String kind) {
        return switch (kind) {
            case "single_choice", "multiple_choice" -> "multichoice";
            case "true_false" -> "truefalse";
            case "short_answer" -> "shortanswer";
            default -> kind;
        };
    }

    private static Stream<Path> files(String folder) throws IOException {
        assumeTrue(
                Files.isDirectory(CORPUS),
                "Skipped: the corpus of other systems' files is not here; GiftReaderTest and MoodleXmlReaderTest do without.");
        try (var files = Files.list(CORPUS.resolve(folder))) {
            return new ArrayList<>(files.sorted().toList()).stream();
        }
    }

    private static JsonObject expected(Path file) throws IOException {
        try (var reader = Json.createReader(Files.newInputStream(CORPUS.resolve("EXPECTED.json")))) {
            return reader.readObject()
                    .getJsonObject(CORPUS.relativize(file).toString())
                    .getJsonObject("facts");
        }
    }
}
