package org.smeic.lms.scorm;

import java.util.List;
import org.smeic.lms.scorm.manifest.Edition;
import org.smeic.lms.scorm.manifest.ImportNote;

/**
 * What came of an import.
 *
 * @param items titles of what can be launched, in order
 * @param contents edition and tree, for the report
 * @param notes what was repaired or left aside
 */
public record ScormImport(
        long packageId,
        String title,
        Edition edition,
        List<String> items,
        PackageContents contents,
        List<ImportNote> notes) {

    public ScormImport {
        items = List.copyOf(items);
        notes = List.copyOf(notes);
    }
}
