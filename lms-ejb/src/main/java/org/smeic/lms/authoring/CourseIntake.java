package org.smeic.lms.authoring;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import org.smeic.lms.authoring.ImportReport.Made;
import org.smeic.lms.authoring.folder.CourseFiles;
import org.smeic.lms.authoring.folder.CourseFolder;
import org.smeic.lms.authoring.folder.CourseSource;
import org.smeic.lms.authoring.folder.ModuleSource;
import org.smeic.lms.authoring.folder.Note;
import org.smeic.lms.catalog.CourseDraft;
import org.smeic.lms.catalog.LessonKind;
import org.smeic.lms.catalog.NewCourses;
import org.smeic.lms.reading.ModuleDraft;
import org.smeic.lms.reading.Modules;
import org.smeic.lms.reading.PageText;
import org.smeic.lms.shared.SafeHtml;
import org.smeic.lms.storage.Unpacked;

/** Makes a course of a course folder: its modules, quizzes and packages, and the course that puts them in order. */
@Dependent
class CourseIntake {

    @Inject
    Modules modules;

    @Inject
    ActivityIntake activities;

    @Inject
    PictureShelf pictures;

    @Inject
    NewCourses courses;

    /**
     * Takes a course in.
     *
     * @param progress hears percents on the way
     * @throws org.smeic.lms.shared.Refusal when a file or field is at fault
     */
    ImportReport take(ImportJob job, Unpacked upload, IntConsumer progress) {
        var all = CourseFiles.of(upload);
        var source = CourseFolder.read(all, job.getFileName());
        return new Intake(job, CourseFolder.root(all), source, progress).run();
    }

    /** One course on its way in. */
    private final class Intake {

        private final ImportJob job;
        private final CourseFiles files;
        private final CourseSource source;
        private final IntConsumer progress;
        private final PictureShelf.Kept shelf;
        private final List<CourseDraft.Step> steps = new ArrayList<>();
        private final List<Made> made = new ArrayList<>();
        private final List<Note> notes;
        private final Map<String, Integer> counts = new TreeMap<>();

        Intake(ImportJob job, CourseFiles files, CourseSource source, IntConsumer progress) {
            this.job = job;
            this.files = files;
            this.source = source;
            this.progress = progress;
            this.notes = new ArrayList<>(source.notes());
            this.shelf = pictures.keep(files, source.readModules(), job.getFileName());
        }

        ImportReport run() {
            for (var lesson : source.lessons()) {
                progress.accept(40 + 50 * steps.size() / source.lessons().size());
                if (lesson instanceof CourseSource.Pages pages) {
                    step(LessonKind.PAGES, lesson, module(pages.module()));
                } else if (lesson instanceof CourseSource.Quiz quiz) {
                    step(LessonKind.QUIZ, lesson, quiz(quiz));
                } else if (lesson instanceof CourseSource.Scorm scorm) {
                    step(LessonKind.SCORM, lesson, scorm(scorm));
                }
            }
            var course = courses.add(
                    new CourseDraft(freeSlug(), source.facts(), source.outcomes(), source.sources(), steps),
                    job.owner(),
                    job.publishes());
            made.add(
                    0,
                    new Made(
                            "COURSE",
                            course.getId(),
                            course.getSlug(),
                            course.getFacts().title(),
                            course.getMinutes()));
            counts.put("lessons", steps.size());
            return new ImportReport(source.facts().title(), made, List.of(), counts, notes, null);
        }

        private void step(LessonKind kind, CourseSource.Lesson lesson, long activityId) {
            steps.add(new CourseDraft.Step(kind, lesson.title(), lesson.minutes(), activityId));
            made.add(new Made(kind.name(), activityId, "", lesson.title(), lesson.minutes()));
        }

        private long module(ModuleSource module) {
            var action = module.actionMarkdown();
            var added = modules.add(new ModuleDraft(
                    module.title(),
                    module.minutes(),
                    module.actionTitle(),
                    action == null ? null : SafeHtml.ofMarkdown(action),
                    shelf.bundleId(),
                    module.pages().stream().map(this::page).toList()));
            counts.merge("pages", module.pages().size(), Integer::sum);
            return added.getId();
        }

        private ModuleDraft.Page page(ModuleSource.Page page) {
            var html = PageText.of(page.markdown()).html(shelf.addresses(page));
            return new ModuleDraft.Page(page.title(), html, PageText.minutes(html));
        }

        private long quiz(CourseSource.Quiz quiz) {
            return activities.quiz(files, quiz, notes, counts);
        }

        private long scorm(CourseSource.Scorm scorm) {
            return activities.scorm(files, scorm, source.facts().language(), notes);
        }

        private String freeSlug() {
            var wanted = source.slug();
            var slug = wanted;
            for (var n = 2; courses.isTaken(slug); n++) {
                slug = wanted + "-" + n;
            }
            if (!slug.equals(wanted)) {
                notes.add(new Note("authoring.note_slug_taken", "", List.of(wanted, slug)));
            }
            return slug;
        }
    }
}
