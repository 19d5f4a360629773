package org.smeic.lms.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class CsvTest {

    @Test
    void aFileBeginsWithItsMarkAndALineEndsAsTheRfcSays() throws IOException {
        assertThat(written("a", 1, null, new BigDecimal("-0.5"))).isEqualTo("\uFEFFa,1,,-0.5\r\n");
    }

    @Test
    void whatWouldBreakALineIsQuoted() throws IOException {
        assertThat(written("a,b", "say \"hi\"", "two\nlines"))
                .isEqualTo("\uFEFF\"a,b\",\"say \"\"hi\"\"\",\"two\nlines\"\r\n");
    }

    @Test
    void aTextIsNeverAFormula() throws IOException {
        assertThat(written("=1+1", "+1", "-1", "@x", "\tx", "  =1", "\uFF1Dx"))
                .isEqualTo("\uFEFF'=1+1,'+1,'-1,'@x,'\tx,'  =1,'\uFF1Dx\r\n");
        assertThat(written("=HYPERLINK(\"x\",\"y\")")).isEqualTo("\uFEFF\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"\r\n");
    }

    private static String written(Object... cells) throws IOException {
        var out = new StringWriter();
        new Csv(out).line(cells);
        return out.toString();
    }
}
