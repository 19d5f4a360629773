package org.smeic.lms.authoring.folder;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.smeic.lms.reading.PageText;
import org.smeic.lms.shared.Refusal;

/** Reads one module folder of a course. */
final class ModuleFolder {

    private static final Pattern PAGE = Pattern.compile("\\d+-[^/]*\\.md");
    private static final Set<String> PICTURES = Set.of("svg", "png", "jpg", "jpeg", "gif", "webp");
    private static final int MOST_PAGES = 200;

    private final CourseFiles files;
    private final String folder;
    private final List<Note> notes;

    ModuleFolder(CourseFiles files, String folder, List<Note> notes) {
        this.files = files;
        this.folder = folder;
        this.notes = notes;
    }

    ModuleSource read() {
        var name = folder + "/module.md";
        var matter = FrontMatter.of(name, files.text(name));
        var title = matter.text("title", 200);
        var minutes = matter.number("minutes", 1, 600);
        var action = matter.optionalText("action", 200).orElse(null);
        notes.addAll(matter.unused());
        var steps = matter.body().strip();
        if (action != null && steps.isEmpty()) {
            throw new Refusal("authoring.action_empty", name);
        }
        return new ModuleSource(folder, title, minutes, action, action == null ? null : steps, pages());
    }

    private List<ModuleSource.Page> pages() {
        var pages = new ArrayList<ModuleSource.Page>();
        for (var name : files.below(folder + "/").names()) {
            if (PAGE.matcher(name).matches()) {
                pages.add(page(folder + "/" + name));
            } else if (name.endsWith(".md") && !name.equals("module.md")) {
                notes.add(Note.of("file_unused", folder + "/" + name));
            }
        }
        if (pages.isEmpty()) {
            throw new Refusal("authoring.no_pages", folder);
        }
        if (pages.size() > MOST_PAGES) {
            throw new Refusal("authoring.list_too_long", folder, "*.md", pages.size(), MOST_PAGES);
        }
        return pages;
    }

    private ModuleSource.Page page(String file) {
        var markdown = files.text(file);
        var text = PageText.of(markdown);
        var title = text.title().orElseThrow(() -> new Refusal("authoring.page_title_missing", file));
        if (title.length() > 200) {
            throw new Refusal(
                    "authoring.field_too_long", file, "# " + title.substring(0, 40) + "…", title.length(), 200);
        }
        return new ModuleSource.Page(file, title, markdown, pictures(file, text));
    }

    private Map<String, String> pictures(String file, PageText text) {
        var pictures = new HashMap<String, String>();
        for (var picture : text.pictures()) {
            if (picture.alt().isBlank()) {
                notes.add(Note.of("alt_missing", file, picture.address()));
            }
            if (picture.isOurs()) {
                pictures.put(picture.address(), picture(file, picture.address()));
            } else {
                notes.add(Note.of("picture_elsewhere", file, picture.address()));
            }
        }
        return pictures;
    }

    private String picture(String file, String address) {
        var target = resolved(address);
        if (!files.has(target)) {
            throw new Refusal("authoring.picture_missing", file, address);
        }
        var ending = target.substring(target.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (!PICTURES.contains(ending)) {
            throw new Refusal("authoring.picture_type", file, address, "svg, png, jpg, gif, webp");
        }
        return target;
    }

    /** The name in the course; a path that leaves it names no file. */
    private String resolved(String address) {
        String path;
        try {
            path = URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            path = address;
        }
        var steps = new ArrayDeque<String>();
        for (var step : (folder + "/" + path).split("/", -1)) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }
}
