package org.smeic.lms.authoring.folder;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One module folder as it was read.
 *
 * @param folder its name in the course, without a slash at the end
 * @param actionTitle null when the module has no action
 * @param actionMarkdown its steps; null exactly when there is no action
 */
public record ModuleSource(
        String folder,
        String title,
        int minutes,
        @Nullable String actionTitle,
        @Nullable String actionMarkdown,
        List<Page> pages) {

    public ModuleSource {
        pages = List.copyOf(pages);
    }

    /**
     * One page.
     *
     * @param file its name in the course
     * @param markdown with its title in the first line
     * @param pictures the address of each picture as written, and the name of its file in the course
     */
    public record Page(String file, String title, String markdown, Map<String, String> pictures) {

        public Page {
            pictures = Map.copyOf(pictures);
        }
    }
}
