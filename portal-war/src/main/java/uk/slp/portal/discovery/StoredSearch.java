package uk.slp.portal.discovery;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import uk.slp.search.Facet;
import uk.slp.search.Unit;

/**
 * A search as it can be kept: words, unit and filters, in one order, so that equal searches are equal texts. The order of
 * results, the page and a reading list are no part of it.
 *
 * @param query as the part of an address after the question mark; empty for everything
 */
public record StoredSearch(String query) {
    /** Where a reader asks to be told of what is new for a search. */
    public static final String ALERT_PATH = "/alerts/new";

    /** The longest that is kept. */
    public static final int LONGEST = 1_500;

    private static final int LONGEST_TITLE = 300;

    /** The search that was asked, with the words as typed. */
    public static StoredSearch of(SearchParameters asked) {
        return of(asked, asked.text());
    }

    /**
     * The search that was asked, with other words.
     *
     * @param words those that were searched, where a slip was put right
     */
    public static StoredSearch of(SearchParameters asked, String words) {
        List<String> parts = new ArrayList<>();
        add(parts, "q", words.strip());
        add(
                parts,
                "unit",
                asked.unit() == Unit.DOCUMENT ? "" : asked.unit().name().toLowerCase(Locale.ROOT));
        add(parts, "exact", asked.exact() ? "true" : "");
        add(parts, "yearFrom", asked.yearFrom() == null ? "" : asked.yearFrom().toString());
        add(parts, "yearTo", asked.yearTo() == null ? "" : asked.yearTo().toString());
        for (Facet facet : Facet.values()) {
            asked.chosen(facet).stream().sorted().forEach(value -> add(parts, facet.key(), value));
        }
        return new StoredSearch(String.join("&", parts));
    }

    /** The search, to be asked. */
    public SearchParameters parameters() {
        Map<String, List<String>> given = new LinkedHashMap<>();
        for (String part : query.split("&")) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                given.computeIfAbsent(part.substring(0, equals), name -> new ArrayList<>())
                        .add(URLDecoder.decode(part.substring(equals + 1), StandardCharsets.UTF_8));
            }
        }
        return new SearchParameters(name -> given.getOrDefault(name, List.of()));
    }

    /** Whether it can be kept. */
    public boolean fits() {
        return query.length() <= LONGEST;
    }

    /** Its page of results. */
    public String path() {
        return "/learning/search" + (query.isEmpty() ? "" : "?" + query);
    }

    /** Its feed. */
    public String feedPath() {
        return "/learning/feed.atom" + (query.isEmpty() ? "" : "?" + query);
    }

    /** In words: "county lines, age 13 to 17, from 2024"; "All published learning" for everything. */
    public String title() {
        SearchParameters asked = parameters();
        List<String> parts = new ArrayList<>();
        if (!asked.text().isBlank()) {
            parts.add(asked.text());
        }
        for (Facet facet : Facet.values()) {
            asked.chosen(facet).forEach(value -> parts.add(Labels.of(facet, value)));
        }
        if (asked.yearFrom() != null) {
            parts.add("from " + asked.yearFrom());
        }
        if (asked.yearTo() != null) {
            parts.add("until " + asked.yearTo());
        }
        if (parts.isEmpty()) {
            parts.add("All published learning");
        }
        String unit =
                switch (asked.unit()) {
                    case DOCUMENT, PASSAGE -> "";
                    case RECOMMENDATION -> ", recommendations only";
                    case FINDING -> ", findings only";
                    case GOOD_PRACTICE -> ", good practice only";
                    case QUESTION -> ", questions for practice only";
                };
        String exact = asked.exact() && !asked.text().isBlank() ? ", without related words" : "";
        String title = String.join(", ", parts) + unit + exact;
        return title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE - 1) + "…";
    }

    private static void add(List<String> parts, String name, String value) {
        if (!value.isEmpty()) {
            parts.add(name + "="
                    + URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20"));
        }
    }
}
