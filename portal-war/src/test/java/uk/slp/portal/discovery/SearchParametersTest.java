package uk.slp.portal.discovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.slp.search.Facet;
import uk.slp.search.SearchQuery;
import uk.slp.search.Unit;
import uk.slp.search.Visibility;

@DisplayName("The parameters of a search")
class SearchParametersTest {
    private static SearchParameters of(Map<String, List<String>> given) {
        return new SearchParameters(name -> given.getOrDefault(name, List.of()));
    }

    @Test
    @DisplayName("mean everything, as documents, ten to a page, when nothing is said")
    void nothing() {
        SearchQuery query = of(Map.of()).query(Visibility.everyone());
        assertEquals("", query.text());
        assertEquals(Unit.DOCUMENT, query.unit());
        assertEquals(10, query.size());
    }

    @Test
    @DisplayName("repeat a filter for \"or\"")
    void repeated() {
        SearchParameters parameters = of(Map.of("theme", List.of("neglect", "childs_voice", " ")));
        assertEquals(Set.of("neglect", "childs_voice"), parameters.chosen(Facet.THEME));
    }

    @ParameterizedTest(name = "{0}={1}")
    @DisplayName("that cannot be read are named and left out")
    @CsvSource({
        "unit, paragraph",
        "sort, best",
        "page, 0",
        "page, x",
        "size, 101",
        "size, -1",
        "yearFrom, soon",
        "yearTo, 99999",
    })
    void unreadable(String name, String value) {
        SearchParameters parameters = of(Map.of(name, List.of(value)));
        assertEquals(name, parameters.problems().get(0).field());
        assertEquals(1, parameters.problems().size());
        assertEquals(1, parameters.query(Visibility.everyone()).page());
    }

    @Test
    @DisplayName("never ask for a page the index cannot turn to")
    void farAway() {
        SearchParameters parameters = of(Map.of("size", List.of("100"), "page", List.of("101")));
        assertTrue(parameters.problems().stream()
                .anyMatch(problem -> problem.field().equals("page")));
        parameters.query(Visibility.everyone());
    }
}
