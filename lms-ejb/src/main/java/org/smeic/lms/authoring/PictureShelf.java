package org.smeic.lms.authoring;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.authoring.folder.CourseFiles;
import org.smeic.lms.authoring.folder.ModuleSource;
import org.smeic.lms.storage.Bundles;

/** Keeps the pictures that pages show, and only those, in a bundle of their own. */
@Dependent
class PictureShelf {

    @Inject
    Bundles bundles;

    /** Where the pictures of some pages are kept; without any, {@code bundleId} is null. */
    record Kept(@Nullable Long bundleId) {

        /** The new address of each picture of the page, by the address its author wrote. */
        Map<String, String> addresses(ModuleSource.Page page) {
            return page.pictures().entrySet().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey, picture -> "/media/" + bundleId + "/" + encoded(picture.getValue())));
        }

        private static String encoded(String path) {
            try {
                return new URI(null, null, "/" + path, null).toASCIIString().substring(1);
            } catch (URISyntaxException impossible) {
                throw new IllegalArgumentException(path, impossible);
            }
        }
    }

    Kept keep(CourseFiles files, Iterable<ModuleSource> modules, String name) {
        var names = new TreeSet<String>();
        modules.forEach(module ->
                module.pages().forEach(page -> names.addAll(page.pictures().values())));
        return new Kept(names.isEmpty() ? null : keep(names, files::file, name));
    }

    private long keep(Iterable<String> names, Function<String, Path> file, String name) {
        try {
            var zip = Files.createTempFile("lms-pictures", ".zip");
            try {
                try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
                    for (var each : names) {
                        out.putNextEntry(new ZipEntry(each));
                        Files.copy(file.apply(each), out);
                        out.closeEntry();
                    }
                }
                return bundles.take(zip, name).id();
            } finally {
                Files.delete(zip);
            }
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }
}
