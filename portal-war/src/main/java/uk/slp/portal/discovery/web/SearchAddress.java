package uk.slp.portal.discovery.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import uk.slp.portal.discovery.SearchParameters;
import uk.slp.search.Facet;
import uk.slp.search.SortOrder;
import uk.slp.search.Unit;

/**
 * The address of a search, from which the addresses of its neighbours are made: another unit, one filter fewer, the next
 * page. What is usual is left out, so that equal searches have equal addresses. Never changed once made.
 */
final class SearchAddress {
    static final String PATH = "/learning/search";
    private static final int USUAL_SIZE = 10;

    /** The order in which an address names its parameters. */
    private static final List<String> ORDER = Stream.of(
                    Stream.of("q", "unit", "exact", "spelling", "yearFrom", "yearTo", "since"),
                    Arrays.stream(Facet.values()).map(Facet::key),
                    Stream.of("sort", "size"),
                    Stream.of("p", "title", "note"))
            .flatMap(names -> names)
            .toList();

    private final String path;
    private final Map<String, List<String>> parameters;

    private SearchAddress(String path, Map<String, List<String>> parameters) {
        this.path = path;
        this.parameters = parameters;
    }

    /** A search for nothing in particular. */
    static SearchAddress empty(String context) {
        return new SearchAddress(context + PATH, new LinkedHashMap<>());
    }

    /** The first page of a search. */
    static SearchAddress of(String context, SearchParameters given) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        put(parameters, "q", given.text());
        put(parameters, "unit", given.unit() == Unit.DOCUMENT ? "" : word(given.unit()));
        put(parameters, "exact", given.exact() ? "true" : "");
        put(parameters, "spelling", given.asTyped() ? "typed" : "");
        put(
                parameters,
                "yearFrom",
                given.yearFrom() == null ? "" : given.yearFrom().toString());
        put(parameters, "yearTo", given.yearTo() == null ? "" : given.yearTo().toString());
        put(parameters, "since", given.since() == null ? "" : given.since().toString());
        for (Facet facet : Facet.values()) {
            if (!given.chosen(facet).isEmpty()) {
                parameters.put(facet.key(), List.copyOf(given.chosen(facet)));
            }
        }
        put(parameters, "sort", given.sort() == SortOrder.NEWEST ? "newest" : "");
        put(parameters, "size", given.size() == USUAL_SIZE ? "" : Integer.toString(given.size()));
        if (!given.reading().passages().isEmpty()) {
            parameters.put("p", given.reading().parts());
        }
        put(parameters, "title", given.reading().title());
        put(parameters, "note", given.reading().note());
        return new SearchAddress(context + PATH, parameters);
    }

    /** The same search without the reading list that its reader carries along. */
    SearchAddress withoutReading() {
        return with("p", "").with("title", "").with("note", "");
    }

    /** How an address names a unit. */
    static String word(Unit unit) {
        return unit.name().toLowerCase(Locale.ROOT);
    }

    private static void put(Map<String, List<String>> parameters, String name, String value) {
        if (!value.isEmpty()) {
            parameters.put(name, List.of(value));
        }
    }

    /** The same search with one parameter of this value only; with an empty value, without it. */
    SearchAddress with(String name, String value) {
        Map<String, List<String>> changed = new LinkedHashMap<>(parameters);
        changed.remove(name);
        put(changed, name, value);
        return new SearchAddress(path, changed);
    }

    /** The same search without one value of a parameter. */
    SearchAddress without(String name, String value) {
        Map<String, List<String>> changed = new LinkedHashMap<>(parameters);
        List<String> left = new ArrayList<>(changed.getOrDefault(name, List.of()));
        left.remove(value);
        if (left.isEmpty()) {
            changed.remove(name);
        } else {
            changed.put(name, List.copyOf(left));
        }
        return new SearchAddress(path, changed);
    }

    /** The same words and unit without any filter. */
    SearchAddress withoutFilters() {
        Map<String, List<String>> changed = new LinkedHashMap<>(parameters);
        for (Facet facet : Facet.values()) {
            changed.remove(facet.key());
        }
        changed.remove("yearFrom");
        changed.remove("yearTo");
        changed.remove("since");
        return new SearchAddress(path, changed);
    }

    /** The same search asked elsewhere, as of the feed. */
    SearchAddress at(String otherPath) {
        return new SearchAddress(otherPath, parameters);
    }

    /** The address as a link carries it. */
    @Override
    public String toString() {
        StringBuilder address = new StringBuilder(path);
        char before = '?';
        for (String name : ORDER) {
            for (String value : parameters.getOrDefault(name, List.of())) {
                address.append(before)
                        .append(name)
                        .append('=')
                        .append(URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20"));
                before = '&';
            }
        }
        return address.toString();
    }
}
