package org.smeic.lms.scorm.manifest;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.scorm.sequencing.OrganizationDefinition;

/**
 * What a package says of itself, with all that was repaired.
 *
 * @param folder where the manifest lies in the package, empty for its root, else ending in {@code /}
 * @param items of the one organisation we deliver, at least one of them launchable
 * @param organization the same organisation as SCORM 2004 sequences it, null for 1.2
 * @param notes what was repaired or left aside, in the order met
 */
public record Manifest(
        Edition edition,
        String identifier,
        String title,
        String folder,
        List<Item> items,
        @Nullable OrganizationDefinition organization,
        List<ImportNote> notes) {

    public Manifest {
        items = List.copyOf(items);
        notes = List.copyOf(notes);
    }

    /** All items in the order of the table of contents. */
    public Stream<Item> all() {
        return items.stream().flatMap(Item::all);
    }
}
