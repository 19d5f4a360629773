package org.smeic.lms.authoring;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.smeic.lms.shared.Refusal;

/** What can be handed in. */
public enum ImportKind {
    /** A zip with a SCORM manifest. */
    PACKAGE,
    /** A zip with a {@code course.md}. */
    COURSE,
    /** A zip with a {@code curriculum.md}. */
    CURRICULUM,
    /** A text file of questions: GIFT or Moodle XML. */
    QUESTIONS;

    private static final Set<String> TEXTS = Set.of("gift", "txt", "xml");
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    /**
     * What the file is, by its first bytes and its name; a zip by what lies in it.
     *
     * @throws Refusal {@code authoring.wrong_type} when it is none of ours, {@code authoring.empty_file}
     */
    static ImportKind of(String name, Path file) {
        if (head(file).length == 0) {
            throw new Refusal("authoring.empty_file", name);
        }
        // A zip may begin with other bytes, as those that unpack themselves do.
        if (Arrays.equals(head(file), ZIP) || isZip(file)) {
            if (holds(file, "course")) {
                return COURSE;
            }
            return holds(file, "curriculum") ? CURRICULUM : PACKAGE;
        }
        if (TEXTS.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT))) {
            return QUESTIONS;
        }
        throw new Refusal("authoring.wrong_type", name);
    }

    private static byte[] head(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(ZIP.length);
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }

    private static boolean isZip(Path file) {
        try (var zip =
                ZipFile.builder().setPath(file).setIgnoreLocalFileHeader(true).get()) {
            return zip.getEntries().hasMoreElements();
        } catch (IOException | RuntimeException none) {
            return false;
        }
    }

    private static boolean holds(Path file, String name) {
        try (var zip =
                ZipFile.builder().setPath(file).setIgnoreLocalFileHeader(true).get()) {
            return Collections.list(zip.getEntries()).stream()
                    .anyMatch(entry -> entry.getName().matches("([^/]+/)?" + name + "\\.md"));
        } catch (IOException | RuntimeException broken) {
            // The import says what is wrong with it, in words.
            return false;
        }
    }
}
