package uk.slp.search.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import uk.slp.search.Facet;
import uk.slp.search.FacetCount;
import uk.slp.search.schema.Fields;

/**
 * Counts facet values over exactly what the reader may see. A facet with a selection is counted without that
 * selection, so that a second value of it can be chosen.
 */
final class FacetCounts {

    private final Map<Facet, Map<String, Integer>> counts = new EnumMap<>(Facet.class);
    private long total;

    private FacetCounts() {}

    /**
     * Counts.
     *
     * @param matching what matches, with the filters that always hold (visibility, unit, years)
     * @param filters the chosen values as queries
     */
    static FacetCounts of(IndexSearcher searcher, Query matching, Map<Facet, Query> filters) throws IOException {
        FacetCounts result = new FacetCounts();
        Set<Facet> free = EnumSet.allOf(Facet.class);
        free.removeAll(filters.keySet());
        result.total = result.count(searcher, with(matching, filters.values()), free);
        for (Facet facet : filters.keySet()) {
            Map<Facet, Query> others = new EnumMap<>(filters);
            others.remove(facet);
            result.count(searcher, with(matching, others.values()), EnumSet.of(facet));
        }
        return result;
    }

    static Query with(Query matching, Collection<Query> filters) {
        if (filters.isEmpty()) {
            return matching;
        }
        BooleanQuery.Builder builder = new BooleanQuery.Builder().add(matching, Occur.MUST);
        filters.forEach(filter -> builder.add(filter, Occur.FILTER));
        return builder.build();
    }

    /** Everything that matches, with all filters. */
    long total() {
        return total;
    }

    /** Counts per facet, most frequent first, then by value. */
    Map<Facet, List<FacetCount>> sorted() {
        Map<Facet, List<FacetCount>> sorted = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            List<FacetCount> values = new ArrayList<>();
            counts.getOrDefault(facet, Map.of()).forEach((value, count) -> values.add(new FacetCount(value, count)));
            values.sort(Comparator.comparingInt(FacetCount::count).reversed().thenComparing(FacetCount::value));
            sorted.put(facet, List.copyOf(values));
        }
        return sorted;
    }

    private long count(IndexSearcher searcher, Query query, Set<Facet> facets) throws IOException {
        Counter counter = new Counter(facets);
        searcher.search(query, counter);
        counter.finishLeaf();
        return counter.hits;
    }

    /** Counts ordinals segment by segment and looks their values up once per segment. */
    private final class Counter extends SimpleCollector {
        private final Set<Facet> facets;
        private final List<LeafCount> leaf = new ArrayList<>();
        private long hits;

        Counter(Set<Facet> facets) {
            this.facets = facets;
        }

        @Override
        protected void doSetNextReader(LeafReaderContext context) throws IOException {
            finishLeaf();
            for (Facet facet : facets) {
                SortedSetDocValues values = DocValues.getSortedSet(context.reader(), Fields.of(facet));
                if (values.getValueCount() > 0) {
                    leaf.add(new LeafCount(facet, values, new int[(int) values.getValueCount()]));
                }
            }
        }

        @Override
        public void collect(int doc) throws IOException {
            hits++;
            for (LeafCount count : leaf) {
                if (count.values.advanceExact(doc)) {
                    for (int i = count.values.docValueCount(); i > 0; i--) {
                        count.counts[(int) count.values.nextOrd()]++;
                    }
                }
            }
        }

        void finishLeaf() throws IOException {
            for (LeafCount count : leaf) {
                Map<String, Integer> target = counts.computeIfAbsent(count.facet, f -> new HashMap<>());
                for (int ord = 0; ord < count.counts.length; ord++) {
                    if (count.counts[ord] > 0) {
                        target.merge(count.values.lookupOrd(ord).utf8ToString(), count.counts[ord], Integer::sum);
                    }
                }
            }
            leaf.clear();
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }

    private record LeafCount(Facet facet, SortedSetDocValues values, int[] counts) {}
}
