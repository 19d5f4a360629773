package org.smeic.lms.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.smeic.lms.shared.Refusal;

/**
 * Unpacks one zip below a folder. First the whole directory is judged, then bytes are written, counted against the
 * limits and compared with their check sum: what the directory claims is not believed. Memory does not grow with the
 * size of the files.
 */
final class Unzip {

    private final Limits limits;
    private final Path folder;
    private final IntConsumer percent;
    private final byte[] buffer = new byte[1 << 16];
    private long claimed;
    private long written;
    private int told;

    /** @param percent hears how far it is, each number at most once */
    Unzip(Path folder, Limits limits, IntConsumer percent) {
        this.folder = folder;
        this.limits = limits;
        this.percent = percent;
    }

    /** The paths written, in the order of the zip. */
    List<String> unpack(Path zip) throws IOException {
        var size = Files.size(zip);
        try (var file = open(zip)) {
            var files = judged(file, size);
            for (var each : files.entrySet()) {
                write(file, each.getValue(), each.getKey(), size);
            }
            return List.copyOf(files.keySet());
        }
    }

    /** Bytes of all files together. */
    long written() {
        return written;
    }

    private static ZipFile open(Path zip) {
        try {
            return ZipFile.builder()
                    .setPath(zip)
                    .setCharset(StandardCharsets.UTF_8)
                    .setUseUnicodeExtraFields(true)
                    .setIgnoreLocalFileHeader(true)
                    .get();
        } catch (IOException | RuntimeException broken) {
            throw unreadable(broken);
        }
    }

    private Map<String, ZipArchiveEntry> judged(ZipFile zip, long packed) {
        Map<String, ZipArchiveEntry> files = new LinkedHashMap<>();
        Set<String> folders = new HashSet<>();
        var count = 0;
        for (var entry : Collections.list(zip.getEntries())) {
            if (++count > limits.entries()) {
                throw new Refusal("storage.too_many_entries", limits.entries());
            }
            var name = EntryName.decoded(entry);
            if (EntryName.isLitter(name)) {
                continue;
            }
            var path = EntryName.path(name, limits);
            if (path.isEmpty()) {
                continue;
            }
            mustBePlain(zip, entry, name);
            if (entry.isDirectory() || name.endsWith("\\")) {
                folders.add(path);
                continue;
            }
            claimed += Math.max(0, entry.getSize());
            mustFit(name, claimed, packed);
            if (files.put(path, entry) != null) {
                throw new Refusal("storage.duplicate", EntryName.shown(name));
            }
        }
        for (var path : files.keySet()) {
            for (var at = path.indexOf('/'); at > 0; at = path.indexOf('/', at + 1)) {
                folders.add(path.substring(0, at));
            }
        }
        for (var path : files.keySet()) {
            if (folders.contains(path)) {
                throw new Refusal("storage.duplicate", EntryName.shown(path));
            }
        }
        return files;
    }

    private static void mustBePlain(ZipFile zip, ZipArchiveEntry entry, String name) {
        if (entry.isUnixSymlink()) {
            throw new Refusal("storage.link", EntryName.shown(name));
        }
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw new Refusal("storage.encrypted", EntryName.shown(name));
        }
        if (!zip.canReadEntryData(entry)) {
            throw new Refusal("storage.compression_unknown", EntryName.shown(name));
        }
    }

    private void mustFit(String name, long bytes, long packed) {
        if (bytes > limits.bytes()) {
            throw new Refusal("storage.too_large", EntryName.shown(name), limits.bytes() >> 20);
        }
        if (bytes > Limits.RATIO_FROM && bytes / Math.max(1, packed) > limits.ratio()) {
            throw new Refusal("storage.ratio", EntryName.shown(name), limits.ratio());
        }
    }

    private void write(ZipFile zip, ZipArchiveEntry entry, String path, long packed) throws IOException {
        var target = folder.resolve(path).normalize();
        if (!target.startsWith(folder)) {
            throw new Refusal("storage.path_outside", EntryName.shown(path));
        }
        try {
            Files.createDirectories(target.getParent() == null ? folder : target.getParent());
            try (var out = Files.newOutputStream(target, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                var sum = new CRC32();
                var before = written;
                try (var in = data(zip, entry, path)) {
                    for (int n; (n = read(in, path)) > 0; ) {
                        written += n;
                        mustFit(path, written, packed);
                        sum.update(buffer, 0, n);
                        out.write(buffer, 0, n);
                        tell();
                    }
                }
                if (written - before != entry.getSize() || sum.getValue() != entry.getCrc()) {
                    throw new Refusal("storage.damaged", EntryName.shown(path));
                }
            }
        } catch (FileAlreadyExistsException twice) {
            // A file system that ignores case holds only one of them.
            throw new Refusal("storage.duplicate", EntryName.shown(path));
        } catch (FileSystemException impossible) {
            if (Files.getFileStore(folder).getUsableSpace() < buffer.length) {
                throw impossible;
            }
            throw new Refusal("storage.name_unreadable", EntryName.shown(path));
        }
    }

    private void tell() {
        var now = (int) Math.min(100, 100 * written / Math.max(1, claimed));
        if (now > told) {
            told = now;
            percent.accept(now);
        }
    }

    private static InputStream data(ZipFile zip, ZipArchiveEntry entry, String path) {
        try {
            return zip.getInputStream(entry);
        } catch (IOException | RuntimeException broken) {
            throw damaged(path, broken);
        }
    }

    private int read(InputStream in, String path) {
        try {
            return in.read(buffer);
        } catch (IOException | RuntimeException broken) {
            throw damaged(path, broken);
        }
    }

    private static Refusal unreadable(Exception cause) {
        var refusal = new Refusal("storage.not_a_zip");
        refusal.initCause(cause);
        return refusal;
    }

    private static Refusal damaged(String path, Exception cause) {
        var refusal = new Refusal("storage.damaged", EntryName.shown(path));
        refusal.initCause(cause);
        return refusal;
    }
}
