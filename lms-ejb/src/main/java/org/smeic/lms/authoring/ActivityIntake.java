package org.smeic.lms.authoring;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.smeic.lms.authoring.ImportReport.Made;
import org.smeic.lms.authoring.folder.CourseFiles;
import org.smeic.lms.authoring.folder.CourseSource;
import org.smeic.lms.authoring.folder.Note;
import org.smeic.lms.authoring.packaging.CoursePackager;
import org.smeic.lms.catalog.LessonKind;
import org.smeic.lms.catalog.NewCourses;
import org.smeic.lms.quiz.NothingKept;
import org.smeic.lms.quiz.QuizBank;
import org.smeic.lms.quiz.QuizDraft;
import org.smeic.lms.quiz.QuizShelf;
import org.smeic.lms.quiz.exchange.QuestionFile;
import org.smeic.lms.scorm.ImportWatch;
import org.smeic.lms.scorm.ScormImport;
import org.smeic.lms.scorm.ScormPackages;
import org.smeic.lms.shared.Refusal;

/** Makes single activities: packages and quizzes, alone or as lessons of a course. */
@Dependent
class ActivityIntake {

    /** For a package that says nothing of its length; whoever publishes it knows better. */
    private static final int USUAL_MINUTES = 15;

    @PersistenceContext
    EntityManager em;

    @Inject
    ScormPackages packages;

    @Inject
    NewCourses courses;

    @Inject
    QuizBank bank;

    @Inject
    QuizShelf shelf;

    /** The whole upload is a package: one of its own, or the next version of the one in a lesson. */
    ImportReport packageOf(ImportJob job, Path upload, ImportWatch watch) {
        var taken = packages.add(upload, job.getFileName(), job.owner().getId(), watch);
        var made = new Made(LessonKind.SCORM.name(), taken.packageId(), "", taken.title(), USUAL_MINUTES);
        var counts = Map.of("parts", taken.items().size());
        var report = job.lesson().isPresent()
                ? instead(job.lesson().get(), made, counts, notes(taken, ""))
                : alone(job, made, taken.items(), counts, notes(taken, ""));
        return report.with(taken.contents());
    }

    /** @throws Refusal {@code authoring.other_package} when it is not the next version but something else */
    private ImportReport instead(long lessonId, Made made, Map<String, Integer> counts, List<Note> notes) {
        var lesson = courses.lesson(lessonId);
        var before = packages.identifier(lesson.getActivityId());
        var now = packages.identifier(made.id());
        if (!before.equals(now)) {
            throw new Refusal("authoring.other_package", lesson.getTitle(), before, now);
        }
        courses.replaceActivity(lessonId, made.id());
        var slug = lesson.getCourse().getSlug();
        var replaced = new Made(made.kind(), made.id(), slug, lesson.getTitle(), lesson.getMinutes());
        return new ImportReport(made.title(), List.of(replaced), List.of(), counts, notes, null);
    }

    /** The whole upload is a file of questions. */
    ImportReport quizOf(ImportJob job, Path upload) {
        try {
            var taken = bank.importQuestions(job.getFileName(), bytes(upload));
            return alone(
                    job,
                    new Made(LessonKind.QUIZ.name(), taken.quizId(), "", taken.title(), taken.questions()),
                    List.of(),
                    Map.of("questions", taken.questions()),
                    notes(taken.report(), job.getFileName()));
        } catch (NothingKept refusal) {
            throw new RefusedUpload(refusal, notes(refusal.report(), job.getFileName()));
        }
    }

    private ImportReport alone(
            ImportJob job, Made made, List<String> parts, Map<String, Integer> counts, List<Note> notes) {
        var kind = LessonKind.valueOf(made.kind());
        var title = made.title().length() > 200 ? made.title().substring(0, 200) : made.title();
        em.persist(new ImportedActivity(job, kind, made.id(), title, made.minutes()));
        return new ImportReport(made.title(), List.of(made), parts, counts, notes, null);
    }

    /** A quiz of a course; the id of its activity. */
    long quiz(CourseFiles files, CourseSource.Quiz quiz, List<Note> notes, Map<String, Integer> counts) {
        var read = QuestionFile.read(bytes(files.file(quiz.path())));
        var said = notes(read.report(), quiz.path());
        if (read.questions().isEmpty()) {
            throw new RefusedUpload(new Refusal("authoring.quiz_empty", quiz.path()), said);
        }
        notes.addAll(said);
        counts.merge("questions", read.questions().size(), Integer::sum);
        return shelf.add(new QuizDraft(quiz.title(), quiz.pass(), quiz.limit(), quiz.attempts(), read.questions()));
    }

    /** A package of a course: a zip, a folder with a manifest, or a module that is packed here. */
    long scorm(CourseFiles files, CourseSource.Scorm scorm, String language, List<Note> notes) {
        if (files.has(scorm.path())) {
            return kept(packages.add(files.file(scorm.path()), scorm.path()), scorm, notes);
        }
        try {
            var zip = Files.createTempFile("lms-package", ".zip");
            try {
                if (scorm.module() == null) {
                    CoursePackager.folder(files.below(scorm.path() + "/"), zip);
                } else {
                    CoursePackager.module(scorm.module(), scorm.title(), language, files, zip);
                }
                return kept(packages.add(zip, scorm.path() + ".zip"), scorm, notes);
            } finally {
                Files.delete(zip);
            }
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }

    private static long kept(ScormImport taken, CourseSource.Scorm scorm, List<Note> notes) {
        notes.addAll(notes(taken, scorm.path() + "/"));
        return taken.packageId();
    }

    private static List<Note> notes(ScormImport taken, String prefix) {
        return taken.notes().stream()
                .map(note -> new Note(note.key(), prefix + note.place(), note.arguments()))
                .toList();
    }

    /** What was changed or dropped, each with its line. */
    private static List<Note> notes(org.smeic.lms.quiz.exchange.ImportReport report, String file) {
        var notes = new java.util.ArrayList<Note>();
        report.notes().forEach(note -> notes.add(new Note(note.key(), file, note.arguments())));
        for (var entry : report.entries()) {
            var place = file + ":" + entry.line();
            entry.because().forEach(note -> notes.add(new Note(note.key(), place, note.arguments())));
        }
        return notes;
    }

    private static byte[] bytes(Path file) {
        try {
            if (Files.size(file) > QuestionFile.LARGEST) {
                throw new Refusal("quiz.file_too_large", QuestionFile.LARGEST / 1024 / 1024);
            }
            return Files.readAllBytes(file);
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }
}
