package org.smeic.lms.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.smeic.lms.scorm.Lock;
import org.smeic.lms.scorm.sequencing.NavigationRequest;
import org.smeic.lms.scorm.sequencing.Outcome;
import org.smeic.lms.scorm.sequencing.RollupRule.RollupAction;
import org.smeic.lms.scorm.sequencing.RuleAction;
import org.smeic.lms.scorm.sequencing.RuleCondition;

/** Every word of every page exists in every language, and none stands in a page itself. */
class WordsTest {

    private static final Path BUNDLES = Path.of("src/main/resources/org/smeic/lms/web");
    private static final Path PAGES = Path.of("src/main/webapp/WEB-INF");
    private static final Path JAVA = Path.of("src/main/java/org/smeic/lms/web");
    private static final Path DOMAIN = Path.of("../lms-ejb/src/main/java/org/smeic/lms");
    private static final List<Path> ALL_WORDS =
            List.of(Path.of("src/main/resources"), Path.of("../lms-ejb/src/main/resources"));
    private static final List<String> TRANSLATIONS = translations();

    private static final Pattern KEY_IN_PAGE = Pattern.compile("i18n(?:\\[|\\.format\\()'([\\w.]+)'");
    private static final Pattern KEY_IN_REFUSAL =
            Pattern.compile("(?:new \\w*Refusal|super)\\(\\s*\"([a-z]+\\.[\\w.]+)\"");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");

    @Test
    void theSiteSpeaksEnglishKoreanSpanishAndChinese() {
        assertThat(TRANSLATIONS).contains("es", "ko", "zh");
    }

    @Test
    void everyLanguageHasTheSameKeys() {
        for (var english : bundles()) {
            for (var language : TRANSLATIONS) {
                assertThat(new TreeSet<>(words(translated(english, language)).stringPropertyNames()))
                        .as(english + " in " + language)
                        .isEqualTo(new TreeSet<>(words(english).stringPropertyNames()));
            }
        }
    }

    @Test
    void everyTranslationFillsTheSamePlaces() {
        var wrong = new ArrayList<String>();
        for (var bundle : bundles()) {
            var english = words(bundle);
            for (var language : TRANSLATIONS) {
                var translated = words(translated(bundle, language));
                english.stringPropertyNames().stream()
                        .filter(key ->
                                !places(english.getProperty(key)).containsAll(places(translated.getProperty(key, ""))))
                        .forEach(key -> wrong.add(bundle + ": " + key + " in " + language));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyPatternWithPlacesCanBeFilled() {
        for (var bundle : bundles()) {
            for (var file : Stream.concat(
                            Stream.of(bundle), TRANSLATIONS.stream().map(language -> translated(bundle, language)))
                    .toList()) {
                words(file).values().stream()
                        .map(String::valueOf)
                        .filter(words -> words.contains("{0"))
                        .forEach(words -> assertThat(new MessageFormat(words).format(new Object[] {1, 2, 3, 4}))
                                .doesNotContain("{0"));
            }
        }
    }

    @Test
    void chineseWordsHaveChinesePunctuation() {
        var halfWidth = Pattern.compile("\\p{IsHan}[,;:!?()]|[,;:!?()]\\p{IsHan}");
        var wrong = new ArrayList<String>();
        for (var bundle : bundles()) {
            words(translated(bundle, "zh")).forEach((key, words) -> {
                if (halfWidth.matcher((String) words).find()) {
                    wrong.add(key + " = " + words);
                }
            });
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyKeyThatAPageNamesExists() {
        assertThat(missing(keysIn(PAGES, ".xhtml", KEY_IN_PAGE))).isEmpty();
    }

    @Test
    void everyNoteOfAnImportHasWords() {
        var keys = keysIn(DOMAIN.resolve("scorm/manifest"), ".java", Pattern.compile("notes\\.add\\(\\s*\"(\\w+)\""));
        assertThat(keys).hasSizeGreaterThan(10);
        assertThat(missing(new TreeSet<>(
                        keys.stream().map(key -> "scorm.note." + key).toList())))
                .isEmpty();
    }

    @Test
    void everyReasonOfTheSequencerHasWords() {
        var sequencing = DOMAIN.resolve("scorm/sequencing");
        var reasons = keysIn(sequencing, ".java", Pattern.compile("\"([A-Z]{2}[.][\\d.]+-\\d+)\""));
        var processes = keysIn(sequencing, ".java", Pattern.compile("trace[.]add\\(\\s*\"([\\w.]+)\""));
        assertThat(reasons).hasSizeGreaterThan(30);
        assertThat(missing(reasons.stream().map(code -> "scorm.why." + code).toList()))
                .isEmpty();
        assertThat(missing(
                        processes.stream().map(code -> "scorm.process." + code).toList()))
                .isEmpty();
    }

    @Test
    void everyDecisionAndHintHasWords() {
        var words = new TreeSet<String>();
        Stream.<Enum<?>[]>of(RuleAction.values(), NavigationRequest.Kind.values(), RollupAction.values())
                .flatMap(Stream::of)
                .forEach(word -> words.add("scorm.decision." + word.name()));
        Stream.of(Lock.Hint.values()).forEach(hint -> words.add("scorm.hint." + hint.name()));
        Stream.of(Outcome.Kind.values()).forEach(kind -> words.add("scorm.outcome." + kind.name()));
        Stream.of(RuleCondition.Kind.values()).forEach(kind -> {
            words.add("scorm.condition." + kind.name());
            words.add("scorm.condition.not." + kind.name());
        });
        assertThat(missing(words)).isEmpty();
    }

    @Test
    void everyRefusalHasWords() {
        var keys = new TreeSet<>(keysIn(DOMAIN, ".java", KEY_IN_REFUSAL));
        keys.addAll(keysIn(JAVA, ".java", KEY_IN_REFUSAL));
        assertThat(keys).hasSizeGreaterThan(10);
        assertThat(missing(keys)).isEmpty();
    }

    @Test
    void noPageHasWordsOfItsOwn() {
        var literal = Pattern.compile(">([^<>#{}]*\\p{L}{2,}[^<>#{}]*)<");
        var found = new ArrayList<String>();
        for (var page : files(PAGES, ".xhtml")) {
            var text = read(page)
                    .replaceAll("(?s)<!--.*?-->", "")
                    .replaceAll("(?s)#\\{[^}]*}", "")
                    .replaceAll("(?s)<(script|style)\\b.*?</\\1>", "");
            literal.matcher(text)
                    .results()
                    .map(hit -> hit.group(1).strip())
                    .filter(words -> !words.isEmpty())
                    .forEach(words -> found.add(PAGES.relativize(page) + ": " + words));
        }
        assertThat(found).isEmpty();
    }

    /** APEC's members are economies (product rule); add the file and why to the list if a quoted title needs more. */
    @Test
    void noPageWordLetterOrCourseSaysCountryOrShowsAFlag() {
        var wrong = Pattern.compile("(?iu)\\bcountr(y|ies)\\b|\\bnations?\\b|\\bpa[ií]s(es)?\\b|\\bnaci[oó]n(es)?\\b"
                + "|国家|國家|国籍|국가|(?<!\\p{IsHangul})나라(?!면)|[\\x{1F1E6}-\\x{1F1FF}]");
        var written = Stream.of(
                files(Path.of("src/main/resources"), ".properties"),
                files(Path.of("../lms-ejb/src/main/resources"), ".properties"),
                files(Path.of("../lms-ejb/src/main/resources"), ".sql"),
                files(Path.of("src/main/webapp"), ".xhtml"),
                files(Path.of("src/main/webapp"), ".js"),
                files(Path.of("../content"), ".md"),
                files(Path.of("../content"), ".gift"),
                files(Path.of("../content"), ".svg"),
                files(Path.of("../content"), ".yaml"));
        assertThat(written.flatMap(List::stream)
                        .filter(file -> !file.toString().contains("/target/"))
                        .filter(file -> wrong.matcher(read(file)).find()))
                .isEmpty();
    }

    private static List<String> missing(Iterable<String> keys) {
        var missing = new ArrayList<String>();
        for (var key : keys) {
            var parts = key.split("\\.", 2);
            if (!Files.isDirectory(BUNDLES.resolve(parts[0]))
                    || !bundle(parts[0]).containsKey(parts[1])) {
                missing.add(key);
            }
        }
        return missing;
    }

    private static List<String> keysIn(Path root, String ending, Pattern pattern) {
        return files(root, ending).stream()
                .flatMap(file -> pattern.matcher(read(file)).results().map(hit -> hit.group(1)))
                .filter(key -> !key.endsWith("."))
                .distinct()
                .toList();
    }

    private static TreeSet<String> places(String words) {
        var places = new TreeSet<String>();
        PLACE.matcher(words).results().forEach(hit -> places.add(hit.group(1)));
        return places;
    }

    private static List<String> translations() {
        return files(BUNDLES.resolve("shared"), ".properties").stream()
                .map(file -> file.getFileName().toString())
                .filter(name -> name.startsWith("messages_"))
                .map(name -> name.substring("messages_".length(), name.indexOf('.')))
                .toList();
    }

    /** The English bundles of pages, letters, certificates and packages. */
    private static List<Path> bundles() {
        return ALL_WORDS.stream()
                .flatMap(root -> files(root, ".properties").stream())
                .filter(file -> Files.exists(translated(file, "ko")))
                .toList();
    }

    private static Path translated(Path english, String language) {
        return english.resolveSibling(
                english.getFileName().toString().replace(".properties", "_" + language + ".properties"));
    }

    private static Properties bundle(String feature) {
        return words(BUNDLES.resolve(feature).resolve("messages.properties"));
    }

    private static Properties words(Path bundle) {
        var words = new Properties();
        try (Reader reader = Files.newBufferedReader(bundle)) {
            words.load(reader);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
        return words;
    }

    private static List<Path> files(Path root, String ending) {
        try (var files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
