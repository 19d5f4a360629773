package org.smeic.lms.search;

import java.io.IOException;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.ArrayUtil;

/**
 * Counts every facet in one pass over what the words find: an item that fits all that is chosen counts everywhere, one
 * that fails a single facet counts in that facet, so that a choice does not shrink its own alternatives.
 */
final class FacetCounter implements Collector {

    static final String FIELD = "facet";
    static final String COURSE = "course";

    private static final List<Facet> FACETS = List.of(Facet.values());

    private final Map<Facet, Set<String>> chosen;
    private final Set<Long> dated;
    private final Map<Facet, Map<String, Long>> counts = new EnumMap<>(Facet.class);
    private final Map<Facet, Long> failingOnly = new EnumMap<>(Facet.class);
    private long total;

    /**
     * Begins to count.
     *
     * @param dated courses that have a date to come
     */
    FacetCounter(Map<Facet, Set<String>> chosen, Set<Long> dated) {
        this.chosen = chosen;
        this.dated = dated;
    }

    long total() {
        return total;
    }

    /** How many items fit all but this facet. */
    long failingOnly(Facet facet) {
        return failingOnly.getOrDefault(facet, 0L);
    }

    /** Values of a facet, the most frequent first. */
    Map<Facet, List<Found.Count>> counts() {
        var all = new EnumMap<Facet, List<Found.Count>>(Facet.class);
        counts.forEach((facet, values) -> all.put(
                facet,
                values.entrySet().stream()
                        .map(each -> new Found.Count(each.getKey(), each.getValue()))
                        .sorted(Comparator.comparing(Found.Count::count)
                                .reversed()
                                .thenComparing(Found.Count::value))
                        .toList()));
        return all;
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
        return new Leaf(
                DocValues.getSortedSet(context.reader(), FIELD), DocValues.getNumeric(context.reader(), COURSE));
    }

    /** Counts a segment by the numbers it gives its terms; only what was counted becomes words. */
    private final class Leaf implements LeafCollector {

        private final SortedSetDocValues terms;
        private final NumericDocValues courses;
        private final String[] words;
        private final Facet[] facets;
        private final long[] bits;
        private final long[] found;
        private final long[] wantedOf;
        private final long allWanted = bits(chosen.keySet());
        private final boolean wantsDates =
                chosen.getOrDefault(Facet.FORMAT, Set.of()).contains(Format.WITH_DATES.name());
        private long foundDates;
        private int[] has = new int[FACETS.size() * 2];

        Leaf(SortedSetDocValues terms, NumericDocValues courses) throws IOException {
            this.terms = terms;
            this.courses = courses;
            var count = (int) terms.getValueCount();
            words = new String[count];
            facets = new Facet[count];
            bits = new long[count];
            found = new long[count];
            wantedOf = new long[count];
            for (int term = 0; term < count; term++) {
                var text = terms.lookupOrd(term).utf8ToString();
                var slash = text.indexOf('/');
                facets[term] = Facet.valueOf(text.substring(0, slash));
                bits[term] = bit(facets[term]);
                words[term] = text.substring(slash + 1);
                if (chosen.getOrDefault(facets[term], Set.of()).contains(words[term])) {
                    wantedOf[term] = bits[term];
                }
            }
        }

        @Override
        public void setScorer(Scorable scorer) {}

        @Override
        public void collect(int doc) throws IOException {
            var isDated = !dated.isEmpty() && courses.advanceExact(doc) && dated.contains(courses.longValue());
            var number = terms.advanceExact(doc) ? terms.docValueCount() : 0;
            has = ArrayUtil.grow(has, number);
            var fits = isDated && wantsDates ? bit(Facet.FORMAT) : 0;
            for (int i = 0; i < number; i++) {
                has[i] = (int) terms.nextOrd();
                fits |= wantedOf[has[i]];
            }
            var fails = allWanted & ~fits;
            if (Long.bitCount(fails) > 1) {
                return;
            }
            if (fails == 0) {
                total++;
            } else {
                failingOnly.merge(FACETS.get(Long.numberOfTrailingZeros(fails)), 1L, Long::sum);
            }
            for (int i = 0; i < number; i++) {
                if (fails == 0 || fails == bits[has[i]]) {
                    found[has[i]]++;
                }
            }
            if (isDated && (fails == 0 || fails == bit(Facet.FORMAT))) {
                foundDates++;
            }
        }

        @Override
        public void finish() {
            for (int term = 0; term < found.length; term++) {
                add(facets[term], words[term], found[term]);
            }
            add(Facet.FORMAT, Format.WITH_DATES.name(), foundDates);
        }
    }

    private void add(Facet facet, String value, long count) {
        if (count > 0) {
            counts.computeIfAbsent(facet, each -> new HashMap<>()).merge(value, count, Long::sum);
        }
    }

    private static long bits(Set<Facet> facets) {
        return facets.stream().mapToLong(FacetCounter::bit).reduce(0, (one, other) -> one | other);
    }

    private static long bit(Facet facet) {
        return 1L << FACETS.indexOf(facet);
    }
}
