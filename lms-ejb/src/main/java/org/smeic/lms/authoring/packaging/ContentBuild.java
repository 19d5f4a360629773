package org.smeic.lms.authoring.packaging;

import static org.smeic.lms.shared.JsonTool.JSON;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.smeic.lms.authoring.folder.CourseFiles;
import org.smeic.lms.authoring.folder.CourseFolder;
import org.smeic.lms.authoring.folder.CourseSource;
import org.smeic.lms.authoring.folder.CurriculumFolder;
import org.smeic.lms.authoring.folder.CurriculumSource;
import org.smeic.lms.authoring.folder.Note;
import org.smeic.lms.curriculum.rule.Soundness;
import org.smeic.lms.shared.Refusal;

/**
 * Packs the courses and curricula we ship, as an instructor would hand them in: {@code courses/<slug>.zip}, {@code
 * curricula/<slug>.zip}, of some courses the SCORM package {@code packages/<slug>-scorm12.zip}, and {@code
 * lms-content.json} that lists them all.
 */
public final class ContentBuild {

    private final Path from;
    private final Path to;

    private ContentBuild(Path from, Path to) {
        this.from = from;
        this.to = to;
    }

    /**
     * Runs in the build, which fails when a course is not right in everything.
     *
     * @param arguments the folder of course folders, the folder to write to, then courses to make packages of
     */
    public static void main(String... arguments) throws IOException {
        var packages = List.of(Arrays.copyOfRange(arguments, 2, arguments.length));
        new ContentBuild(Path.of(arguments[0]), Path.of(arguments[1])).run(packages);
    }

    private void run(List<String> packages) throws IOException {
        var courses = JSON.createArrayBuilder();
        var packed = JSON.createArrayBuilder();
        for (var folder : folders()) {
            var files = CourseFiles.of(folder);
            var course = read(files, String.valueOf(folder.getFileName()));
            course(course, files, to.resolve("courses/" + course.slug() + ".zip"));
            courses.add(course.slug());
            if (packages.contains(course.slug())) {
                CoursePackager.course(course, files, to.resolve("packages/" + course.slug() + "-scorm12.zip"));
                packed.add(course.slug());
            }
        }
        var curricula = JSON.createArrayBuilder();
        for (var folder : curricula()) {
            var files = CourseFiles.of(folder);
            var curriculum = readCurriculum(files, String.valueOf(folder.getFileName()));
            new PackageZip().all(files).write(to.resolve("curricula/" + curriculum.slug() + ".zip"));
            curricula.add(curriculum.slug());
        }
        var index = JSON.createObjectBuilder()
                .add("courses", courses)
                .add("curricula", curricula)
                .add("packages", packed);
        Files.writeString(to.resolve("lms-content.json"), index.build().toString());
    }

    private List<Path> folders() throws IOException {
        try (var folders = Files.list(from)) {
            return folders.filter(folder -> Files.exists(folder.resolve("course.md")))
                    .sorted()
                    .toList();
        }
    }

    private List<Path> curricula() throws IOException {
        var folder = from.resolve("curricula");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var folders = Files.list(folder)) {
            return folders.filter(each -> Files.exists(each.resolve("curriculum.md")))
                    .sorted()
                    .toList();
        }
    }

    private static CurriculumSource readCurriculum(CourseFiles files, String name) {
        try {
            var curriculum = CurriculumFolder.read(files, name);
            var faults = Soundness.faults(curriculum.tree());
            if (!curriculum.notes().isEmpty() || !faults.isEmpty()) {
                throw new IllegalStateException(name + ": " + curriculum.notes() + faults);
            }
            return curriculum;
        } catch (Refusal refusal) {
            throw new IllegalStateException(
                    name + ": " + refusal.key() + " " + Arrays.toString(refusal.arguments()), refusal);
        }
    }

    private static CourseSource read(CourseFiles files, String name) {
        try {
            var course = CourseFolder.read(files, name);
            if (!course.notes().isEmpty()) {
                throw new IllegalStateException(name + ": "
                        + course.notes().stream().map(Note::toString).toList());
            }
            return course;
        } catch (Refusal refusal) {
            throw new IllegalStateException(
                    name + ": " + refusal.key() + " " + Arrays.toString(refusal.arguments()), refusal);
        }
    }

    /** The folder as a zip; a module that is to run as a package has become one. */
    private void course(CourseSource course, CourseFiles files, Path target) throws IOException {
        var zip = new PackageZip().all(files);
        var text = files.text("course.md");
        for (var lesson : new ArrayList<>(course.lessons())) {
            if (lesson instanceof CourseSource.Scorm scorm && scorm.module() != null) {
                var built = Files.createTempFile("lms-content", ".zip");
                CoursePackager.module(
                        scorm.module(), scorm.title(), course.facts().language(), files, built);
                zip.without(scorm.path() + "/");
                zip.file(scorm.path() + ".zip", built);
                Files.delete(built);
                text = Pattern.compile("(?m)^(.*\\bscorm:\\s*)" + Pattern.quote(scorm.path()) + "\\s*$")
                        .matcher(text)
                        .replaceFirst("$1" + scorm.path() + ".zip");
            }
        }
        zip.text("course.md", text).write(target);
    }
}
