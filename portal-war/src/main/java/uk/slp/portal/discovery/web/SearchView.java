package uk.slp.portal.discovery.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import uk.slp.portal.discovery.Labels;
import uk.slp.portal.discovery.SearchParameters;
import uk.slp.portal.discovery.StoredSearch;
import uk.slp.portal.learning.ReadingList;
import uk.slp.portal.shared.error.Violation;
import uk.slp.portal.shared.web.Pager;
import uk.slp.search.Facet;
import uk.slp.search.SearchPage;
import uk.slp.search.SearchQuery;
import uk.slp.search.SortOrder;
import uk.slp.search.Unit;

/** Everything the page of results shows: words and addresses, no more to be decided. */
public final class SearchView {
    /** The units between which the page lets choose, with their names. */
    static final Map<Unit, String> OFFERED = offered();

    private static final int THEMES_OFFERED = 2;

    private final SearchParameters asked;
    private final SearchPage page;
    private final Map<Unit, Long> totals;
    private final List<ThemeLink> themes;
    private final String context;
    private final SearchAddress address;
    private final Pager pager;

    /**
     * The page for an answer.
     *
     * @param asked what was asked
     * @param page the answer
     * @param totals how many documents, passages and recommendations there are
     * @param themes themes to begin with, best first
     * @param context where the portal stands on its server
     */
    SearchView(
            SearchParameters asked, SearchPage page, Map<Unit, Long> totals, List<ThemeLink> themes, String context) {
        this.asked = asked;
        this.page = page;
        this.totals = new EnumMap<>(totals);
        this.themes = List.copyOf(themes);
        this.context = context;
        this.address = SearchAddress.of(context, asked);
        long reachable = Math.min(page.total(), SearchQuery.MAX_RESULT_WINDOW);
        this.pager = Pager.of(page.page(), page.size(), reachable, address.toString());
    }

    private static Map<Unit, String> offered() {
        Map<Unit, String> labels = new LinkedHashMap<>();
        labels.put(Unit.DOCUMENT, "Documents");
        labels.put(Unit.PASSAGE, "Passages");
        labels.put(Unit.RECOMMENDATION, "Recommendations");
        return Collections.unmodifiableMap(labels);
    }

    /**
     * A link with a name.
     *
     * @param label its words
     * @param href where it leads
     * @param note what stands beside it
     * @param current whether it is the present place
     */
    public record Link(String label, String href, String note, boolean current) {}

    /**
     * Something the address says besides the words, to be sent again with the form.
     *
     * @param name of the parameter
     * @param value its value
     */
    public record Kept(String name, String value) {}

    /** The words as typed. */
    public String getText() {
        return asked.text();
    }

    /** What was asked, for the title of the page and its heading. */
    public String getSubject() {
        return asked.text().isBlank() ? "All published learning" : asked.text();
    }

    /** "county lines, 45 documents, page 1 of 5". */
    public String getTitle() {
        String found = isNothing() ? "nothing found" : getFound() + ", page " + pager.page() + " of " + pager.pages();
        return getSubject() + ", " + found;
    }

    /** "171 passages". */
    public String getFound() {
        return Words.number(page.total(), asked.unit());
    }

    /** What follows the number, in words. */
    public String getArranged() {
        String order = asked.sort() == SortOrder.NEWEST || asked.text().isBlank() ? "newest first" : "best match first";
        return (asked.unit() == Unit.DOCUMENT ? ", " : ", grouped by document, ") + order;
    }

    public boolean isNothing() {
        return page.total() == 0;
    }

    /** Whether these words by themselves find nothing anywhere: no filter, unit or page is the reason. */
    boolean isUnanswered() {
        return !asked.text().isBlank()
                && getChips().isEmpty()
                && totals.values().stream().allMatch(total -> total == 0);
    }

    /** Documents, passages, recommendations: each a page. */
    public List<Link> getUnits() {
        List<Link> links = new ArrayList<>();
        OFFERED.forEach((unit, label) -> links.add(new Link(
                label,
                address.with("unit", unit == Unit.DOCUMENT ? "" : SearchAddress.word(unit))
                        .toString(),
                totals.getOrDefault(unit, 0L).toString(),
                unit == asked.unit())));
        return links;
    }

    /** The other order, or null where nothing is left to order. */
    public Link getOtherOrder() {
        boolean newest = asked.sort() == SortOrder.NEWEST;
        return new Link(
                newest ? "Best match first" : "Newest first",
                address.with("sort", newest ? "" : "newest").toString(),
                "",
                false);
    }

    /** Whether an order can be chosen: without words everything matches alike. */
    public boolean isOrdered() {
        return !asked.text().isBlank() && page.total() > 1;
    }

    /** Address of the feed of new learning for this search. */
    public String getFeed() {
        return address.withoutReading()
                .with("unit", "")
                .with("sort", "")
                .with("size", "")
                .at(context + FeedServlet.PATH)
                .toString();
    }

    /** Where the reader can ask to be told of new learning for this search, with the words that were searched. */
    public String getAlertHref() {
        String query = StoredSearch.of(asked, getSearchedFor().isEmpty() ? asked.text() : getSearchedFor())
                .query();
        return context + StoredSearch.ALERT_PATH + (query.isEmpty() ? "" : "?" + query);
    }

    /** Words that were added; at most ten, for more is not read. */
    public List<String> getAdded() {
        return page.expansions().stream()
                .flatMap(expansion -> expansion.added().stream())
                .distinct()
                .limit(10)
                .toList();
    }

    public boolean isExact() {
        return asked.exact();
    }

    /** The same search with one's own words only. */
    public String getOwnWords() {
        return address.with("exact", "true").toString();
    }

    /** The same search with related words. */
    public String getAllWords() {
        return address.with("exact", "").toString();
    }

    /** The words with a likely slip put right; the label is empty if there is none or they were searched already. */
    public Link getSuggestion() {
        String words = page.suggestion();
        return words == null || words.isBlank() || page.corrected()
                ? new Link("", "", "", false)
                : new Link(words, address.with("q", words).with("spelling", "").toString(), "", false);
    }

    /** The words that were searched instead of those typed; empty if they were searched as typed. */
    public String getSearchedFor() {
        String words = page.suggestion();
        return words == null || !page.corrected() ? "" : words;
    }

    /** The same search with the words exactly as typed. */
    public String getAsTyped() {
        return address.with("spelling", "typed").toString();
    }

    /** The filters beside the results. */
    public List<Filter> getFilters() {
        return Filter.of(page, asked);
    }

    /** One chip for each value in use, leading to the same search without it. */
    public List<Link> getChips() {
        List<Link> chips = new ArrayList<>();
        for (Facet facet : Facet.values()) {
            for (String value : asked.chosen(facet)) {
                String without = address.without(facet.key(), value).toString();
                chips.add(new Link(Labels.of(facet, value), without, "", false));
            }
        }
        if (asked.yearFrom() != null) {
            chips.add(new Link(
                    "From " + asked.yearFrom(), address.with("yearFrom", "").toString(), "", false));
        }
        if (asked.yearTo() != null) {
            chips.add(new Link(
                    "Until " + asked.yearTo(), address.with("yearTo", "").toString(), "", false));
        }
        if (asked.since() != null) {
            chips.add(new Link(
                    "New here since " + Words.day(asked.since()),
                    address.with("since", "").toString(),
                    "",
                    false));
        }
        return chips;
    }

    /** The same search without filters. */
    public String getUnfiltered() {
        return address.withoutFilters().toString();
    }

    /** What the form sends again although nothing on it says so. */
    public List<Kept> getKept() {
        List<Kept> kept = new ArrayList<>();
        if (asked.unit() != Unit.DOCUMENT) {
            kept.add(new Kept("unit", SearchAddress.word(asked.unit())));
        }
        if (asked.sort() == SortOrder.NEWEST) {
            kept.add(new Kept("sort", "newest"));
        }
        if (asked.exact()) {
            kept.add(new Kept("exact", "true"));
        }
        if (asked.yearFrom() != null) {
            kept.add(new Kept("yearFrom", asked.yearFrom().toString()));
        }
        if (asked.yearTo() != null) {
            kept.add(new Kept("yearTo", asked.yearTo().toString()));
        }
        if (asked.since() != null) {
            kept.add(new Kept("since", asked.since().toString()));
        }
        asked.reading().parts().forEach(part -> kept.add(new Kept("p", part)));
        if (!asked.reading().title().isEmpty()) {
            kept.add(new Kept("title", asked.reading().title()));
        }
        if (!asked.reading().note().isEmpty()) {
            kept.add(new Kept("note", asked.reading().note()));
        }
        return kept;
    }

    /** The reading list, as far as the address carries it. */
    public String getReadingHref() {
        return asked.reading().at(context + ReadingList.PATH);
    }

    /** "Reading list (3)". */
    public String getReadingWords() {
        int passages = asked.reading().passages().size();
        return "Reading list" + (passages == 0 ? "" : " (" + passages + ")");
    }

    public List<Result> getResults() {
        return Result.of(page.hits(), context, asked.reading());
    }

    public Pager getPager() {
        return pager;
    }

    /** What of the address could not be read and was left out. */
    public List<String> getProblems() {
        return asked.problems().stream().map(Violation::message).toList();
    }

    /** Searches for words that stand near those that found nothing. */
    public List<Link> getRelated() {
        Set<String> near = new LinkedHashSet<>(getAdded());
        near.remove(asked.text());
        return near.stream()
                .map(word -> new Link(
                        word, SearchAddress.empty(context).with("q", word).toString(), "", false))
                .limit(5)
                .collect(Collectors.toList());
    }

    /** Two themes to begin with, where a search found nothing. */
    public List<ThemeLink> getThemes() {
        return themes.stream().limit(THEMES_OFFERED).toList();
    }
}
