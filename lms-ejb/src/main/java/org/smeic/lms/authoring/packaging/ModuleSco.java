package org.smeic.lms.authoring.packaging;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.smeic.lms.authoring.folder.CourseFiles;
import org.smeic.lms.authoring.folder.ModuleSource;
import org.smeic.lms.reading.PageText;
import org.smeic.lms.shared.SafeHtml;

/** A module of pages as one SCO: all pages in one document, so that it reads even where no script runs. */
final class ModuleSco {

    private final ModuleSource module;
    private final CourseFiles files;
    private final Words words;

    ModuleSco(ModuleSource module, CourseFiles files, Words words) {
        this.module = module;
        this.files = files;
        this.words = words;
    }

    /** Puts the SCO's files into the zip. */
    Sco into(PackageZip zip, String id) {
        var page = id + "/index.html";
        zip.text(page, Html.page(words, module.title(), body(), "lms/sco.js", "lms/module.js"));
        var pictures = new TreeSet<String>();
        module.pages().forEach(each -> pictures.addAll(each.pictures().values()));
        pictures.forEach(picture -> zip.file("media/" + picture, files.file(picture)));
        List<String> all = new ArrayList<>(List.of(page));
        pictures.forEach(picture -> all.add("media/" + picture));
        return new Sco(id, module.title(), all, null);
    }

    private String body() {
        var body = new StringBuilder();
        body.append("<p class=\"of\" data-of=\"%s\">%s</p>\n"
                .formatted(Html.text(words.get("page_of")), Html.text(module.title())));
        for (var page : module.pages()) {
            body.append("<section class=\"page\">\n<h1 tabindex=\"-1\">%s</h1>\n%s\n</section>\n"
                    .formatted(Html.text(page.title()), html(page)));
        }
        var action = module.actionMarkdown();
        if (action != null && module.actionTitle() != null) {
            body.append("""
                    <section class="action" aria-labelledby="action">
                    <p class="small">%s</p>
                    <h2 id="action">%s</h2>
                    %s
                    <p><button type="button" data-done>%s</button> <span class="saved" data-said role="status" data-words="%s"></span></p>
                    </section>
                    """.formatted(
                            Html.text(words.get("your_action")),
                            Html.text(module.actionTitle()),
                            SafeHtml.ofMarkdown(action),
                            Html.text(words.get("i_have_done_it")),
                            Html.text(words.get("done"))));
        }
        return body.append("""
                <nav class="foot" aria-label="%s"><button type="button" class="quiet" data-previous>%s</button> <button type="button" data-next>%s</button></nav>
                """.formatted(
                        Html.text(words.get("pages")), Html.text(words.get("previous")), Html.text(words.get("next"))))
                .toString();
    }

    private static String html(ModuleSource.Page page) {
        return PageText.of(page.markdown())
                .html(page.pictures().entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, picture -> "../media/" + Html.address(picture.getValue()))));
    }
}
