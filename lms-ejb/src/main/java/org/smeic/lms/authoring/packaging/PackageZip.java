package org.smeic.lms.authoring.packaging;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.smeic.lms.authoring.folder.CourseFiles;

/** A zip whose bytes depend on its files only: sorted names, one time stamp. */
final class PackageZip {

    /** Zip times have no zone. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(2026, 1, 1, 0, 0);

    private final Map<String, byte[]> files = new TreeMap<>();

    PackageZip text(String name, String text) {
        files.put(name, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    PackageZip file(String name, Path file) {
        try {
            files.put(name, Files.readAllBytes(file));
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
        return this;
    }

    /** A file that lies beside this class. */
    PackageZip own(String name, String resource) {
        try (InputStream in = PackageZip.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource);
            }
            files.put(name, in.readAllBytes());
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
        return this;
    }

    PackageZip all(CourseFiles from) {
        from.names().forEach(name -> file(name, from.file(name)));
        return this;
    }

    void without(String prefix) {
        files.keySet().removeIf(name -> name.startsWith(prefix));
    }

    void write(Path target) {
        try {
            var folder = target.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            try (var zip = new ZipOutputStream(Files.newOutputStream(target))) {
                for (var file : files.entrySet()) {
                    var entry = new ZipEntry(file.getKey());
                    entry.setTimeLocal(ALWAYS);
                    zip.putNextEntry(entry);
                    zip.write(file.getValue());
                    zip.closeEntry();
                }
            }
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }
}
