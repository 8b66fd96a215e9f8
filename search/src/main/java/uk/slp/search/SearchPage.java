package uk.slp.search;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One page of an answer.
 *
 * @param total results in all, exact
 * @param tookMicros time spent in the library, in millionths of a second
 * @param page the page, from 1
 * @param size hits per page
 * @param expansions what the vocabulary added
 * @param suggestion the query with a likely misspelling put right; null when there is nothing to suggest
 * @param corrected true if the results are those of the suggestion: show "showing results for" the suggestion and offer
 *     the words as typed ({@link SearchQuery#asTyped()})
 * @param hits the hits of this page
 * @param facets counts over all results the reader may see, most frequent first; every facet is present, empty if
 *     it was not asked for
 */
public record SearchPage(
        long total,
        long tookMicros,
        int page,
        int size,
        List<Expansion> expansions,
        @Nullable String suggestion,
        boolean corrected,
        List<Hit> hits,
        Map<Facet, List<FacetCount>> facets) {
    public SearchPage {
        expansions = List.copyOf(expansions);
        hits = List.copyOf(hits);
        facets = Map.copyOf(facets);
    }

    /** An answer to the words as typed. */
    public SearchPage(
            long total,
            long tookMicros,
            int page,
            int size,
            List<Expansion> expansions,
            @Nullable String suggestion,
            List<Hit> hits,
            Map<Facet, List<FacetCount>> facets) {
        this(total, tookMicros, page, size, expansions, suggestion, false, hits, facets);
    }
}
