package uk.slp.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Filling an index with many documents at once")
class BulkLoadTest {

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
    @DisplayName("writes every document, and of several with the same id the last one stays")
    void all() throws IOException {
        List<SearchDocument> documents = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            documents.add(Library.document("d" + i % 200, "Title " + i, "The heron number" + i + " flew."));
        }

        library.index.putAll(documents);
        library.index.refreshNow();

        assertEquals(200, library.index.documentCount());
        assertEquals(200, library.search("heron").total());
        assertEquals(List.of(), Library.ids(library.search("number150")));
        for (int i = 300; i < 500; i++) {
            assertEquals(List.of("d" + i % 200), Library.ids(library.search("number" + i)));
        }
    }

    @Test
    @DisplayName("does nothing with nothing")
    void nothing() throws IOException {
        library.index.putAll(List.of());
        library.index.refreshNow();

        assertEquals(0, library.index.documentCount());
    }

    @Test
    @DisplayName("tells a failure of any thread, and the index goes on working")
    void failure() throws IOException {
        List<SearchDocument> documents = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            documents.add(Library.document("d" + i, "Title", "heron"));
        }
        String longerThanLuceneTakes = "x".repeat(40_000);
        for (int i = 0; i < 8; i++) {
            documents.add(Library.builder("bad" + i, "Title", "heron")
                    .area(longerThanLuceneTakes)
                    .build());
        }

        assertThrows(IllegalArgumentException.class, () -> library.index.putAll(documents));

        library.with(Library.document("after", "Title", "kestrel"));
        assertEquals(List.of("after"), Library.ids(library.search("kestrel")));
    }
}
