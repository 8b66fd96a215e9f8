package uk.slp.search;

import java.io.Closeable;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.apache.lucene.store.ByteBuffersDirectory;

/** A small library in memory for tests. */
final class Library implements Closeable {

    static final LocalDate DAY = LocalDate.of(2024, 5, 17);

    final SearchIndex index;

    Library() throws IOException {
        this(Vocabulary.standard());
    }

    Library(Vocabulary vocabulary) throws IOException {
        index = SearchIndex.open(new ByteBuffersDirectory(), vocabulary);
    }

    /** Puts documents and makes them visible. */
    Library with(SearchDocument... documents) throws IOException {
        for (SearchDocument document : documents) {
            index.put(document);
        }
        index.refreshNow();
        return this;
    }

    /** A published document of plain paragraphs. */
    static SearchDocument document(String id, String title, String... paragraphs) {
        return builder(id, title, paragraphs).build();
    }

    static SearchDocument.Builder builder(String id, String title, String... paragraphs) {
        List<Passage> passages = new java.util.ArrayList<>();
        for (int i = 0; i < paragraphs.length; i++) {
            passages.add(new Passage("p" + (i + 1), "", PassageKind.PARAGRAPH, paragraphs[i]));
        }
        return SearchDocument.builder(id, 1, title, DAY)
                .type("local_review")
                .publisher("Calderwick Safeguarding Children Partnership")
                .url("/learning/" + id)
                .passages(passages);
    }

    SearchPage search(String text) throws IOException {
        return index.search(SearchQuery.by(Visibility.everyone()).text(text).build());
    }

    List<String> ids(String text) throws IOException {
        return ids(search(text));
    }

    static List<String> ids(SearchPage page) {
        return page.hits().stream().map(Hit::id).toList();
    }

    static Set<String> idSet(SearchPage page) {
        return Set.copyOf(ids(page));
    }

    @Override
    public void close() throws IOException {
        index.close();
    }
}
