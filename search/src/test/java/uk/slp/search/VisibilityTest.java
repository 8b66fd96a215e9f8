package uk.slp.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A reader learns nothing of what may not be seen")
class VisibilityTest {

    private Library library;

    @BeforeEach
    void open() throws IOException {
        library = new Library()
                .with(
                        Library.builder("open", "Open review", "A heron by the river.")
                                .area("Calderwick")
                                .build(),
                        Library.builder("closed", "Closed review", "A heron named Peregrination.")
                                .area("Eastmere")
                                .visibility(Set.of("org:eastmere"))
                                .build(),
                        Library.builder("nobody", "Nobody's review", "A heron.")
                                .area("Lindenshire")
                                .visibility(Set.of())
                                .build());
    }

    @AfterEach
    void close() throws IOException {
        library.close();
    }

    private SearchPage search(Visibility visibility, String text, Unit unit) throws IOException {
        return library.index.search(
                SearchQuery.by(visibility).text(text).unit(unit).build());
    }

    @Test
    @DisplayName("neither in hits nor in the total, for any unit and with or without words")
    void hits() throws IOException {
        for (Unit unit : List.of(Unit.DOCUMENT, Unit.PASSAGE)) {
            for (String text : List.of("heron", "")) {
                SearchPage page = search(Visibility.everyone(), text, unit);
                assertEquals(List.of("open"), Library.ids(page));
                assertEquals(1, page.total());
            }
        }
    }

    @Test
    @DisplayName("nor in facet counts, also of a facet with a selection")
    void facets() throws IOException {
        SearchPage page = library.index.search(SearchQuery.by(Visibility.everyone())
                .text("heron")
                .filter(Facet.AREA, "Eastmere")
                .build());

        assertEquals(0, page.total());
        assertEquals(List.of(new FacetCount("Calderwick", 1)), page.facets().get(Facet.AREA));
    }

    @Test
    @DisplayName("nor in spelling suggestions")
    void suggestions() throws IOException {
        assertNull(search(Visibility.everyone(), "peregrinatoin", Unit.DOCUMENT).suggestion());
        assertEquals(
                "peregrination",
                search(Visibility.of("org:eastmere"), "peregrinatoin", Unit.DOCUMENT)
                        .suggestion());
    }

    @Test
    @DisplayName("a reader with several tokens sees what any of them opens")
    void several() throws IOException {
        SearchPage page = search(Visibility.of("public", "org:eastmere"), "heron", Unit.DOCUMENT);

        assertEquals(Set.of("open", "closed"), Library.idSet(page));
    }

    @Test
    @DisplayName("a reader without tokens sees nothing, and a query without a reader cannot be built")
    void nobody() throws IOException {
        assertEquals(0, search(Visibility.of(), "heron", Unit.DOCUMENT).total());
        assertThrows(NullPointerException.class, () -> SearchQuery.by(null));
    }
}
