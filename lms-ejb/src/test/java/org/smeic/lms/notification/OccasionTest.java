package org.smeic.lms.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OccasionTest {

    private static final List<Locale> LANGUAGES =
            List.of(Locale.ENGLISH, Locale.KOREAN, Locale.forLanguageTag("es"), Locale.forLanguageTag("zh"));

    @Test
    void everyOccasionHasWordsInEveryLanguage() {
        for (var language : LANGUAGES) {
            var words = bundle(language);
            assertThat(Stream.of(Occasion.values()).flatMap(OccasionTest::keys).filter(key -> !words.containsKey(key)))
                    .as(language.toString())
                    .isEmpty();
        }
    }

    @Test
    void everyLanguageHasTheSameWordsAndCanFillThem() {
        var english = new TreeSet<>(bundle(Locale.ENGLISH).keySet());
        for (var language : LANGUAGES) {
            var words = bundle(language);
            assertThat(new TreeSet<>(words.keySet())).as(language.toString()).isEqualTo(english);
            english.forEach(key -> assertThat(
                            new MessageFormat(words.getString(key), language).format(new Object[] {1, 2, 3, 4, 5}))
                    .as(key)
                    .doesNotContain("{"));
        }
    }

    private static Stream<String> keys(Occasion occasion) {
        var outcomes = occasion.isDecision() ? Stream.of("granted.", "refused.") : Stream.of("");
        return Stream.concat(
                Stream.of(occasion.key("name")),
                outcomes.flatMap(it -> Stream.of(occasion.key(it + "title"), occasion.key(it + "text"))));
    }

    private static ResourceBundle bundle(Locale language) {
        return ResourceBundle.getBundle(
                Occasion.WORDS,
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT));
    }
}
