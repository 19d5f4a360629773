package org.smeic.lms.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.UnixStat;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** Writes zips as tools and attackers do. */
public final class Zips {

    private final ZipArchiveOutputStream out;
    private final Path file;

    private Zips(Path file) throws IOException {
        this.file = file;
        out = new ZipArchiveOutputStream(file);
    }

    /** A new zip in the folder; {@link #done} closes it. */
    public static Zips in(Path folder) {
        try {
            return new Zips(Files.createTempFile(folder, "a", ".zip"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Names are written in this charset, without the flag that says UTF-8. */
    public Zips unflagged(String charset) {
        out.setEncoding(charset);
        out.setUseLanguageEncodingFlag(false);
        return this;
    }

    public Zips zip64() {
        out.setUseZip64(Zip64Mode.Always);
        return this;
    }

    public Zips with(String name, String content) {
        return with(name, content.getBytes(StandardCharsets.UTF_8));
    }

    public Zips with(String name, String content, Charset charset) {
        return with(name, content.getBytes(charset));
    }

    public Zips with(String name, byte[] content) {
        return put(new ZipArchiveEntry(name), content);
    }

    public Zips link(String name, String target) {
        var entry = new ZipArchiveEntry(name);
        entry.setUnixMode(UnixStat.LINK_FLAG | 0777);
        return put(entry, target.getBytes(StandardCharsets.UTF_8));
    }

    /** So many zeros, which pack very small. */
    public Zips zeros(String name, long count) {
        try {
            out.putArchiveEntry(new ZipArchiveEntry(name));
            var block = new byte[1 << 16];
            for (var left = count; left > 0; left -= block.length) {
                out.write(block, 0, (int) Math.min(left, block.length));
            }
            out.closeArchiveEntry();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Zips put(ZipArchiveEntry entry, byte[] content) {
        try {
            var sum = new CRC32();
            sum.update(content);
            entry.setCrc(sum.getValue());
            entry.setSize(content.length);
            out.putArchiveEntry(entry);
            out.write(content);
            out.closeArchiveEntry();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path done() {
        try {
            out.close();
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
