package uk.slp.portal.discovery.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.search.Expansion;
import uk.slp.search.Facet;
import uk.slp.search.FacetCount;
import uk.slp.search.SearchPage;
import uk.slp.search.Unit;

@DisplayName("The page of results")
class SearchViewTest {
    private static SearchView view(String asked, SearchPage page) {
        return new SearchView(
                Answers.asked(asked),
                page,
                Map.of(Unit.DOCUMENT, 12L, Unit.PASSAGE, 33L, Unit.RECOMMENDATION, 3L),
                List.of(),
                "");
    }

    private static SearchPage found(long total) {
        return Answers.page(total, List.of(Answers.hit("a-2026", "A")), Map.of());
    }

    @Test
    @DisplayName("carries words, number and page in its title")
    void title() {
        assertEquals(
                "county lines, 12 documents, page 1 of 2",
                view("q=county lines", found(12)).getTitle());
        assertEquals(
                "All published learning, 1 passage, page 1 of 1",
                view("unit=passage", found(1)).getTitle());
        assertEquals(
                "zzz, nothing found",
                view("q=zzz", Answers.page(0, List.of(), Map.of())).getTitle());
    }

    @Test
    @DisplayName("switches the unit and keeps words and filters, beginning again at page 1")
    void units() {
        List<SearchView.Link> units = view("q=county lines&unit=passage&theme=neglect&page=2", found(33))
                .getUnits();
        assertEquals(
                "/learning/search?q=county%20lines&theme=neglect", units.get(0).href());
        assertEquals("12", units.get(0).note());
        assertTrue(units.get(1).current());
        assertEquals(
                "/learning/search?q=county%20lines&unit=recommendation&theme=neglect",
                units.get(2).href());
    }

    @Test
    @DisplayName("has a chip for each value, which removes that one alone")
    void chips() {
        SearchView view = view("q=x&year=2025&year=2026&theme=neglect&yearFrom=2020&exact=true", found(2));
        List<SearchView.Link> chips = view.getChips();
        assertEquals(
                List.of("Neglect", "2025", "2026", "From 2020"),
                chips.stream().map(SearchView.Link::label).toList());
        assertEquals(
                "/learning/search?q=x&exact=true&yearFrom=2020&year=2025&year=2026",
                chips.get(0).href());
        assertEquals(
                "/learning/search?q=x&exact=true&yearFrom=2020&theme=neglect&year=2026",
                chips.get(1).href());
        assertEquals("/learning/search?q=x&exact=true", view.getUnfiltered());
    }

    @Test
    @DisplayName("counts filters, says \"few\" below five, and keeps what is ticked though nothing has it")
    void filters() {
        SearchPage page = Answers.page(
                9,
                List.of(),
                Map.of(
                        Facet.YEAR,
                        List.of(new FacetCount("2024", 7), new FacetCount("2026", 4)),
                        Facet.AGE_BAND,
                        List.of(new FacetCount("13-15", 5), new FacetCount("under-1", 1))));
        List<Filter> filters = view("year=2019", page).getFilters();
        assertEquals(
                List.of("year", "ageBand"), filters.stream().map(Filter::name).toList());
        assertEquals(
                List.of("2026 few", "2024 7", "2019 none"),
                filters.get(0).values().stream()
                        .map(value -> value.label() + " " + value.count())
                        .toList());
        assertTrue(filters.get(0).values().get(2).selected());
        assertFalse(filters.get(0).values().get(0).selected());
        assertEquals(
                List.of("Under 1", "13 to 15"),
                filters.get(1).values().stream().map(Filter.Value::label).toList());
    }

    @Test
    @DisplayName("lists a narrower theme behind the broader one it is part of, and otherwise the most frequent first")
    void nestedThemes() {
        SearchPage page = Answers.page(
                40,
                List.of(),
                Map.of(
                        Facet.THEME,
                        List.of(
                                new FacetCount("neglect", 20),
                                new FacetCount("extrafamilial_harm", 18),
                                new FacetCount("poverty", 14),
                                new FacetCount("criminal_exploitation", 8),
                                new FacetCount("sexual_abuse_extrafamilial", 7),
                                new FacetCount("child_sexual_exploitation", 6),
                                new FacetCount("nai_infants", 5))));
        assertEquals(
                List.of(
                        "0 neglect ",
                        "0 extrafamilial_harm ",
                        "1 criminal_exploitation Harm outside the home",
                        "1 sexual_abuse_extrafamilial Harm outside the home",
                        "2 child_sexual_exploitation Sexual abuse outside the family",
                        "0 poverty ",
                        "0 nai_infants "),
                view("q=x", page).getFilters().get(0).values().stream()
                        .map(value -> value.depth() + " " + value.value() + " " + value.within())
                        .toList());
    }

    @Test
    @DisplayName("offers every filter of the library, the reviewer's method among them")
    void everyFilter() {
        Map<Facet, List<FacetCount>> all = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            all.put(facet, List.of(new FacetCount(facet == Facet.METHOD ? "systems" : "x", 6)));
        }
        List<Filter> filters = view("q=x", Answers.page(9, List.of(), all)).getFilters();
        assertEquals(Facet.values().length, filters.size());
        assertEquals(
                "Systems review",
                filters.stream()
                        .filter(filter -> filter.name().equals("method"))
                        .findFirst()
                        .orElseThrow()
                        .values()
                        .get(0)
                        .label());
    }

    @Test
    @DisplayName("sends again with its form what no box of it holds")
    void kept() {
        assertEquals(
                List.of("unit=passage", "sort=newest", "exact=true", "yearTo=2024"),
                view("q=x&unit=passage&sort=newest&exact=true&yearTo=2024&theme=neglect", found(1)).getKept().stream()
                        .map(kept -> kept.name() + "=" + kept.value())
                        .toList());
    }

    @Test
    @DisplayName("offers the feed of the same search, without what a feed decides for itself")
    void feed() {
        assertEquals(
                "/learning/feed.atom?q=county%20lines&theme=neglect",
                view("q=county lines&unit=passage&sort=newest&size=20&theme=neglect", found(1))
                        .getFeed());
    }

    @Test
    @DisplayName("shows what was added, the way to one's own words and a corrected spelling as a search")
    void words() {
        SearchPage page = new SearchPage(
                1,
                1,
                1,
                10,
                List.of(new Expansion("cce", List.of("county lines", "child criminal exploitation"))),
                "county & lines",
                List.of(Answers.hit("a-2026", "A")),
                Map.of());
        SearchView view = view("q=conty", page);
        assertEquals(List.of("county lines", "child criminal exploitation"), view.getAdded());
        assertEquals("/learning/search?q=conty&exact=true", view.getOwnWords());
        assertEquals(
                "/learning/search?q=county%20%26%20lines", view.getSuggestion().href());
        assertEquals(
                "/learning/search?q=county%20lines", view.getRelated().get(0).href());
    }

    @Test
    @DisplayName("says what of its address could not be read, and answers all the same")
    void problems() {
        SearchView view = view("q=x&page=many&unit=book", found(3));
        assertEquals(2, view.getProblems().size());
        assertEquals("3 documents", view.getFound());
    }
}
