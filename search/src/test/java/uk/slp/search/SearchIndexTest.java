package uk.slp.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An index of learning")
class SearchIndexTest {

    private Library library;

    @BeforeEach
    void open() throws IOException {
        library = new Library();
    }

    @AfterEach
    void close() throws IOException {
        library.close();
    }

    @Test
    @DisplayName("finds a document by a word of a paragraph and shows that paragraph")
    void findsParagraph() throws IOException {
        library.with(
                Library.document("wren", "Baby Wren", "She loved dogs.", "A small bruise on the cheek was seen twice."),
                Library.document("tyler", "Tyler", "He lived with his grandmother."));

        SearchPage page = library.search("bruising");

        assertEquals(List.of("wren"), Library.ids(page));
        assertEquals(1, page.total());
        PassageHit passage = page.hits().get(0).passages().get(0);
        assertEquals("p2", passage.anchor());
        assertEquals("A small <mark>bruise</mark> on the cheek was seen twice.", passage.html());
    }

    @Test
    @DisplayName(
            "takes a new vocabulary while it is searched, whole or not at all, and tries another for one search only")
    void vocabularyAtRunTime() throws Exception {
        library.with(
                Library.document("a", "About lutra", "A lutra in the river."), Library.document("b", "Heron", "Fish."));
        Vocabulary otter = Vocabulary.read(new StringReader("version: 2\nequal: otter | lutra"));
        SearchQuery asked = SearchQuery.by(Visibility.everyone())
                .text("otter")
                .asTyped(true)
                .build();
        assertEquals(0, library.index.search(asked).total());
        assertEquals(1, library.index.search(asked, otter).total());
        assertEquals(0, library.index.search(asked).total());

        ExecutorService searchers = Executors.newFixedThreadPool(2);
        try {
            List<Future<Boolean>> answers = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                library.index.use(i % 2 == 0 ? otter : Vocabulary.empty());
                answers.add(searchers.submit(() -> {
                    SearchPage page = library.index.search(asked);
                    return page.total() == page.expansions().size();
                }));
            }
            for (Future<Boolean> whole : answers) {
                assertTrue(whole.get());
            }
        } finally {
            searchers.shutdownNow();
        }
        library.index.use(otter);
        assertEquals(1, library.index.search(asked).total());
        assertEquals("2", library.index.vocabulary().version());
    }

    @Test
    @DisplayName("replaces a document and all its passages as one block")
    void replacesBlock() throws IOException {
        library.with(Library.document("a", "First", "magpie", "heron", "kestrel"));
        library.with(Library.document("a", "Second", "sparrow"));

        assertEquals(1, library.index.documentCount());
        assertEquals(0, library.search("heron").total());
        SearchPage passages = library.index.search(
                SearchQuery.by(Visibility.everyone()).unit(Unit.PASSAGE).build());
        assertEquals(1, passages.total());
        assertEquals("Second", passages.hits().get(0).title());
    }

    @Test
    @DisplayName("deletes a document with its passages and ignores an unknown id")
    void deletes() throws IOException {
        library.with(Library.document("a", "First", "magpie"), Library.document("b", "Other", "magpie"));
        library.index.delete("a");
        library.index.delete("never-there");
        library.index.refreshNow();

        assertEquals(List.of("b"), Library.ids(library.search("magpie")));
        assertEquals(Map.of("b", 1L), library.index.versions());
        assertEquals(
                1,
                library.index
                        .search(SearchQuery.by(Visibility.everyone())
                                .text("magpie")
                                .unit(Unit.PASSAGE)
                                .build())
                        .total());
    }

    @Test
    @DisplayName("lists the version of every document for reconciling")
    void versions() throws IOException {
        library.with(
                SearchDocument.builder("a", 7, "A", Library.DAY).build(),
                SearchDocument.builder("b", 2, "B", Library.DAY).build());

        assertEquals(Map.of("a", 7L, "b", 2L), library.index.versions());
    }

    @Test
    @DisplayName("shows nothing before a refresh")
    void nothingBeforeRefresh() throws IOException {
        library.index.put(Library.document("a", "First", "magpie"));

        assertEquals(0, library.search("magpie").total());
        library.index.refreshNow();
        assertEquals(1, library.search("magpie").total());
    }

    @Test
    @DisplayName("answers a blank query with everything, newest first")
    void blankIsNewestFirst() throws IOException {
        for (String day : List.of("2019-01-31", "2025-02-01", "2022-06-15")) {
            library.with(SearchDocument.builder(day, 1, "Review", LocalDate.parse(day))
                    .build());
        }

        assertEquals(List.of("2025-02-01", "2022-06-15", "2019-01-31"), library.ids("  "));
        assertEquals(3, library.ids("?!").size());
    }

    @Test
    @DisplayName("sorts matches by date when asked, keeping their scores")
    void newest() throws IOException {
        library.with(
                Library.document("old", "Heron heron heron", "heron"),
                SearchDocument.builder("new", 1, "A heron", LocalDate.of(2026, 1, 5))
                        .build());

        SearchPage page = library.index.search(SearchQuery.by(Visibility.everyone())
                .text("heron")
                .sort(SortOrder.NEWEST)
                .build());

        assertEquals(List.of("new", "old"), Library.ids(page));
        assertTrue(page.hits().get(0).score() > 0);
    }

    @Test
    @DisplayName("turns pages without losing or repeating a hit")
    void pages() throws IOException {
        for (int i = 0; i < 25; i++) {
            library.with(Library.document("d" + i, "Heron", "heron"));
        }
        java.util.Set<String> seen = new java.util.HashSet<>();
        for (int page = 1; page <= 3; page++) {
            SearchPage answer = library.index.search(SearchQuery.by(Visibility.everyone())
                    .text("heron")
                    .page(page)
                    .build());
            assertEquals(25, answer.total());
            answer.hits().forEach(hit -> assertTrue(seen.add(hit.id())));
        }
        assertEquals(25, seen.size());
        assertTrue(library.index
                .search(SearchQuery.by(Visibility.everyone())
                        .text("heron")
                        .page(4)
                        .build())
                .hits()
                .isEmpty());
    }

    @Test
    @DisplayName("refuses pages and sizes out of range with a sentence")
    void ranges() {
        SearchQuery.Builder query = SearchQuery.by(Visibility.everyone());
        assertThrows(IllegalArgumentException.class, () -> query.page(0).build());
        assertThrows(
                IllegalArgumentException.class, () -> query.page(1).size(101).build());
        assertThrows(
                IllegalArgumentException.class, () -> query.page(101).size(100).build());
    }

    @Test
    @DisplayName("counts the further passages that match beside the best two")
    void furtherPassages() throws IOException {
        library.with(Library.document("a", "Birds", "heron", "heron one", "no bird", "heron two", "heron three"));

        Hit hit = library.search("heron").hits().get(0);

        assertEquals(2, hit.passages().size());
        assertEquals(2, hit.furtherPassages());
    }

    @Test
    @DisplayName("finds recommendations as units of their own, with their addressee")
    void recommendations() throws IOException {
        library.with(SearchDocument.builder("a", 1, "Review", Library.DAY)
                .passages(List.of(
                        new Passage("p1", "", PassageKind.PARAGRAPH, "The heron protocol was unclear."),
                        new Passage(
                                "r1",
                                "Recommendations",
                                PassageKind.RECOMMENDATION,
                                "Rewrite the heron protocol.",
                                "Eastmere Partnership")))
                .build());

        SearchPage page = library.index.search(SearchQuery.by(Visibility.everyone())
                .text("heron")
                .unit(Unit.RECOMMENDATION)
                .build());

        assertEquals(1, page.total());
        assertEquals(
                "Eastmere Partnership", page.hits().get(0).passages().get(0).addressee());
        assertEquals("r1", page.hits().get(0).passages().get(0).anchor());
        assertFalse(page.hits().get(0).title().isEmpty());
    }
}
