package uk.slp.search.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.jspecify.annotations.Nullable;
import uk.slp.search.Facet;
import uk.slp.search.FacetCount;
import uk.slp.search.schema.Fields;

/**
 * Counts facet values over exactly what the reader may see. A facet with a selection is counted without that
 * selection, so that a second value of it can be chosen. A passage counts for the values of its document, which are
 * looked up once for all its passages.
 */
final class FacetCounts {

    private static final Comparator<FacetCount> FREQUENT_FIRST = (a, b) ->
            a.fewer() == b.fewer() ? Integer.compare(b.count(), a.count()) : Boolean.compare(a.fewer(), b.fewer());

    private final Map<Facet, int[]> counts = new EnumMap<>(Facet.class);
    private final Statistics statistics;
    private final boolean passages;
    private long total;

    private FacetCounts(Statistics statistics, boolean passages) {
        this.statistics = statistics;
        this.passages = passages;
    }

    /**
     * Counts.
     *
     * @param statistics of the same state of the index
     * @param matching what matches, with the filters that always hold (visibility, unit, years)
     * @param filters the chosen values as queries
     * @param counted the facets wanted
     * @param passages whether the matches are passages
     */
    static FacetCounts of(
            IndexSearcher searcher,
            Statistics statistics,
            Query matching,
            Map<Facet, Query> filters,
            Set<Facet> counted,
            boolean passages)
            throws IOException {
        FacetCounts result = new FacetCounts(statistics, passages);
        Set<Facet> free = EnumSet.noneOf(Facet.class);
        counted.stream().filter(facet -> !filters.containsKey(facet)).forEach(free::add);
        result.total = result.count(searcher, with(matching, filters.values()), free);
        for (Facet facet : filters.keySet()) {
            if (counted.contains(facet)) {
                Map<Facet, Query> others = new EnumMap<>(filters);
                others.remove(facet);
                result.count(searcher, with(matching, others.values()), EnumSet.of(facet));
            }
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

    /**
     * Counts per facet, most frequent first, then by value.
     *
     * @param smallest counts below are not told, nor by the order
     */
    Map<Facet, List<FacetCount>> sorted(int smallest) throws IOException {
        Map<Facet, List<FacetCount>> sorted = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            int[] count = counts.get(facet);
            sorted.put(
                    facet,
                    count == null ? List.of() : sorted(statistics.values(facet).names(), count, smallest));
        }
        return sorted;
    }

    /** The names are in the order of the alphabet already. */
    private static List<FacetCount> sorted(List<String> names, int[] count, int smallest) {
        List<FacetCount> values = new ArrayList<>();
        for (int i = 0; i < count.length; i++) {
            if (count[i] > 0) {
                boolean fewer = count[i] < smallest;
                values.add(new FacetCount(names.get(i), fewer ? smallest : count[i], fewer));
            }
        }
        values.sort(FREQUENT_FIRST);
        return List.copyOf(values);
    }

    private long count(IndexSearcher searcher, Query query, Set<Facet> facets) throws IOException {
        Counter counter = new Counter(facets);
        searcher.search(query, counter);
        counter.finishDocument();
        return counter.hits;
    }

    /** Counts by the numbers that the values have in the whole index. */
    private final class Counter extends SimpleCollector {
        private final Set<Facet> facets;
        private final List<LeafCount> leaf = new ArrayList<>();
        private @Nullable NumericDocValues toDocument;
        private int document = -1;
        private int times;
        private long hits;

        Counter(Set<Facet> facets) {
            this.facets = facets;
        }

        @Override
        protected void doSetNextReader(LeafReaderContext context) throws IOException {
            finishDocument();
            leaf.clear();
            toDocument = passages ? DocValues.getNumeric(context.reader(), Fields.TO_DOCUMENT) : null;
            for (Facet facet : facets) {
                SortedSetDocValues values = DocValues.getSortedSet(context.reader(), Fields.counted(facet));
                if (values.getValueCount() > 0) {
                    FacetValues all = statistics.values(facet);
                    leaf.add(new LeafCount(
                            values,
                            DocValues.unwrapSingleton(values),
                            all.numbers().get(context.ord),
                            counts.computeIfAbsent(
                                    facet, f -> new int[all.names().size()])));
                }
            }
        }

        @Override
        public void collect(int doc) throws IOException {
            hits++;
            NumericDocValues distance = toDocument;
            if (distance == null) {
                count(doc, 1);
            } else if (doc < document) {
                times++;
            } else {
                finishDocument();
                document = distance.advanceExact(doc) ? doc + (int) distance.longValue() : doc;
                times = 1;
            }
        }

        /** A document stands behind its passages, so that the next passage behind it belongs to another. */
        private void finishDocument() throws IOException {
            if (times > 0) {
                count(document, times);
            }
            document = -1;
            times = 0;
        }

        private void count(int doc, int weight) throws IOException {
            for (LeafCount count : leaf) {
                SortedDocValues single = count.single;
                if (single != null) {
                    if (single.advanceExact(doc)) {
                        count.counts[count.numbers[single.ordValue()]] += weight;
                    }
                } else if (count.values.advanceExact(doc)) {
                    for (int i = count.values.docValueCount(); i > 0; i--) {
                        count.counts[count.numbers[(int) count.values.nextOrd()]] += weight;
                    }
                }
            }
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }

    private record LeafCount(
            SortedSetDocValues values, @Nullable SortedDocValues single, int[] numbers, int[] counts) {}
}
