package org.smeic.lms.web.shared;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * A list as XLSX. Texts stand in their cells and not in the table of shared ones, which would be kept until the end; a cell
 * of text is no formula, whatever it begins with. What does not fit on a sheet goes on on the next, under the same header.
 */
final class WorkbookFile implements TableFile {

    private static final int LINES_OF_A_SHEET = 1_000_000;

    private final Workbook book;
    private final String name;
    private @Nullable Object @Nullable [] header;
    private Worksheet sheet;
    private int sheets = 1;
    private int line;

    /** @param name of the sheets, and the file */
    WorkbookFile(OutputStream out, String name) {
        this.name = name;
        book = new Workbook(out, "SMEIC", "1.0");
        sheet = book.newWorksheet(name);
        sheet.freezePane(0, 1);
    }

    @Override
    public void line(@Nullable Object... cells) throws IOException {
        if (header == null) {
            header = cells;
        } else if (line == LINES_OF_A_SHEET) {
            sheet.close();
            sheets++;
            sheet = book.newWorksheet(name + " " + sheets);
            line = 0;
            write(header);
        }
        write(cells);
    }

    private void write(@Nullable Object[] cells) {
        for (var column = 0; column < cells.length; column++) {
            var cell = cells[column];
            if (cell instanceof Number number) {
                sheet.value(line, column, number);
            } else if (cell instanceof LocalDateTime time) {
                sheet.value(line, column, time);
                sheet.style(line, column).format("yyyy-mm-dd hh:mm").set();
            } else if (cell != null) {
                sheet.inlineString(line, column, String.valueOf(cell));
            }
        }
        line++;
    }

    @Override
    public void flush() throws IOException {
        sheet.flush();
    }

    @Override
    public void close() throws IOException {
        sheet.close();
        book.close();
    }
}
