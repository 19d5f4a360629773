package org.smeic.lms.web.shared;

import java.io.IOException;
import java.io.Writer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Comma-separated values as RFC 4180 has them, in UTF-8 with the mark by which spreadsheets know it. A text that a
 * spreadsheet would take for a formula gets an apostrophe in front.
 */
public final class Csv {

    private static final Pattern FORMULA =
            Pattern.compile("^[\\s\\uFEFF]*[=+\\-@\\t\\r\\uFF1D\\uFF0B\\uFF0D\\uFF20].*", Pattern.DOTALL);

    private final Writer out;

    public Csv(Writer out) throws IOException {
        this.out = out;
        out.write('\uFEFF');
    }

    /** One line of {@code cells}: numbers, texts, or null for an empty one. */
    public void line(@Nullable Object... cells) throws IOException {
        for (var n = 0; n < cells.length; n++) {
            out.write(n == 0 ? "" : ",");
            out.write(cell(cells[n]));
        }
        out.write("\r\n");
    }

    private static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        var text = String.valueOf(value);
        var safe = value instanceof Number || !FORMULA.matcher(text).matches() ? text : "'" + text;
        return safe.matches("(?s).*[\",\r\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
