package org.smeic.lms.authoring.folder;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.catalog.CourseFacts;

/**
 * A course folder as it was read: complete, and every file it names is there.
 *
 * @param slug from the name of the folder
 * @param notes what its author should know
 */
public record CourseSource(
        String slug,
        CourseFacts facts,
        List<String> outcomes,
        List<String> sources,
        List<Lesson> lessons,
        List<Note> notes) {

    public CourseSource {
        outcomes = List.copyOf(outcomes);
        sources = List.copyOf(sources);
        lessons = List.copyOf(lessons);
        notes = List.copyOf(notes);
    }

    /** One lesson of one kind. */
    public sealed interface Lesson permits Pages, Scorm, Quiz {
        String title();

        int minutes();
    }

    /** A module of pages. */
    public record Pages(ModuleSource module) implements Lesson {
        @Override
        public String title() {
            return module.title();
        }

        @Override
        public int minutes() {
            return module.minutes();
        }
    }

    /**
     * A SCORM package.
     *
     * @param path a zip, or a folder without slash at the end: one with a manifest, or a module folder to be packed
     */
    public record Scorm(String path, @Nullable ModuleSource module, String title, int minutes) implements Lesson {}

    /**
     * A quiz.
     *
     * @param path a GIFT or Moodle XML file
     * @param pass percent
     * @param limit minutes; null for no limit
     * @param attempts null for any number
     */
    public record Quiz(
            String path,
            String title,
            int minutes,
            int pass,
            @Nullable Integer limit,
            @Nullable Integer attempts) implements Lesson {}

    /** The modules that are read here, in order. */
    public List<ModuleSource> readModules() {
        return lessons.stream()
                .filter(Pages.class::isInstance)
                .map(lesson -> ((Pages) lesson).module())
                .toList();
    }
}
