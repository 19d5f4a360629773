package org.smeic.lms.authoring.folder;

import java.util.HashMap;
import java.util.List;
import org.smeic.lms.catalog.Level;
import org.smeic.lms.curriculum.CurriculumFacts;
import org.smeic.lms.curriculum.form.TreeForm;
import org.smeic.lms.identity.Stakeholder;
import org.smeic.lms.shared.Refusal;
import org.smeic.lms.shared.SafeHtml;

/** Reads {@code curriculum.md}: what a curriculum says of itself, its parts in the editor's form, and a text about it. */
public final class CurriculumFolder {

    private static final String FILE = "curriculum.md";

    private CurriculumFolder() {}

    /**
     * Reads a curriculum.
     *
     * @param files with {@code curriculum.md} at the top or in one folder
     * @param name of the folder or the upload; the curriculum's address when its file lies at the top
     * @throws Refusal {@code authoring.…} with the file as its first argument, {@code curriculum.form_…} with the part
     */
    public static CurriculumSource read(CourseFiles files, String name) {
        if (files.has(FILE)) {
            return read(files.text(FILE), CourseFolder.slug(name));
        }
        return files.names().stream()
                .filter(file -> file.endsWith("/" + FILE) && file.indexOf('/') == file.lastIndexOf('/'))
                .findFirst()
                .map(file -> read(files.text(file), CourseFolder.slug(file.substring(0, file.indexOf('/')))))
                .orElseThrow(() -> new Refusal("authoring.no_course_file", FILE));
    }

    private static CurriculumSource read(String text, String slug) {
        var matter = FrontMatter.of(FILE, text);
        var facts = facts(matter);
        var outcomes = matter.texts("outcomes", 300, 20);
        var tree = new HashMap<String, Object>();
        for (var field : List.of("rule", "in order", "parts")) {
            matter.raw(field).ifPresent(value -> tree.put(field, value));
        }
        return new CurriculumSource(slug, facts, outcomes, TreeForm.read(tree), matter.unused());
    }

    private static CurriculumFacts facts(FrontMatter matter) {
        var language = matter.text("language", 16);
        if (!CourseFolder.LANGUAGE.matcher(language).matches()) {
            throw new Refusal("authoring.field_unknown_value", FILE, "language", language, "en, ko, vi, zh-Hans");
        }
        return new CurriculumFacts(
                matter.text("title", 200),
                matter.text("summary", 400),
                SafeHtml.ofMarkdown(matter.body()),
                matter.choice("for", Stakeholder.class),
                matter.choice("level", Level.class),
                language);
    }
}
