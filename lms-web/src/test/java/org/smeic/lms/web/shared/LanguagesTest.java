package org.smeic.lms.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of the site's languages is nearest to the one a reader asks for. */
class LanguagesTest {

    private static final List<Locale> SITE = Stream.of("en", "es-419", "pt-BR", "zh-Hans", "zh-Hant", "qps")
            .map(Locale::forLanguageTag)
            .toList();

    @ParameterizedTest
    @CsvSource({
        "en-NZ, en",
        "es, es-419",
        "es-PE, es-419",
        "pt, pt-BR",
        "pt-PT, pt-BR",
        "qps, qps",
        "zh, zh-Hans",
        "zh-CN, zh-Hans",
        "zh-SG, zh-Hans",
        "zh-TW, zh-Hant",
        "zh-HK, zh-Hant",
        "zh-Hant-MO, zh-Hant"
    })
    void theNearestScriptAndRegionIsTaken(String asked, String spoken) {
        assertThat(nearest(asked)).isEqualTo(spoken);
    }

    @Test
    void aLanguageWithoutBundlesIsNotSpoken() {
        assertThat(nearest("th")).isEqualTo("none");
    }

    private static String nearest(String asked) {
        return Languages.nearest(Locale.forLanguageTag(asked), SITE)
                .map(Locale::toLanguageTag)
                .orElse("none");
    }
}
