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
import uk.slp.portal.shared.vocabulary.Themes;
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
            shown(Facet.METHOD, "How the review was made", false),
            shown(Facet.AREA, "Area", false));

    /**
     * A value that can be ticked.
     *
     * @param value as the address carries it
     * @param label as people read it
     * @param count how many results carry it, in words
     * @param selected whether it is ticked
     * @param depth how many of the values before it are broader; 0 for most
     * @param within the nearest of those, as people read it; empty if there is none
     */
    public record Value(String value, String label, String count, boolean selected, int depth, String within) {
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

        public int getDepth() {
            return depth;
        }

        public String getWithin() {
            return within;
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
        return (facet == Facet.THEME ? nested(listed) : listed)
                .stream()
                        .map(value -> new Value(
                                value,
                                Labels.of(facet, value),
                                Words.few(known.getOrDefault(value, 0)),
                                chosen.contains(value),
                                facet == Facet.THEME ? broader(value, listed).size() : 0,
                                facet == Facet.THEME
                                        ? broader(value, listed).stream()
                                                .findFirst()
                                                .map(Themes::label)
                                                .orElse("")
                                        : ""))
                        .toList();
    }

    /** Narrower themes behind the broader one that is listed, otherwise in their order. */
    private static List<String> nested(List<String> listed) {
        List<String> ordered = new ArrayList<>();
        listed.stream().filter(value -> broader(value, listed).isEmpty()).forEach(value -> {
            ordered.add(value);
            addNarrower(value, listed, ordered);
        });
        return ordered;
    }

    private static void addNarrower(String broad, List<String> listed, List<String> ordered) {
        for (String value : listed) {
            List<String> above = broader(value, listed);
            if (!above.isEmpty() && above.get(0).equals(broad)) {
                ordered.add(value);
                addNarrower(value, listed, ordered);
            }
        }
    }

    /** The listed themes that a theme is part of, the nearest first. */
    private static List<String> broader(String value, List<String> listed) {
        return Themes.within(value).stream().filter(listed::contains).toList();
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
