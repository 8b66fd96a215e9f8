package uk.slp.portal.discovery.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.slp.portal.shared.vocabulary.Themes;
import uk.slp.search.Facet;
import uk.slp.search.FacetCount;
import uk.slp.search.SearchPage;

/**
 * A theme as a link.
 *
 * @param code its code
 * @param facet the group of themes it stands in
 * @param label its name
 * @param href its address
 * @param number published items
 */
public record ThemeLink(String code, String facet, String label, String href, int number) {

    /** The number in words. */
    public String count() {
        return Words.few(number);
    }

    /** Every theme in the order of the vocabulary, with the counts of an answer. */
    static List<ThemeLink> all(SearchPage page, String context) {
        Map<String, Integer> counts = page.facets().getOrDefault(Facet.THEME, List.of()).stream()
                .collect(Collectors.toMap(FacetCount::value, FacetCount::count, (one, other) -> one));
        return Themes.all().stream()
                .map(theme -> of(theme, counts.getOrDefault(theme.code(), 0), context))
                .toList();
    }

    /** Themes with published learning, most first. */
    static List<ThemeLink> inUse(SearchPage page, String context) {
        return all(page, context).stream()
                .filter(theme -> theme.number() > 0)
                .sorted(Comparator.comparingInt((ThemeLink theme) -> -theme.number()))
                .toList();
    }

    static ThemeLink of(Themes.Theme theme, int number, String context) {
        return new ThemeLink(theme.code(), theme.facet(), theme.label(), context + "/themes/" + theme.code(), number);
    }
}
