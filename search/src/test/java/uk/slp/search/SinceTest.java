package uk.slp.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A search of what came into the library since a day")
class SinceTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private static SearchDocument published(String id, LocalDate day) {
        return SearchDocument.builder(id, 1, "County lines", day)
                .type("briefing")
                .publisher("A partnership")
                .url("/learning/" + id)
                .passages(List.of(new Passage("p1", "", PassageKind.PARAGRAPH, "A boy was moved.")))
                .build();
    }

    @Test
    @DisplayName("finds that day and later ones, with and without words, of each unit, beside the years")
    void since() throws IOException {
        try (Library library = new Library()
                .with(
                        published("before", DAY.minusDays(1)),
                        published("on", DAY),
                        published("after", DAY.plusYears(1)))) {
            for (Unit unit : List.of(Unit.DOCUMENT, Unit.PASSAGE)) {
                for (String text : List.of("", "moved")) {
                    SearchQuery.Builder search =
                            SearchQuery.by(Visibility.everyone()).text(text).unit(unit);
                    assertEquals(Set.of("before", "on", "after"), found(library, search));
                    search.since(DAY);
                    assertEquals(Set.of("on", "after"), found(library, search));
                    search.years(null, 2026);
                    assertEquals(Set.of("on"), found(library, search));
                }
            }
        }
    }

    @Test
    @DisplayName("finds what is dated earlier and came later, and goes by its date for the years")
    void addedLater() throws IOException {
        SearchDocument old = SearchDocument.builder("old", 1, "County lines", DAY.minusYears(3))
                .addedOn(DAY)
                .type("briefing")
                .publisher("A partnership")
                .url("/learning/old")
                .passages(List.of(new Passage("p1", "", PassageKind.PARAGRAPH, "A boy was moved.")))
                .build();
        try (Library library = new Library().with(old)) {
            for (Unit unit : List.of(Unit.DOCUMENT, Unit.PASSAGE)) {
                SearchQuery.Builder search =
                        SearchQuery.by(Visibility.everyone()).text("moved").unit(unit);
                assertEquals(Set.of("old"), found(library, search.since(DAY)));
                assertEquals(Set.of(), found(library, search.since(DAY.plusDays(1))));
                assertEquals(Set.of("old"), found(library, search.since(DAY).years(2023, 2023)));
                assertEquals(Set.of(), found(library, search.since(DAY).years(2026, null)));
            }
        }
    }

    private static Set<String> found(Library library, SearchQuery.Builder search) throws IOException {
        return Library.idSet(library.index.search(search.build()));
    }
}
