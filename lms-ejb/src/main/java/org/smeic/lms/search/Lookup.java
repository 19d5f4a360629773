package org.smeic.lms.search;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.DoubleValues;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LongValues;
import org.apache.lucene.search.LongValuesSource;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** One search in one state of the index. */
final class Lookup {

    private final IndexSearcher searcher;
    private final Wanted wanted;
    private final Map<Long, Instant> dates;

    /**
     * A search.
     *
     * @param dates when each course that has a date to come is given next
     */
    Lookup(IndexSearcher searcher, Wanted wanted, Map<Long, Instant> dates) {
        this.searcher = searcher;
        this.wanted = wanted;
        this.dates = dates;
    }

    Found find() throws IOException {
        var writer = new QueryWriter(searcher);
        var written = writer.exact(wanted.text());
        var query = written.query();
        var mistyped = written.unknown();
        if (!wanted.text().isEmpty() && !writer.isAnywhere(query)) {
            query = writer.loose(wanted.text()).query();
        }
        var counter = new FacetCounter(wanted.chosen(), dates.keySet());
        searcher.search(query, only(counter));
        var page = page(query);
        var hits = Arrays.asList(page.scoreDocs);
        var more = hits.size() > wanted.count();
        var shown = hits.subList(0, Math.min(hits.size(), wanted.count()));
        var items = new ArrayList<Item>();
        var stored = searcher.storedFields();
        for (var hit : shown) {
            items.add(Documents.read(stored.document(hit.doc)));
        }
        var opens = counter.total() > 0 ? null : opens(counter);
        return new Found(
                List.copyOf(items),
                counter.total(),
                more
                        ? Cursor.after(wanted.order(), (FieldDoc) shown.get(shown.size() - 1))
                                .write()
                        : null,
                counter.counts(),
                mistyped.isEmpty() ? null : nearest(mistyped),
                opens,
                opens == null ? 0 : counter.failingOnly(opens));
    }

    /** The index is read by one thread, since it is small. */
    private static CollectorManager<FacetCounter, FacetCounter> only(FacetCounter counter) {
        return new CollectorManager<>() {
            @Override
            public FacetCounter newCollector() {
                return counter;
            }

            @Override
            public FacetCounter reduce(Collection<FacetCounter> all) {
                return counter;
            }
        };
    }

    private @Nullable Facet opens(FacetCounter counter) {
        return Arrays.stream(Facet.values())
                .filter(facet -> counter.failingOnly(facet) > 0)
                .max((one, other) -> Long.compare(counter.failingOnly(one), counter.failingOnly(other)))
                .orElse(null);
    }

    private TopFieldDocs page(Query query) throws IOException {
        var all = new BooleanQuery.Builder().add(query, Occur.MUST);
        wanted.chosen().forEach((facet, values) -> all.add(fits(facet, values), Occur.FILTER));
        var order = new Sort(by(), new SortField(Documents.KEY, SortField.Type.STRING));
        var cursor = Cursor.read(wanted.cursor(), wanted.order());
        var last = Math.max(0, searcher.getIndexReader().maxDoc() - 1);
        // The total is counted with the facets: a page need not look at more than itself.
        var most = wanted.count() + 1;
        var after = cursor.map(each -> each.place(last)).orElse(null);
        return searcher.search(all.build(), new TopFieldCollectorManager(order, most, after, most));
    }

    private Query fits(Facet facet, Set<String> values) {
        var any = new BooleanQuery.Builder();
        any.add(
                new TermInSetQuery(
                        FacetCounter.FIELD,
                        values.stream().map(facet::term).map(BytesRef::new).toList()),
                Occur.SHOULD);
        if (facet == Facet.FORMAT && values.contains(Format.WITH_DATES.name())) {
            var keys = dates.keySet().stream()
                    .map(id -> new BytesRef(Kind.COURSE + ":" + id))
                    .toList();
            any.add(new TermInSetQuery(Documents.KEY, keys), Occur.SHOULD);
        }
        return any.build();
    }

    private SortField by() {
        return switch (wanted.order()) {
            case RELEVANCE -> SortField.FIELD_SCORE;
            case NEWEST -> new SortField(Documents.PUBLISHED, SortField.Type.LONG);
            case SHORTEST -> new SortField(Documents.MINUTES, SortField.Type.LONG);
            case NEXT_DATE -> new NextDate(dates).getSortField(false);
        };
    }

    /** The words with those that nobody wrote replaced by the nearest that someone did; null when there are none. */
    private @Nullable String nearest(List<String> unknown) throws IOException {
        var speller = new DirectSpellChecker();
        speller.setAccuracy(.5f);
        speller.setMinPrefix(1);
        var words = wanted.text();
        var isBetter = false;
        for (var word : unknown) {
            var forms = QueryWriter.forms(word);
            if (forms.size() != 1) {
                continue;
            }
            var near = speller.suggestSimilar(
                    new Term(Analysis.LOOSE, forms.get(0)), 1, searcher.getIndexReader(), SuggestMode.SUGGEST_ALWAYS);
            if (near.length > 0) {
                words = words.replace(word, Analysis.normal(near[0].string));
                isBetter = true;
            }
        }
        return isBetter ? words : null;
    }

    /** Orders by dates that are not in the index; what has none comes last. */
    private static final class NextDate extends LongValuesSource {

        private final Map<Long, Long> dates;

        NextDate(Map<Long, Instant> dates) {
            this.dates = dates.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue()
                    .toEpochMilli()));
        }

        @Override
        public LongValues getValues(LeafReaderContext context, DoubleValues scores) throws IOException {
            var courses = org.apache.lucene.index.DocValues.getNumeric(context.reader(), FacetCounter.COURSE);
            return new LongValues() {

                private long date;

                @Override
                public long longValue() {
                    return date;
                }

                @Override
                public boolean advanceExact(int doc) throws IOException {
                    date = courses.advanceExact(doc)
                            ? dates.getOrDefault(courses.longValue(), Long.MAX_VALUE)
                            : Long.MAX_VALUE;
                    return true;
                }
            };
        }

        @Override
        public boolean isCacheable(LeafReaderContext context) {
            return false;
        }

        @Override
        public boolean needsScores() {
            return false;
        }

        @Override
        public LongValuesSource rewrite(IndexSearcher searcher) {
            return this;
        }

        @Override
        public int hashCode() {
            return dates.hashCode();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof NextDate date && date.dates.equals(dates);
        }

        @Override
        public String toString() {
            return "next date";
        }
    }
}
