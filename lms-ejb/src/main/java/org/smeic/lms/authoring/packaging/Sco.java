package org.smeic.lms.authoring.packaging;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One launchable part of a package.
 *
 * @param id an XML name
 * @param files all its files but the shared ones, the one to launch first
 * @param mastery percent; null when there is nothing to master
 */
record Sco(
        String id,
        String title,
        List<String> files,
        @Nullable Integer mastery) {

    Sco {
        files = List.copyOf(files);
    }

    String launch() {
        return files.get(0);
    }
}
