package org.smeic.lms.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class DurationTest {

    @Test
    void minutesOfAnHourAndMoreAreToldInHours() {
        assertThat(I18n.duration(Locale.ENGLISH, 0)).isEqualTo("0 min");
        assertThat(I18n.duration(Locale.ENGLISH, 45)).isEqualTo("45 min");
        assertThat(I18n.duration(Locale.ENGLISH, 120)).isEqualTo("2 hr");
        assertThat(I18n.duration(Locale.ENGLISH, 444)).isEqualTo("7 hr, 24 min");
    }

    @Test
    void everyLanguageTellsItInItsOwnWay() {
        assertThat(I18n.duration(Locale.KOREAN, 444)).isEqualTo("7시간 24분");
        assertThat(I18n.duration(Locale.forLanguageTag("es"), 444)).isEqualTo("7 h y 24 min");
        assertThat(I18n.duration(Locale.forLanguageTag("zh-Hans"), 444)).isEqualTo("7小时24分钟");
    }
}
