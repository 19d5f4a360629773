package org.smeic.lms.authoring;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.smeic.lms.shared.LmsHome;
import org.smeic.lms.shared.Refusal;

/** The files of jobs that are not finished: {@code LMS_DATA/incoming/<job>}. */
final class Uploads {

    private Uploads() {}

    /** The largest upload in megabytes: {@code LMS_UPLOAD_MB}, by default 1024. */
    static int mostMegabytes() {
        return LmsHome.setting("LMS_UPLOAD_MB").map(Integer::parseInt).orElse(1024);
    }

    static Path file(String jobId) {
        return folder().resolve(jobId);
    }

    /**
     * Writes an upload down.
     *
     * @throws Refusal {@code authoring.too_large} when there is more than we take; nothing is kept then
     */
    static Path keep(String jobId, InputStream upload, int mostMegabytes) {
        var file = file(jobId);
        try {
            Files.createDirectories(folder());
            var left = (long) mostMegabytes << 20;
            var buffer = new byte[1 << 16];
            try (var out = Files.newOutputStream(file)) {
                for (int n; (n = upload.read(buffer)) > 0; ) {
                    left -= n;
                    if (left < 0) {
                        throw new Refusal("authoring.too_large", mostMegabytes);
                    }
                    out.write(buffer, 0, n);
                }
            }
            return file;
        } catch (Refusal tooLarge) {
            forget(jobId);
            throw tooLarge;
        } catch (IOException disk) {
            forget(jobId);
            throw new UncheckedIOException(disk);
        }
    }

    static void forget(String jobId) {
        try {
            Files.deleteIfExists(file(jobId));
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }

    /** Deletes what a stopped server left. */
    static void forgetAll() {
        if (!Files.isDirectory(folder())) {
            return;
        }
        try (var left = Files.list(folder())) {
            for (var file : left.toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }

    private static Path folder() {
        return LmsHome.data().resolve("incoming");
    }
}
