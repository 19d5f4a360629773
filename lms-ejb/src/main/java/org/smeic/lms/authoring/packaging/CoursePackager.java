package org.smeic.lms.authoring.packaging;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.smeic.lms.authoring.folder.CourseFiles;
import org.smeic.lms.authoring.folder.CourseSource;
import org.smeic.lms.authoring.folder.ModuleSource;

/** Makes SCORM 1.2 packages. */
public final class CoursePackager {

    private CoursePackager() {}

    /**
     * A whole course: one SCO for each module and quiz, in order. A lesson that is a foreign package stays out, for
     * packages do not nest.
     *
     * @param files as seen from the folder that holds {@code course.md}
     */
    public static void course(CourseSource course, CourseFiles files, Path target) {
        var words = Words.of(course.facts().language());
        var zip = new PackageZip();
        var scos = new ArrayList<Sco>();
        for (var lesson : course.lessons()) {
            var number = scos.size() + 1;
            if (lesson instanceof CourseSource.Pages pages) {
                scos.add(new ModuleSco(pages.module(), files, words).into(zip, "module-" + number));
            } else if (lesson instanceof CourseSource.Scorm scorm && scorm.module() != null) {
                scos.add(new ModuleSco(scorm.module(), files, words).into(zip, "module-" + number));
            } else if (lesson instanceof CourseSource.Quiz quiz) {
                scos.add(new QuizSco(quiz, files, words).into(zip, "quiz-" + number));
            }
        }
        write(zip, course.slug(), course.facts().title(), scos, target);
    }

    /**
     * One module, as a package with one SCO.
     *
     * @param title of the package, which may differ from the module's
     * @param language BCP 47
     */
    public static void module(ModuleSource module, String title, String language, CourseFiles files, Path target) {
        var zip = new PackageZip();
        var sco = new ModuleSco(module, files, Words.of(language)).into(zip, "module-1");
        write(zip, module.folder(), title, List.of(sco), target);
    }

    /** A folder that has a manifest already. */
    public static void folder(CourseFiles files, Path target) {
        new PackageZip().all(files).write(target);
    }

    private static void write(PackageZip zip, String name, String title, List<Sco> scos, Path target) {
        ManifestWriter.SHARED.forEach(file -> zip.own(file, file.substring("lms/".length())));
        var identifier = "org.smeic." + name.replaceAll("[^A-Za-z0-9-]+", "-");
        zip.text("imsmanifest.xml", ManifestWriter.write(identifier, title, scos))
                .write(target);
    }
}
