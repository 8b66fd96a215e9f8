package uk.slp.portal.discovery.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import uk.slp.portal.discovery.Labels;
import uk.slp.portal.discovery.SearchParameters;
import uk.slp.portal.shared.vocabulary.AgeBand;
import uk.slp.search.Facet;
import uk.slp.search.FacetCount;
import uk.slp.search.SearchPage;

/**
 * One filter beside the results, with its values.
 *
 * @param name its parameter in the address
 * @param label its heading
 * @param open whether it is open at first
 * @param values what can be ticked
 */
public record Filter(String name, String label, boolean open, List<Value> values) {
    private static final int LONGEST = 12;

    /** The filters in their order on the page; the first four are open. */
    private static final List<Filter> ORDER = List.of(
            shown(Facet.YEAR, "Year published", true),
            shown(Facet.REGION, "Region", true),
            shown(Facet.AGE_BAND, "Age of child", true),
            shown(Facet.THEME, "Theme", true),
            shown(Facet.TYPE, "Type of document", false),
            shown(Facet.HARM, "Kind of harm", false),
            shown(Facet.AGENCY, "Agencies concerned", false),
            shown(Facet.AREA, "Area", false));

    /**
     * A value that can be ticked.
     *
     * @param value as the address carries it
     * @param label as people read it
     * @param count how many results carry it, in words
     * @param selected whether it is ticked
     */
    public record Value(String value, String label, String count, boolean selected) {
        public String getValue() {
            return value;
        }

        public String getLabel() {
            return label;
        }

        public String getCount() {
            return count;
        }

        public boolean isSelected() {
            return selected;
        }
    }

    private static Filter shown(Facet facet, String label, boolean open) {
        return new Filter(facet.key(), label, open, List.of());
    }

    public String getName() {
        return name;
    }

    public String getLabel() {
        return label;
    }

    public boolean isOpen() {
        return open;
    }

    public List<Value> getValues() {
        return values;
    }

    /** Every filter that has something to offer. */
    static List<Filter> of(SearchPage page, SearchParameters asked) {
        List<Filter> filters = new ArrayList<>();
        for (Filter filter : ORDER) {
            Facet facet = facet(filter.name());
            List<Value> values = values(facet, page.facets().getOrDefault(facet, List.of()), asked.chosen(facet));
            if (!values.isEmpty()) {
                filters.add(new Filter(filter.name(), filter.label(), filter.open(), values));
            }
        }
        return filters;
    }

    static Facet facet(String key) {
        for (Facet facet : Facet.values()) {
            if (facet.key().equals(key)) {
                return facet;
            }
        }
        throw new IllegalArgumentException(key);
    }

    /** The most frequent values, and whatever is ticked, also where nothing carries it. */
    private static List<Value> values(Facet facet, List<FacetCount> counts, Set<String> chosen) {
        Map<String, Integer> known =
                counts.stream().collect(Collectors.toMap(FacetCount::value, FacetCount::count, (one, other) -> one));
        List<String> listed = counts.stream()
                .filter(count -> count.count() > 0)
                .map(FacetCount::value)
                .sorted(order(facet, known))
                .limit(facet == Facet.YEAR ? Integer.MAX_VALUE : LONGEST)
                .collect(Collectors.toCollection(ArrayList::new));
        chosen.stream().filter(value -> !listed.contains(value)).forEach(listed::add);
        return listed.stream()
                .map(value -> new Value(
                        value,
                        Labels.of(facet, value),
                        Words.few(known.getOrDefault(value, 0)),
                        chosen.contains(value)))
                .toList();
    }

    private static Comparator<String> order(Facet facet, Map<String, Integer> counts) {
        return switch (facet) {
            case YEAR -> Comparator.reverseOrder();
            case REGION -> Comparator.naturalOrder();
            case AGE_BAND -> Comparator.comparingInt(Filter::age);
            default ->
                Comparator.comparingInt((String value) -> -counts.getOrDefault(value, 0))
                        .thenComparing(value -> Labels.of(facet, value));
        };
    }

    private static int age(String code) {
        for (AgeBand band : AgeBand.values()) {
            if (band.code().equals(code)) {
                return band.ordinal();
            }
        }
        return AgeBand.values().length;
    }
}
