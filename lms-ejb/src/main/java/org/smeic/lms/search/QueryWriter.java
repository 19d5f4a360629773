package org.smeic.lms.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopScoreDocCollectorManager;

/** Makes a query of what someone typed; nothing they type is syntax. */
final class QueryWriter {

    private static final int MOST_WORDS = 12;
    private static final int ALL_OF = 2;
    private static final int SHORTEST_BEGINNING = 4;
    private static final int ONE_SLIP = 4;
    private static final int TWO_SLIPS = 6;
    private static final float STEM = .8f;
    private static final float BEGINNING = .3f;
    private static final float MISTYPED = .2f;
    private static final double MOST_PAIRS = .7;
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Punct}\\p{IsPunctuation}]+");

    private final IndexSearcher searcher;

    QueryWriter(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /**
     * A query.
     *
     * @param unknown words that stand in no text, in the order they were typed
     */
    record Written(Query query, List<String> unknown) {}

    /** All words, of three or more all but one; a word that stands nowhere may be mistyped. */
    Written exact(String text) throws IOException {
        return write(text, false);
    }

    /** The same where each word may be mistyped. */
    Written loose(String text) throws IOException {
        return write(text, true);
    }

    private Written write(String text, boolean loose) throws IOException {
        var words = words(text);
        if (words.isEmpty()) {
            return new Written(new MatchAllDocsQuery(), List.of());
        }
        var all = new BooleanQuery.Builder();
        var unknown = new ArrayList<String>();
        for (var word : words) {
            var exact = word(word);
            var isKnown = isAnywhere(exact);
            if (!isKnown) {
                unknown.add(word);
            }
            all.add(isKnown && !loose ? exact : either(exact, mistyped(word)), Occur.SHOULD);
        }
        all.setMinimumNumberShouldMatch(words.size() <= ALL_OF ? words.size() : words.size() - 1);
        var query = new BooleanQuery.Builder().add(all.build(), Occur.MUST);
        if (words.size() > 1) {
            query.add(together(text), Occur.SHOULD);
        }
        return new Written(query.build(), unknown);
    }

    /** Whether anything fits; stops at the first that does. */
    boolean isAnywhere(Query query) throws IOException {
        var first = new TopScoreDocCollectorManager(1, null, 1);
        return searcher.search(new ConstantScoreQuery(query), first).scoreDocs.length > 0;
    }

    private static List<String> words(String text) {
        var words = SPACES.splitAsStream(Analysis.normal(text))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .toList();
        var telling = words.stream().filter(word -> !Analysis.isEmpty(word)).toList();
        return telling.isEmpty() ? words : telling;
    }

    private static Query word(String word) {
        var ways = new ArrayList<Query>();
        for (var zone : Zone.values()) {
            add(ways, zone.field(), Analysis.PLAIN, word, zone.weight());
            Analysis.STEMS.forEach((language, analyzer) -> {
                if (Analysis.mayBe(language, word)) {
                    add(ways, zone.field(language), analyzer, word, zone.weight() * STEM);
                }
            });
            var plain = Analysis.tokens(Analysis.PLAIN, word);
            if (zone != Zone.BODY
                    && plain.size() == 1
                    && plain.get(0).length() >= SHORTEST_BEGINNING
                    && Analysis.hasLetters(word)) {
                var beginning = new PrefixQuery(new Term(zone.field(), plain.get(0)));
                ways.add(new BoostQuery(beginning, zone.weight() * BEGINNING));
            }
        }
        return new DisjunctionMaxQuery(ways, .1f);
    }

    private static void add(List<Query> ways, String field, Analyzer analyzer, String word, float weight) {
        var tokens = Analysis.tokens(analyzer, word);
        if (!tokens.isEmpty()) {
            ways.add(new BoostQuery(all(field, tokens, word), weight));
        }
    }

    /** Of pairs of signs most, since one at the border of two words need not stand in the text; of words all. */
    private static Query all(String field, List<String> tokens, String word) {
        if (tokens.size() == 1) {
            return new TermQuery(new Term(field, tokens.get(0)));
        }
        var arePairs = !field.contains(".") && tokens.stream().allMatch(token -> token.length() == 2);
        var all = new BooleanQuery.Builder();
        tokens.stream()
                .distinct()
                .forEach(token -> all.add(new TermQuery(new Term(field, token)), arePairs ? Occur.SHOULD : Occur.MUST));
        if (arePairs) {
            all.setMinimumNumberShouldMatch(
                    (int) Math.ceil(tokens.stream().distinct().count() * MOST_PAIRS));
        }
        return all.build();
    }

    private static Query either(Query exact, Query mistyped) {
        return new DisjunctionMaxQuery(List.of(exact, new BoostQuery(mistyped, MISTYPED)), 0);
    }

    private static Query mistyped(String word) {
        var ways = new BooleanQuery.Builder();
        forms(word).forEach(token -> ways.add(near(Analysis.LOOSE, token), Occur.SHOULD));
        Analysis.STEMS.keySet().stream()
                .filter(language -> Analysis.hasLetters(word) && Analysis.mayBe(language, word))
                .flatMap(language -> Analysis.stems(language, word).stream())
                .distinct()
                .forEach(token -> ways.add(near(Analysis.LOOSE_STEM, token), Occur.SHOULD));
        return ways.build();
    }

    private static Query near(String field, String token) {
        var slips = slips(token);
        return new FuzzyQuery(new Term(field, token), slips, Math.min(1, slips));
    }

    /** A mistyped word as the index may have it. */
    static List<String> forms(String word) {
        return Analysis.isHangul(word) ? List.of(Analysis.letters(word)) : Analysis.loose(word);
    }

    static int slips(String token) {
        return token.length() >= TWO_SLIPS ? 2 : token.length() >= ONE_SLIP ? 1 : 0;
    }

    private static Query together(String text) {
        var phrase = new PhraseQuery.Builder().setSlop(2);
        Analysis.tokens(Analysis.PLAIN, Objects.requireNonNull(text))
                .forEach(token -> phrase.add(new Term(Zone.TITLE.field(), token)));
        return new BoostQuery(phrase.build(), Zone.TITLE.weight());
    }
}
