package org.smeic.lms.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.icu.ICUNormalizer2Filter;
import org.apache.lucene.analysis.icu.segmentation.DefaultICUTokenizerConfig;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizer;
import org.apache.lucene.analysis.id.IndonesianAnalyzer;
import org.apache.lucene.analysis.id.IndonesianStemFilter;
import org.apache.lucene.analysis.ko.KoreanPartOfSpeechStopFilter;
import org.apache.lucene.analysis.ko.KoreanTokenizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.ru.RussianLightStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** How texts become words, for the index and for those who look. */
final class Analysis {

    /** The field for words that may be mistyped. */
    static final String LOOSE = "loose";

    /** The same of their stems, so that a mistyped form is near to other forms. */
    static final String LOOSE_STEM = "loose.stem";

    static final Analyzer PLAIN = new Steps(Analysis::icu, words -> new CJKBigramFilter(words), CharArraySet.EMPTY_SET);
    private static final Analyzer WHOLE = new Steps(Analysis::icu, words -> words, CharArraySet.EMPTY_SET);

    /** By language, those that know its grammar. */
    static final Map<String, Analyzer> STEMS = Map.of(
            "en",
            new Steps(
                    Analysis::icu,
                    words -> new PorterStemFilter(new EnglishPossessiveFilter(words)),
                    EnglishAnalyzer.getDefaultStopSet()),
            "es",
            new Steps(Analysis::icu, SpanishLightStemFilter::new, SpanishAnalyzer.getDefaultStopSet()),
            "fr",
            new Steps(Analysis::icu, FrenchLightStemFilter::new, FrenchAnalyzer.getDefaultStopSet()),
            "id",
            new Steps(Analysis::icu, IndonesianStemFilter::new, IndonesianAnalyzer.getDefaultStopSet()),
            "ru",
            new Steps(Analysis::icu, RussianLightStemFilter::new, RussianAnalyzer.getDefaultStopSet()),
            "ko",
            new Steps(KoreanTokenizer::new, KoreanPartOfSpeechStopFilter::new, CharArraySet.EMPTY_SET));

    /** Words of questions that say nothing of what is looked for. */
    private static final Set<String> QUESTIONS = Set.of(
            "how", "what", "why", "when", "where", "who", "which", "do", "does", "can", "i", "my", "our", "we", "me",
            "como", "cómo", "qué", "que", "mi", "comment", "mon", "ma");

    private static final Pattern HANGUL = Pattern.compile("\\p{IsHangul}");
    private static final Pattern LETTERS = Pattern.compile("\\p{IsLatin}|\\p{IsCyrillic}");

    private Analysis() {}

    private static Tokenizer icu() {
        return new ICUTokenizer(new DefaultICUTokenizerConfig(false, true));
    }

    /** The language of a text whose grammar we know; empty text for another. */
    static String grammar(String tag) {
        var language = Locale.forLanguageTag(tag).getLanguage();
        return STEMS.containsKey(language) ? language : "";
    }

    /** Whether a word may be of this language, by its script. */
    static boolean mayBe(String language, String word) {
        return switch (language) {
            case "ko" -> HANGUL.matcher(word).find();
            case "ru" -> Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.CYRILLIC;
            default -> Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.LATIN;
        };
    }

    static boolean hasLetters(String word) {
        return LETTERS.matcher(word).find();
    }

    static boolean isHangul(String word) {
        return HANGUL.matcher(word).find();
    }

    /** Whether a word says nothing in one of the languages. */
    static boolean isEmpty(String word) {
        var plain = word.toLowerCase(Locale.ROOT);
        return QUESTIONS.contains(plain)
                || STEMS.entrySet().stream()
                        .anyMatch(each -> mayBe(each.getKey(), plain)
                                && tokens(each.getValue(), plain).isEmpty());
    }

    /** What stands in the field for mistyped words: Korean by its letters, so that one of them may be wrong. */
    static List<String> loose(String text) {
        if (!isHangul(text)) {
            return tokens(WHOLE, text);
        }
        return stems("ko", text).stream().map(Analysis::letters).toList();
    }

    /** The stems of a text in a language whose grammar we know. */
    static List<String> stems(String language, String text) {
        var grammar = STEMS.get(language);
        return grammar == null ? List.of() : tokens(grammar, text);
    }

    static String letters(String word) {
        return isHangul(word) ? Normalizer.normalize(word, Normalizer.Form.NFD) : word;
    }

    static List<String> tokens(Analyzer analyzer, String text) {
        var tokens = new ArrayList<String>();
        try (TokenStream stream = analyzer.tokenStream("", normal(text))) {
            var term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                tokens.add(term.toString());
            }
            stream.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return tokens;
    }

    /** Composed; what is only compatible waits until words are cut, since a Thai vowel would fall apart. */
    static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** For writing: each zone plainly, and in the grammar of each language. */
    static Analyzer forWriting() {
        var fields = new HashMap<String, Analyzer>();
        for (var zone : Zone.values()) {
            STEMS.forEach((language, analyzer) -> fields.put(zone.field(language), analyzer));
        }
        fields.put(LOOSE, new WhitespaceAnalyzer());
        fields.put(LOOSE_STEM, new WhitespaceAnalyzer());
        return new PerFieldAnalyzerWrapper(PLAIN, fields);
    }

    /** Cuts, folds what looks alike, leaves out the words without meaning, stems. */
    private static final class Steps extends Analyzer {

        private final java.util.function.Supplier<Tokenizer> cut;
        private final UnaryOperator<TokenStream> stem;
        private final CharArraySet empty;

        Steps(java.util.function.Supplier<Tokenizer> cut, UnaryOperator<TokenStream> stem, CharArraySet empty) {
            this.cut = cut;
            this.stem = stem;
            this.empty = empty;
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            var source = cut.get();
            TokenStream words = new ICUNormalizer2Filter(new CJKWidthFilter(source));
            words = stem.apply(new StopFilter(words, empty));
            return new TokenStreamComponents(source, new ASCIIFoldingFilter(words));
        }
    }
}
