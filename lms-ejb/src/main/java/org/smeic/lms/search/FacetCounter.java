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

/**
 * Counts every facet in one pass over what the words find: an item that fits all that is chosen counts everywhere, one
 * that fails a single facet counts in that facet, so that a choice does not shrink its own alternatives.
 */
final class FacetCounter implements Collector {

    static final String FIELD = "facet";
    static final String COURSE = "course";

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
        var terms = DocValues.getSortedSet(context.reader(), FIELD);
        var values = new Value[(int) terms.getValueCount()];
        for (int i = 0; i < values.length; i++) {
            values[i] = Value.of(terms.lookupOrd(i).utf8ToString());
        }
        return new Leaf(terms, DocValues.getNumeric(context.reader(), COURSE), values);
    }

    private record Value(Facet facet, String value) {

        static Value of(String term) {
            var slash = term.indexOf('/');
            return new Value(Facet.valueOf(term.substring(0, slash)), term.substring(slash + 1));
        }
    }

    private final class Leaf implements LeafCollector {

        private final SortedSetDocValues terms;
        private final NumericDocValues courses;
        private final Value[] values;

        Leaf(SortedSetDocValues terms, NumericDocValues courses, Value[] values) {
            this.terms = terms;
            this.courses = courses;
            this.values = values;
        }

        @Override
        public void setScorer(Scorable scorer) {}

        @Override
        public void collect(int doc) throws IOException {
            var has = has(doc);
            Facet failed = null;
            for (var each : chosen.entrySet()) {
                if (!fits(has, each.getKey(), each.getValue())) {
                    if (failed != null) {
                        return;
                    }
                    failed = each.getKey();
                }
            }
            if (failed == null) {
                total++;
            } else {
                failingOnly.merge(failed, 1L, Long::sum);
            }
            for (var each : has) {
                if (failed == null || failed == each.facet()) {
                    counts.computeIfAbsent(each.facet(), facet -> new HashMap<>())
                            .merge(each.value(), 1L, Long::sum);
                }
            }
        }

        private Value[] has(int doc) throws IOException {
            var isDated = courses.advanceExact(doc) && dated.contains(courses.longValue());
            var number = terms.advanceExact(doc) ? terms.docValueCount() : 0;
            var has = new Value[isDated ? number + 1 : number];
            for (int i = 0; i < number; i++) {
                has[i] = values[(int) terms.nextOrd()];
            }
            if (isDated) {
                has[number] = new Value(Facet.FORMAT, Format.WITH_DATES.name());
            }
            return has;
        }

        private static boolean fits(Value[] has, Facet facet, Set<String> wanted) {
            for (var each : has) {
                if (each.facet() == facet && wanted.contains(each.value())) {
                    return true;
                }
            }
            return false;
        }
    }
}
