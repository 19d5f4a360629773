package org.smeic.lms.scorm.manifest;

import java.util.ArrayList;
import java.util.List;

/** Collects what was repaired; a package with a thousand faults of a kind does not fill the report. */
final class Notes {

    private static final int MOST = 200;

    private final String file;
    private final List<ImportNote> notes = new ArrayList<>();
    private int dropped;

    Notes(String file) {
        this.file = file;
    }

    /** @param line of the manifest, 0 for the file as a whole */
    void add(String key, int line, String... arguments) {
        if (notes.size() < MOST) {
            notes.add(new ImportNote("scorm.note." + key, place(line), List.of(arguments)));
        } else {
            dropped++;
        }
    }

    String place(int line) {
        return line > 0 ? file + ":" + line : file;
    }

    List<ImportNote> all() {
        List<ImportNote> all = new ArrayList<>(notes);
        if (dropped > 0) {
            all.add(new ImportNote("scorm.note.more", file, List.of(String.valueOf(dropped))));
        }
        return all;
    }
}
