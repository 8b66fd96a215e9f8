package uk.slp.portal.discovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.search.SortOrder;

@DisplayName("A search that is kept")
class StoredSearchTest {
    private static StoredSearch of(Map<String, List<String>> given) {
        return StoredSearch.of(new SearchParameters(name -> given.getOrDefault(name, List.of())));
    }

    @Test
    @DisplayName("is the same text whatever the order of its filters, the order of results or the page")
    void canonical() {
        StoredSearch one = of(Map.of(
                "q", List.of(" county lines "),
                "theme", List.of("neglect", "county_lines"),
                "sort", List.of("newest"),
                "page", List.of("3"),
                "p", List.of("child-r:p1.1")));
        StoredSearch other = of(Map.of("theme", List.of("county_lines", "neglect"), "q", List.of("county lines")));
        assertEquals(other, one);
        assertEquals("q=county%20lines&theme=county_lines&theme=neglect", one.query());
    }

    @Test
    @DisplayName("says the same when it is read again")
    void thereAndBack() {
        StoredSearch search = of(Map.of(
                "q", List.of("\"a & b\" -c=d + é%"),
                "unit", List.of("finding"),
                "exact", List.of("true"),
                "area", List.of("Port Averley", "A & B"),
                "yearFrom", List.of("2024")));
        assertEquals(search, StoredSearch.of(search.parameters()));
        assertEquals("\"a & b\" -c=d + é%", search.parameters().text());
        assertEquals(SortOrder.RELEVANCE, search.parameters().sort());
        assertEquals("/learning/search?" + search.query(), search.path());
    }

    @Test
    @DisplayName("has a title in words")
    void title() {
        assertEquals("All published learning", of(Map.of()).title());
        assertEquals("/learning/search", of(Map.of()).path());
        assertEquals(
                "county lines, Calderwick, from 2024, until 2026, findings only, without related words",
                of(Map.of(
                                "q", List.of("county lines"),
                                "area", List.of("Calderwick"),
                                "yearFrom", List.of("2024"),
                                "yearTo", List.of("2026"),
                                "unit", List.of("finding"),
                                "exact", List.of("true")))
                        .title());
        assertEquals(300, of(Map.of("q", List.of("x".repeat(400)))).title().length());
    }

    @Test
    @DisplayName("is kept only if it is not longer than its place")
    void fits() {
        assertTrue(
                of(Map.of("q", List.of("x".repeat(StoredSearch.LONGEST - 2)))).fits());
        assertFalse(
                of(Map.of("q", List.of("é".repeat(StoredSearch.LONGEST / 4)))).fits());
    }
}
