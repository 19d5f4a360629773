package org.smeic.lms.web.shared;

import jakarta.servlet.http.HttpServletResponse;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A list on its way to its reader as a file, some lines at a time; nothing that was sent is kept. */
public interface TableFile extends Closeable {

    /** One line of {@code cells}: numbers, texts, local times, or null for an empty one. No text is ever a formula. */
    void line(@Nullable Object... cells) throws IOException;

    /** Sends what is written so far. */
    void flush() throws IOException;

    /**
     * Begins to answer with a file.
     *
     * @param name without its ending
     * @param workbook as XLSX, otherwise as CSV
     */
    static TableFile open(HttpServletResponse response, String name, boolean workbook) throws IOException {
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"" + name + (workbook ? ".xlsx" : ".csv") + "\"");
        response.setHeader("Cache-Control", "private, no-store");
        if (workbook) {
            response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
            return new WorkbookFile(response.getOutputStream(), name);
        }
        response.setContentType("text/csv");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        return new Comma(response);
    }

    /** As {@link Csv}. */
    final class Comma implements TableFile {

        private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

        private final HttpServletResponse response;
        private final Csv csv;

        private Comma(HttpServletResponse response) throws IOException {
            this.response = response;
            this.csv = new Csv(response.getWriter());
        }

        @Override
        public void line(@Nullable Object... cells) throws IOException {
            csv.line(Arrays.stream(cells)
                    .map(cell -> cell instanceof LocalDateTime time ? TIME.format(time) : cell)
                    .toArray());
        }

        @Override
        public void flush() throws IOException {
            response.getWriter().flush();
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
