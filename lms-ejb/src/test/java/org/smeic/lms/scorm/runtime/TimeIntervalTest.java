package org.smeic.lms.scorm.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeIntervalTest {

    @ParameterizedTest
    @CsvSource({
        "PT0H0M0S, 0, PT0H0M0S",
        "PT1M30.255S, 9025, PT0H1M30.25S",
        "PT01H059M020S, 716000, PT1H59M20S",
        "P29D, 250560000, PT696H0M0S",
        "P9999999999Y, 3599999999640000, PT9999999999H0M0S",
        "'', 0, PT0H0M0S",
        "an hour, 0, PT0H0M0S"
    })
    void aSpanIsAddedUpInHundredths(String text, long hundredths, String written) {
        assertThat(TimeInterval.hundredths(text)).isEqualTo(hundredths);
        assertThat(TimeInterval.text(hundredths)).isEqualTo(written);
    }
}
