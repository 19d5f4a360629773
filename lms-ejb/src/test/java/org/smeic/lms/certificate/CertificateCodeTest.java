package org.smeic.lms.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CertificateCodeTest {

    @Test
    void codesAreGroupedReadBackAndDoNotRepeat() {
        var seen = new HashSet<String>();
        for (int i = 0; i < 10_000; i++) {
            var code = CertificateCode.fresh();
            assertThat(code).matches("[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}");
            assertThat(CertificateCode.read(code)).contains(code);
            assertThat(seen.add(code)).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7K1M-Q90Z-0HXB",
                "7k1m-q90z-0hxb",
                "7K1MQ90Z0HXB",
                " 7K1M Q90Z 0HXB ",
                "7KIM-Q9OZ-OHXB",
                "7klm–q9oz—ohxb",
                "７Ｋ１Ｍ－Ｑ９０Ｚ－０ＨＸＢ",
                "7K1M-Q90Z-\u200b0HXB\n"
            })
    void whatPeopleTypeIsUnderstood(String typed) {
        assertThat(CertificateCode.read(typed)).contains("7K1M-Q90Z-0HXB");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "-", "7K1M-Q90Z-0HX", "7K1M-Q90Z-0HXBB", "7K1M-Q90Z-0HXU", "7K1M_Q90Z_0HXB", "' or 1=1 --"})
    void whatIsNoCodeIsNone(String typed) {
        assertThat(CertificateCode.read(typed)).isEmpty();
    }
}
