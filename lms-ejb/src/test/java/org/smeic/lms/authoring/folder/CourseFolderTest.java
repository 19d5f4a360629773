package org.smeic.lms.authoring.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.smeic.lms.catalog.Audience;
import org.smeic.lms.catalog.Drawing;
import org.smeic.lms.shared.Refusal;

class CourseFolderTest {

    @TempDir
    Path temp;

    private final CourseFixture course = new CourseFixture();

    @Test
    void aCourseFolderIsReadWhole() {
        var read = read();

        assertThat(read.slug()).isEqualTo("five-customers");
        assertThat(read.facts().title()).isEqualTo("Talk to five customers");
        assertThat(read.facts().audience()).isEqualTo(Audience.OWNER);
        assertThat(read.facts().drawing()).isEqualTo(Drawing.LENS);
        assertThat(read.facts().aboutHtml()).isEqualTo("<p><strong>This</strong> course is for you.</p>");
        assertThat(read.outcomes()).containsExactly("Book five calls");
        assertThat(read.sources()).hasSize(1);
        assertThat(read.lessons())
                .extracting(CourseSource.Lesson::title)
                .containsExactly("Why your best customer misleads you", "Practice: a call", "Check what you know");
        assertThat(read.lessons().get(2))
                .isEqualTo(new CourseSource.Quiz("quiz.gift", "Check what you know", 8, 70, 20, 3));
        assertThat(read.notes()).isEmpty();
    }

    @Test
    void pagesComeInTheOrderOfTheirNamesWithTheirPictures() {
        course.put("01-why/00-before.md", "# Before\n\nText");
        var module = read().readModules().get(0);

        assertThat(module.pages())
                .extracting(ModuleSource.Page::title)
                .containsExactly("Before", "A kind yes", "Opinion");
        assertThat(module.pages().get(1).pictures()).containsEntry("three.svg", "01-why/three.svg");
        assertThat(module.actionTitle()).isEqualTo("Write down one decision");
        assertThat(module.actionMarkdown()).startsWith("1. Take a sheet.");
    }

    @Test
    void aPictureMayLieInAnotherFolderOfTheCourse() {
        var practice = ((CourseSource.Scorm) read().lessons().get(1)).module();
        assertThat(practice).isNotNull();
        assertThat(practice.pages().get(0).pictures()).containsEntry("../01-why/three.svg", "01-why/three.svg");
    }

    @Test
    void theCourseMayLieInOneFolderOfTheUpload() {
        course.folder(temp.resolve("upload"), "Five Customers");
        var files = CourseFiles.of(temp.resolve("upload"));
        assertThat(CourseFolder.read(files, "upload.zip").slug()).isEqualTo("five-customers");
        assertThat(CourseFolder.root(files).has("course.md")).isTrue();
    }

    @Test
    void refusalsNameFileAndField() {
        refused("authoring.no_course_file", new CourseFixture().without("course.md"), "course.md");
        refused("authoring.front_matter_missing", new CourseFixture().put("course.md", "# Hi"), "course.md");
        refused("authoring.front_matter_open", new CourseFixture().put("course.md", "---\ntitle: x\n"), "course.md");
        refused(
                "authoring.field_missing",
                new CourseFixture().change("course.md", "title: Talk", "titel: Talk"),
                "course.md",
                "title");
        refused(
                "authoring.field_missing",
                new CourseFixture().change("course.md", "    pass: 70\n", ""),
                "course.md",
                "lessons[3].pass");
        refused(
                "authoring.field_unknown_value",
                new CourseFixture().change("course.md", "audience: owner", "audience: boss"),
                "course.md",
                "audience",
                "boss");
        refused(
                "authoring.field_unknown_value",
                new CourseFixture().change("course.md", "language: en", "language: English!"),
                "course.md",
                "language");
        refused(
                "authoring.field_not_number",
                new CourseFixture().change("course.md", "pass: 70", "pass: 170"),
                "course.md",
                "lessons[3].pass",
                "170");
        refused(
                "authoring.field_not_number",
                new CourseFixture().change("01-why/module.md", "minutes: 15", "minutes: long"),
                "01-why/module.md",
                "minutes",
                "long");
        refused(
                "authoring.field_too_long",
                new CourseFixture().change("course.md", "title: Talk", "title: " + "x".repeat(10_000)),
                "course.md",
                "title");
        refused(
                "authoring.field_not_list",
                new CourseFixture().change("course.md", "outcomes:\n  - Book five calls", "outcomes: all"),
                "course.md",
                "outcomes");
        refused(
                "authoring.field_not_text",
                new CourseFixture().change("course.md", "- Book five calls", "- {a: b}"),
                "course.md",
                "outcomes[1]");
        refused(
                "authoring.lesson_without_kind",
                new CourseFixture().change("course.md", "- pages: 01-why", "- page: 01-why"),
                "course.md",
                "lessons[1]");
        refused(
                "authoring.module_missing",
                new CourseFixture().without("01-why/module.md"),
                "course.md",
                "lessons[1]",
                "01-why/module.md");
        refused(
                "authoring.lesson_file_missing",
                new CourseFixture().without("quiz.gift"),
                "course.md",
                "lessons[3]",
                "quiz.gift");
        refused(
                "authoring.page_title_missing",
                new CourseFixture().put("01-why/02-opinion.md", "Text"),
                "01-why/02-opinion.md");
        refused(
                "authoring.picture_missing",
                new CourseFixture().without("01-why/three.svg"),
                "01-why/01-a-kind-yes.md",
                "three.svg");
        refused(
                "authoring.picture_missing",
                new CourseFixture().change("01-why/01-a-kind-yes.md", "three.svg", "../../../etc/passwd"),
                "01-why/01-a-kind-yes.md");
        refused(
                "authoring.picture_type",
                new CourseFixture().change("01-why/01-a-kind-yes.md", "three.svg", "module.md"),
                "01-why/01-a-kind-yes.md",
                "module.md");
        refused("authoring.no_pages", new CourseFixture().without("02-practice/01-call.md"), "02-practice");
        refused(
                "authoring.action_empty",
                new CourseFixture().change("01-why/module.md", "1. Take a sheet.\n2. Write.\n", ""),
                "01-why/module.md");
    }

    @Test
    void brokenYamlIsRefusedWithItsLine() {
        refused(
                "authoring.front_matter_broken",
                course.change("course.md", "summary: You", "summary: \"You"),
                "course.md");
        refused(
                "authoring.front_matter_broken",
                new CourseFixture().change("course.md", "topic: customers", "title: again"),
                "course.md",
                5);
        refused(
                "authoring.front_matter_broken",
                new CourseFixture().change("course.md", "title: Talk to five customers", "title: !!java.net.URL [x]"),
                "course.md");
    }

    @Test
    void aYamlBombIsRefusedSoon() {
        var bomb = new StringBuilder("a0: &a0 [x,x,x,x,x,x,x,x,x]\n");
        for (var i = 1; i < 9; i++) {
            bomb.append("a%d: &a%d [%s]\n".formatted(i, i, ("*a" + (i - 1) + ",").repeat(9)));
        }
        refused(
                "authoring.front_matter_broken",
                course.change("course.md", "title: Talk", bomb + "title: Talk"),
                "course.md");
    }

    @Test
    void textThatIsNotUtf8IsRefused() throws IOException {
        var folder = course.folder(temp, "five-customers");
        Files.write(folder.resolve("01-why/02-opinion.md"), new byte[] {'#', ' ', (byte) 0xe9, '\n'});
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> CourseFolder.read(CourseFiles.of(folder), "x"))
                .withMessage("authoring.not_utf8")
                .satisfies(refusal -> assertThat(refusal.arguments()).containsExactly("01-why/02-opinion.md"));
    }

    @Test
    void whatIsLeftAsideIsNoted() {
        course.change("course.md", "drawing: lens", "colour: red")
                .put("01-why/notes.md", "mine")
                .change(
                        "01-why/01-a-kind-yes.md",
                        "![Three answers](three.svg)",
                        "![](three.svg) ![a](https://x.example/a.png)");
        assertThat(read().notes())
                .extracting(Note::key, Note::place)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("authoring.note_field_unused", "course.md"),
                        org.assertj.core.groups.Tuple.tuple("authoring.note_file_unused", "01-why/notes.md"),
                        org.assertj.core.groups.Tuple.tuple("authoring.note_alt_missing", "01-why/01-a-kind-yes.md"),
                        org.assertj.core.groups.Tuple.tuple(
                                "authoring.note_picture_elsewhere", "01-why/01-a-kind-yes.md"));
    }

    @Test
    void theCoursesWeShipAreRightInEverything() throws IOException {
        var content = Path.of("..", "content");
        Assumptions.assumeTrue(Files.isDirectory(content), "skipped: the folder content is not there");
        try (var folders = Files.list(content)) {
            for (var folder :
                    folders.filter(f -> Files.exists(f.resolve("course.md"))).toList()) {
                assertThat(CourseFolder.read(
                                        CourseFiles.of(folder),
                                        folder.getFileName().toString())
                                .notes())
                        .as(folder.toString())
                        .isEmpty();
            }
        }
    }

    private CourseSource read() {
        return CourseFolder.read(CourseFiles.of(course.folder(temp, "five-customers")), "five-customers");
    }

    private void refused(String key, CourseFixture spoilt, Object... arguments) {
        var folder = spoilt.folder(temp.resolve(key + System.nanoTime()), "spoilt");
        assertThatExceptionOfType(Refusal.class)
                .as(key)
                .isThrownBy(() -> CourseFolder.read(CourseFiles.of(folder), "spoilt"))
                .withMessage(key)
                .satisfies(refusal -> assertThat(refusal.arguments()).startsWith(arguments));
    }
}
