package uk.slp.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Facets narrow and count")
class FacetTest {

    private Library library;

    @BeforeEach
    void open() throws IOException {
        library = new Library()
                .with(
                        review("a", 2019, "Calderwick", "neglect", "under-1"),
                        review("b", 2020, "Calderwick", "suicide_self_harm", "16-17"),
                        review("c", 2021, "Eastmere", "neglect", "1-5"),
                        review("d", 2022, "Lindenshire", "neglect", "under-1"));
    }

    private static SearchDocument review(String id, int year, String area, String harm, String ageBand) {
        return SearchDocument.builder(id, 1, "Review " + id, LocalDate.of(year, 3, 1))
                .type("local_review")
                .area(area)
                .region("North East")
                .themes(List.of(new Theme(harm, harm.replace('_', ' ')), new Theme("supervision", "Supervision")))
                .harms(List.of(harm))
                .ageBands(List.of(ageBand))
                .agencies(List.of("police", "gp"))
                .passages(List.of(
                        new Passage("p1", "", PassageKind.PARAGRAPH, "A heron."),
                        new Passage("p2", "", PassageKind.PARAGRAPH, "Another heron.")))
                .build();
    }

    @AfterEach
    void close() throws IOException {
        library.close();
    }

    private SearchPage search(SearchQuery.Builder query) throws IOException {
        return library.index.search(query.text("heron").build());
    }

    private static SearchQuery.Builder query() {
        return SearchQuery.by(Visibility.everyone());
    }

    @Test
    @DisplayName("every facet counts all results, most frequent first")
    void counts() throws IOException {
        SearchPage page = search(query());

        assertEquals(Set.of(Facet.values()), page.facets().keySet());
        assertEquals(
                List.of(
                        new FacetCount("Calderwick", 2),
                        new FacetCount("Eastmere", 1),
                        new FacetCount("Lindenshire", 1)),
                page.facets().get(Facet.AREA));
        assertEquals(List.of(new FacetCount("North East", 4)), page.facets().get(Facet.REGION));
        assertEquals(
                List.of(new FacetCount("gp", 4), new FacetCount("police", 4)),
                page.facets().get(Facet.AGENCY));
        assertEquals(
                List.of(
                        new FacetCount("supervision", 4),
                        new FacetCount("neglect", 3),
                        new FacetCount("suicide_self_harm", 1)),
                page.facets().get(Facet.THEME));
        assertEquals(4, page.facets().get(Facet.YEAR).size());
    }

    @Test
    @DisplayName("several values of one facet mean any of them; its own counts stay open")
    void multiSelect() throws IOException {
        SearchPage page = search(query().filter(Facet.AREA, List.of("Calderwick", "Eastmere")));

        assertEquals(Set.of("a", "b", "c"), Library.idSet(page));
        assertEquals(3, page.total());
        assertEquals(3, page.facets().get(Facet.AREA).size());
        assertEquals(
                List.of(new FacetCount("neglect", 2), new FacetCount("suicide_self_harm", 1)),
                page.facets().get(Facet.HARM));
    }

    @Test
    @DisplayName("two facets must both hold, and each narrows the counts of the other")
    void andBetween() throws IOException {
        SearchPage page = search(query().filter(Facet.AREA, "Calderwick").filter(Facet.HARM, "neglect"));

        assertEquals(List.of("a"), Library.ids(page));
        assertEquals(
                List.of(
                        new FacetCount("Calderwick", 1),
                        new FacetCount("Eastmere", 1),
                        new FacetCount("Lindenshire", 1)),
                page.facets().get(Facet.AREA));
        assertEquals(
                List.of(new FacetCount("neglect", 1), new FacetCount("suicide_self_harm", 1)),
                page.facets().get(Facet.HARM));
        assertEquals(List.of(new FacetCount("under-1", 1)), page.facets().get(Facet.AGE_BAND));
    }

    @Test
    @DisplayName("years include both ends and narrow the counts")
    void years() throws IOException {
        assertEquals(Set.of("b", "c"), Library.idSet(search(query().years(2020, 2021))));
        assertEquals(Set.of("c", "d"), Library.idSet(search(query().years(2021, null))));
        assertEquals(Set.of("a"), Library.idSet(search(query().years(null, 2019))));
        assertEquals(
                List.of(new FacetCount("2019", 1)),
                search(query().years(null, 2019)).facets().get(Facet.YEAR));
    }

    @Test
    @DisplayName("passages are filtered by their document's values and counted as passages")
    void passages() throws IOException {
        SearchPage page = search(query().unit(Unit.PASSAGE).filter(Facet.HARM, "neglect"));

        assertEquals(6, page.total());
        assertEquals(
                List.of(new FacetCount("neglect", 6), new FacetCount("suicide_self_harm", 2)),
                page.facets().get(Facet.HARM));
    }

    @Test
    @DisplayName("a broader theme finds and counts the documents of the narrower ones, each once")
    void broaderTheme() throws IOException {
        library.with(SearchDocument.builder("e", 1, "Review e", LocalDate.of(2023, 3, 1))
                .themes(List.of(
                        new Theme("infants", "Infants", List.of("child")),
                        new Theme("adolescents", "Adolescents", List.of("child"))))
                .passages(List.of(new Passage("p1", "", PassageKind.PARAGRAPH, "A heron.")))
                .build());

        SearchPage page = search(query().filter(Facet.THEME, "child"));

        assertEquals(List.of("e"), Library.ids(page));
        assertTrue(page.facets().get(Facet.THEME).contains(new FacetCount("child", 1)));
    }

    @Test
    @DisplayName("passages are counted by the values of their document, in every unit")
    void passagesByDocument() throws IOException {
        SearchPage page = search(query().unit(Unit.PASSAGE).filter(Facet.AREA, "Calderwick"));

        assertEquals(4, page.total());
        assertEquals(
                List.of(
                        new FacetCount("Calderwick", 4),
                        new FacetCount("Eastmere", 2),
                        new FacetCount("Lindenshire", 2)),
                page.facets().get(Facet.AREA));
        assertEquals(
                List.of(new FacetCount("neglect", 2), new FacetCount("suicide_self_harm", 2)),
                page.facets().get(Facet.HARM));
    }

    @Test
    @DisplayName("small counts are not told when that is asked, nor by the order")
    void smallCounts() throws IOException {
        SearchPage page = search(query().smallestCount(2));

        assertEquals(
                List.of(
                        new FacetCount("Calderwick", 2),
                        new FacetCount("Eastmere", 2, true),
                        new FacetCount("Lindenshire", 2, true)),
                page.facets().get(Facet.AREA));
    }

    @Test
    @DisplayName("only what is asked for is counted")
    void counted() throws IOException {
        SearchPage page = search(query().counted(Set.of(Facet.YEAR)));

        assertEquals(4, page.total());
        assertEquals(4, page.facets().get(Facet.YEAR).size());
        assertEquals(List.of(), page.facets().get(Facet.THEME));
    }
}
