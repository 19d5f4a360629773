package org.smeic.lms.authoring.folder;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.smeic.lms.catalog.Audience;
import org.smeic.lms.catalog.CourseFacts;
import org.smeic.lms.catalog.Drawing;
import org.smeic.lms.catalog.Level;
import org.smeic.lms.catalog.Topic;
import org.smeic.lms.shared.Refusal;
import org.smeic.lms.shared.SafeHtml;

/** Reads a course folder whole, or refuses it naming file and field. */
public final class CourseFolder {

    private static final String COURSE = "course.md";
    static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,2}");
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final CourseFiles files;
    private final List<Note> notes = new ArrayList<>();

    private CourseFolder(CourseFiles files) {
        this.files = files;
    }

    /**
     * Reads a course.
     *
     * @param files with {@code course.md} at the top, or all of them in one folder that gives the course its address
     * @param name of the folder or the upload; the course's address when its files lie at the top
     * @throws Refusal {@code authoring.…} with the file as its first argument
     */
    public static CourseSource read(CourseFiles files, String name) {
        if (files.has(COURSE)) {
            return new CourseFolder(files).read(slug(name));
        }
        var folder = files.names().stream()
                .filter(file -> file.endsWith("/" + COURSE) && file.indexOf('/') == file.lastIndexOf('/'))
                .findFirst()
                .map(file -> file.substring(0, file.indexOf('/')))
                .orElseThrow(() -> new Refusal("authoring.no_course_file", COURSE));
        return new CourseFolder(files.below(folder + "/")).read(slug(folder));
    }

    /** The files of {@code read}, seen from the folder that holds {@code course.md}. */
    public static CourseFiles root(CourseFiles files) {
        return files.has(COURSE)
                ? files
                : files.names().stream()
                        .filter(file -> file.endsWith("/" + COURSE))
                        .findFirst()
                        .map(file -> files.below(file.substring(0, file.lastIndexOf('/') + 1)))
                        .orElse(files);
    }

    /** The address a name gives. */
    static String slug(String name) {
        var slug = name.toLowerCase(Locale.ROOT)
                .replaceFirst("\\.zip$", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        slug = slug.length() > 70 ? slug.substring(0, 70).replaceAll("-$", "") : slug;
        return SLUG.matcher(slug).matches() ? slug : "course";
    }

    private CourseSource read(String slug) {
        var matter = FrontMatter.of(COURSE, files.text(COURSE));
        var facts = facts(matter);
        var outcomes = matter.texts("outcomes", 300, 20);
        var sources = matter.texts("sources", 500, 100);
        var lessons = new ArrayList<CourseSource.Lesson>();
        for (var lesson : matter.groups("lessons", 200)) {
            lessons.add(lesson(lesson));
            notes.addAll(lesson.unused());
        }
        if (lessons.isEmpty()) {
            throw new Refusal("authoring.field_missing", COURSE, "lessons");
        }
        notes.addAll(matter.unused());
        return new CourseSource(slug, facts, outcomes, sources, lessons, notes);
    }

    private static CourseFacts facts(FrontMatter matter) {
        var language = matter.text("language", 16);
        if (!LANGUAGE.matcher(language).matches()) {
            throw new Refusal("authoring.field_unknown_value", COURSE, "language", language, "en, ko, vi, zh-Hans");
        }
        return new CourseFacts(
                matter.text("title", 200),
                matter.text("summary", 400),
                SafeHtml.ofMarkdown(matter.body()),
                matter.choice("audience", Audience.class),
                matter.choice("topic", Topic.class),
                matter.choice("level", Level.class),
                language,
                matter.text("teacher", 200),
                matter.has("drawing") ? matter.choice("drawing", Drawing.class) : Drawing.PATH);
    }

    private CourseSource.Lesson lesson(FrontMatter lesson) {
        if (lesson.has("pages")) {
            return new CourseSource.Pages(module(lesson, lesson.text("pages", 200)));
        }
        if (lesson.has("scorm")) {
            return scorm(lesson, lesson.text("scorm", 200));
        }
        if (lesson.has("quiz")) {
            return quiz(lesson, lesson.text("quiz", 200));
        }
        throw new Refusal("authoring.lesson_without_kind", COURSE, lesson.name());
    }

    private ModuleSource module(FrontMatter lesson, String folder) {
        if (!files.has(folder + "/module.md")) {
            throw new Refusal("authoring.module_missing", COURSE, lesson.name(), folder + "/module.md");
        }
        return new ModuleFolder(files, folder, notes).read();
    }

    private CourseSource.Scorm scorm(FrontMatter lesson, String path) {
        var title = lesson.text("title", 200);
        var minutes = lesson.number("minutes", 1, 600);
        if (files.has(path) || files.has(path + "/imsmanifest.xml")) {
            return new CourseSource.Scorm(path, null, title, minutes);
        }
        return new CourseSource.Scorm(path, module(lesson, path), title, minutes);
    }

    private CourseSource.Quiz quiz(FrontMatter lesson, String path) {
        if (!files.has(path)) {
            throw new Refusal("authoring.lesson_file_missing", COURSE, lesson.name(), path);
        }
        return new CourseSource.Quiz(
                path,
                lesson.text("title", 200),
                lesson.number("minutes", 1, 600),
                lesson.number("pass", 0, 100),
                lesson.optionalNumber("limit", 1, 600).orElse(null),
                lesson.optionalNumber("attempts", 1, 100).orElse(null));
    }
}
