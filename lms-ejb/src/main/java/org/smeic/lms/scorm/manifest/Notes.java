package org.smeic.lms.scorm.manifest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Collects what was repaired. A package with a thousand faults does not fill the report, and what many items share is
 * said once.
 */
final class Notes {

    private static final int MOST = 200;

    private record Noted(int line, ImportNote note) {}

    private final String file;
    private final Set<Noted> notes = new LinkedHashSet<>();
    private int dropped;

    Notes(String file) {
        this.file = file;
    }

    /** @param line of the manifest, 0 for the file as a whole */
    void add(String key, int line, String... arguments) {
        var noted = new Noted(line, new ImportNote("scorm.note." + key, place(line), List.of(arguments)));
        if (notes.size() < MOST) {
            notes.add(noted);
        } else if (!notes.contains(noted)) {
            dropped++;
        }
    }

    String place(int line) {
        return line > 0 ? file + ":" + line : file;
    }

    /** In the order of the manifest. */
    List<ImportNote> all() {
        List<ImportNote> all = new ArrayList<>(notes.stream()
                .sorted(Comparator.comparingInt(Noted::line))
                .map(Noted::note)
                .toList());
        if (dropped > 0) {
            all.add(new ImportNote("scorm.note.more", file, List.of(String.valueOf(dropped))));
        }
        return all;
    }
}
