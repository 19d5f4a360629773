package org.smeic.lms.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.smeic.lms.shared.LmsHome;

/**
 * A zip unpacked beside the store and not yet kept. Closing it without {@link Bundles#keep} leaves nothing behind, so a
 * feature may look into a package and still say no.
 */
public final class Unpacked implements AutoCloseable {

    private final Path folder;
    private final List<String> files;
    private final long bytes;

    private Unpacked(Path folder, List<String> files, long bytes) {
        this.folder = folder;
        this.files = files;
        this.bytes = bytes;
    }

    /**
     * Unpacks with the configured limits.
     *
     * @throws org.smeic.lms.shared.Refusal with a key {@code storage.…} naming the entry that is at fault
     */
    public static Unpacked of(Path zip) {
        return of(zip, Limits.configured());
    }

    /** As {@link #of(Path)} with limits of the caller's own. */
    public static Unpacked of(Path zip, Limits limits) {
        return of(zip, limits, percent -> {});
    }

    /** As {@link #of(Path)}, and somebody hears how far it is, in percents, each at most once. */
    public static Unpacked of(Path zip, IntConsumer percent) {
        return of(zip, Limits.configured(), percent);
    }

    private static Unpacked of(Path zip, Limits limits, IntConsumer percent) {
        var folder = store().resolve("incoming").resolve(UUID.randomUUID().toString());
        try {
            Files.createDirectories(folder);
            var unzip = new Unzip(folder, limits, percent);
            return new Unpacked(folder, unzip.unpack(zip), unzip.written());
        } catch (RuntimeException refused) {
            delete(folder);
            throw refused;
        } catch (IOException disk) {
            delete(folder);
            throw new UncheckedIOException(disk);
        }
    }

    /** All files with forward slashes, in the order of the zip. */
    public List<String> files() {
        return files;
    }

    /** Bytes of all files together. */
    public long bytes() {
        return bytes;
    }

    /** The file of exactly this name, whichever way its accents are composed. */
    public Optional<Path> file(String path) {
        return below(folder, path);
    }

    @Override
    public void close() {
        delete(folder);
    }

    static Path store() {
        return LmsHome.data().resolve("store");
    }

    void moveTo(Path target) throws IOException {
        Files.createDirectories(target.getParent() == null ? target : target.getParent());
        Files.move(folder, target, StandardCopyOption.ATOMIC_MOVE);
    }

    static Optional<Path> below(Path folder, String path) {
        if (path.indexOf('\0') >= 0) {
            return Optional.empty();
        }
        try {
            var file = folder.resolve(Normalizer.normalize(path, Normalizer.Form.NFC))
                    .normalize();
            return file.startsWith(folder) && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    ? Optional.of(file)
                    : Optional.empty();
        } catch (InvalidPathException unthinkable) {
            return Optional.empty();
        }
    }

    static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (var all = Files.walk(folder)) {
            for (var each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }
}
