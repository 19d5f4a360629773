package org.smeic.lms.web.scorm;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Answers with one file: whole, the part a media player asks for, or the word that nothing has changed. */
final class ContentFile {

    private static final Pattern RANGE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

    private final Path file;
    private final String type;
    private final long size;
    private final String tag;

    ContentFile(Path file, String name) throws IOException {
        this.file = file;
        this.type = MediaTypes.of(name);
        this.size = Files.size(file);
        this.tag = '"'
                + Long.toHexString(size)
                + '-'
                + Long.toHexString(Files.getLastModifiedTime(file).toMillis())
                + '"';
    }

    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("ETag", tag);
        // The files of a package never change, and the address is this learner's own.
        response.setHeader("Cache-Control", "private, max-age=86400, immutable");
        if (isKnown(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(type);
        var range = MediaTypes.isText(type) ? null : range(request);
        if (!MediaTypes.isText(type)) {
            response.setHeader("Accept-Ranges", "bytes");
        }
        if (range == null) {
            send(request, response, 0, size);
        } else if (range[0] >= size || range[0] > range[1]) {
            response.setHeader("Content-Range", "bytes */" + size);
            response.sendError(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
        } else {
            response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
            response.setHeader("Content-Range", "bytes " + range[0] + "-" + range[1] + "/" + size);
            send(request, response, range[0], range[1] - range[0] + 1);
        }
    }

    private boolean isKnown(@Nullable String tags) {
        // A server that compresses marks the tag as weak or with a suffix.
        return tags != null && tags.contains(tag.substring(1, tag.length() - 1));
    }

    /** First and last byte asked for; null for all, and for several ranges at once, which nobody needs here. */
    private long @Nullable [] range(HttpServletRequest request) {
        var header = request.getHeader("Range");
        var condition = request.getHeader("If-Range");
        var asked = RANGE.matcher(header == null ? "" : header);
        if (!asked.matches() || (condition != null && !condition.equals(tag))) {
            return null;
        }
        if (asked.group(1).isEmpty()) {
            return asked.group(2).isEmpty()
                    ? null
                    : new long[] {Math.max(0, size - Long.parseLong(asked.group(2))), size - 1};
        }
        var last = asked.group(2).isEmpty() ? size - 1 : Math.min(size - 1, Long.parseLong(asked.group(2)));
        return new long[] {Long.parseLong(asked.group(1)), last};
    }

    private void send(HttpServletRequest request, HttpServletResponse response, long from, long count)
            throws IOException {
        response.setContentLengthLong(count);
        if (request.getMethod().equals("HEAD")) {
            return;
        }
        try (var channel = FileChannel.open(file)) {
            channel.position(from);
            copy(channel, response.getOutputStream(), count);
        }
    }

    private static void copy(SeekableByteChannel in, OutputStream out, long count) throws IOException {
        var target = Channels.newChannel(out);
        var buffer = ByteBuffer.allocate(1 << 16);
        for (var left = count; left > 0; ) {
            buffer.clear().limit((int) Math.min(buffer.capacity(), left));
            var read = in.read(buffer);
            if (read < 0) {
                return;
            }
            left -= read;
            target.write(buffer.flip());
        }
    }
}
