package org.smeic.lms.authoring.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.smeic.lms.authoring.folder.CourseFiles;
import org.smeic.lms.authoring.folder.CourseFixture;
import org.smeic.lms.authoring.folder.CourseFolder;
import org.smeic.lms.scorm.manifest.Edition;
import org.smeic.lms.scorm.manifest.Item;
import org.smeic.lms.scorm.manifest.Manifest;
import org.smeic.lms.scorm.manifest.ManifestReader;
import org.smeic.lms.storage.Unpacked;

class CoursePackagerTest {

    @TempDir
    Path temp;

    private final CourseFixture course = new CourseFixture();

    @BeforeEach
    void useFreshData() {
        System.setProperty("lms.data", temp.resolve("data").toString());
    }

    @AfterEach
    void forgetData() {
        System.clearProperty("lms.data");
    }

    @Test
    void ourOwnImportTakesThePackageWithoutANote() {
        var manifest = manifest(packed("a.zip"));

        assertThat(manifest.edition()).isEqualTo(Edition.SCORM_12);
        assertThat(manifest.title()).isEqualTo("Talk to five customers");
        assertThat(manifest.all())
                .extracting(Item::title)
                .containsExactly("Why your best customer misleads you", "Practice", "Check what you know");
        assertThat(manifest.all()).allMatch(item -> item.launch() != null);
        assertThat(manifest.notes()).isEmpty();
    }

    @Test
    void aModuleCarriesItsPagesActionAndPictures() throws IOException {
        var page = text(packed("a.zip"), "module-1/index.html");
        assertThat(page)
                .contains("<html lang=\"en\">", "A kind yes</h1>", "Opinion</h1>", "Write down one decision</h2>")
                .contains("src=\"../media/01-why/three.svg\"", "alt=\"Three answers\"", "I have done it</button>");
        assertThat(text(packed("b.zip"), "media/01-why/three.svg")).isEqualTo(CourseFixture.SVG);
    }

    @Test
    void aQuizCarriesItsQuestionsAndPassMark() throws IOException {
        assertThat(text(packed("a.zip"), "quiz-3/questions.js"))
                .startsWith("window.LMS_QUIZ = {\"pass\":70,")
                .contains("SINGLE_CHOICE", "TRUE_FALSE");
        assertThat(text(packed("b.zip"), "imsmanifest.xml")).contains("<adlcp:masteryscore>70</adlcp:masteryscore>");
    }

    @Test
    void buttonsSpeakTheLanguageOfTheCourse() throws IOException {
        course.change("course.md", "language: en", "language: ko");
        assertThat(text(packed("a.zip"), "module-1/index.html")).contains("<html lang=\"ko\">", "해 보았습니다");
    }

    @Test
    void markUpInTitlesIsText() throws IOException {
        course.change("course.md", "title: Talk to five customers", "title: \"A <b> & \\\"B\\\"\"")
                .change("01-why/01-a-kind-yes.md", "# A kind yes", "# A \\<script> yes");
        var zip = packed("a.zip");
        assertThat(manifest(zip).title()).isEqualTo("A <b> & \"B\"");
        assertThat(text(zip, "module-1/index.html")).contains("A &lt;script&gt; yes</h1>");
    }

    @Test
    void theSameInputGivesTheSameBytes() throws IOException {
        assertThat(Files.readAllBytes(packed("a.zip"))).isEqualTo(Files.readAllBytes(packed("b.zip")));
    }

    @Test
    void whatWeShipIsACourseZipWithItsPackagesBuilt() throws IOException {
        course.folder(temp.resolve("content"), "five-customers");
        ContentBuild.main(
                temp.resolve("content").toString(), temp.resolve("out").toString(), "five-customers");

        try (var index = Json.createReader(Files.newBufferedReader(temp.resolve("out/lms-content.json")))) {
            assertThat(index.readObject().toString())
                    .isEqualTo("{\"courses\":[\"five-customers\"],\"curricula\":[],\"packages\":[\"five-customers\"]}");
        }
        assertThat(temp.resolve("out/packages/five-customers-scorm12.zip")).exists();
        try (var unpacked = Unpacked.of(temp.resolve("out/courses/five-customers.zip"))) {
            var read = CourseFolder.read(CourseFiles.of(unpacked), "five-customers.zip");
            assertThat(read.notes()).isEmpty();
            assertThat(read.lessons().get(1).toString()).contains("path=02-practice.zip", "module=null");
            assertThat(unpacked.files()).doesNotContain("02-practice/module.md");
            var practice = unpacked.file("02-practice.zip").orElseThrow();
            assertThat(manifest(practice).title()).isEqualTo("Practice: a call");
        }
    }

    @Test
    void theCoursesWeShipBecomePackages() throws IOException {
        var content = Path.of("..", "content");
        Assumptions.assumeTrue(Files.isDirectory(content), "skipped: the folder content is not there");
        ContentBuild.main(content.toString(), temp.resolve("out").toString(), "first-advisory-visit");
        assertThat(manifest(temp.resolve("out/packages/first-advisory-visit-scorm12.zip"))
                        .notes())
                .isEmpty();
    }

    private Path packed(String name) {
        var files = CourseFiles.of(course.folder(temp, "five-customers"));
        CoursePackager.course(CourseFolder.read(files, "five-customers"), files, temp.resolve(name));
        return temp.resolve(name);
    }

    private static Manifest manifest(Path zip) {
        try (var unpacked = Unpacked.of(zip)) {
            return ManifestReader.read(unpacked);
        }
    }

    private static String text(Path zip, String name) throws IOException {
        try (var file = new ZipFile(zip.toFile());
                var in = file.getInputStream(file.getEntry(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
