package uk.slp.portal.discovery.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.slp.search.Facet;
import uk.slp.search.FacetCount;
import uk.slp.search.Hit;
import uk.slp.search.PassageHit;
import uk.slp.search.SearchPage;

/**
 * What the index answers about a theme.
 *
 * @param documents published items with the theme, newest first
 * @param passages passages of those items that speak of the theme
 * @param recommendations recommendations of those items that speak of the theme
 * @param allRecommendations every recommendation of those items, newest first, as many as one page holds
 */
record ThemeAnswers(
        SearchPage documents, SearchPage passages, SearchPage recommendations, SearchPage allRecommendations) {
    private static final int MOST_ADDRESSEES = 6;

    /** How many documents were published in each year, and how many of them recommend something if all are known. */
    Trend trend(int thisYear) {
        Map<Integer, Integer> byYear = new HashMap<>();
        for (FacetCount count : documents.facets().getOrDefault(Facet.YEAR, List.of())) {
            byYear.put(Integer.valueOf(count.value()), count.count());
        }
        return Trend.of(byYear, recommending(), thisYear);
    }

    private @Nullable Map<Integer, Integer> recommending() {
        if (allRecommendations.total() > allRecommendations.hits().size()) {
            return null;
        }
        Map<Integer, Integer> byYear = new HashMap<>();
        Set<String> seen = new HashSet<>();
        for (Hit hit : allRecommendations.hits()) {
            if (seen.add(hit.id())) {
                byYear.merge(hit.publishedOn().getYear(), 1, Integer::sum);
            }
        }
        return byYear;
    }

    /** To whom recommendations are addressed most, with how many; at least two that say so. */
    List<Map.Entry<String, Integer>> addressees() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Hit hit : allRecommendations.hits()) {
            for (PassageHit passage : hit.passages()) {
                String to = passage.addressee();
                if (to != null && !to.isBlank()) {
                    counts.merge(to.strip(), 1, Integer::sum);
                }
            }
        }
        List<Map.Entry<String, Integer>> most = new ArrayList<>(counts.entrySet());
        most.sort(Map.Entry.comparingByValue(Comparator.reverseOrder()));
        return List.copyOf(most.subList(0, Math.min(MOST_ADDRESSEES, most.size())));
    }
}
