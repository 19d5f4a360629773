package org.smeic.lms.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDateTime;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

class WorkbookFileTest {

    @Test
    void textsAreTextsWhateverTheyBeginWithAndTimesAreTimes() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var file = new WorkbookFile(out, "needs")) {
            file.line("Name", "Seen");
            file.line("=HYPERLINK(\"x\")", LocalDateTime.of(2026, 11, 24, 12, 0), null, 7);
        }
        var sheet = sheet(out.toByteArray());
        assertThat(sheet)
                .contains("t=\"inlineStr\"", "=HYPERLINK(&quot;x&quot;)", "46350.5", "<v>7</v>")
                .doesNotContain("<f>");
    }

    @Test
    void whatWasSentIsNotKept() throws IOException {
        var text = "Aminah ".repeat(15);
        var runtime = Runtime.getRuntime();
        try (var file = new WorkbookFile(OutputStream.nullOutputStream(), "needs")) {
            long early = 0;
            for (int i = 0; i < 400_000; i++) {
                file.line(i, text + i, text);
                if (i % 500 == 499) {
                    file.flush();
                }
                if (i == 100_000) {
                    early = used(runtime);
                }
            }
            assertThat(used(runtime) - early).as("300,000 lines later").isLessThan(20_000_000);
        }
    }

    private static long used(Runtime runtime) {
        System.gc();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    /** As readers do: by the table at the end of the file. */
    private static String sheet(byte[] book) throws IOException {
        var path = Files.createTempFile("needs", ".xlsx");
        try {
            Files.write(path, book);
            try (var zip = new ZipFile(path.toFile());
                    var in = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
        } finally {
            Files.delete(path);
        }
    }
}
