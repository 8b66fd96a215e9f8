package uk.slp.portal.discovery;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.store.ByteBuffersDirectory;
import uk.slp.search.Hit;
import uk.slp.search.SearchDocument;
import uk.slp.search.SearchIndex;
import uk.slp.search.SearchPage;
import uk.slp.search.SearchQuery;
import uk.slp.search.Vocabulary;

/**
 * An index in memory of a few items, for the time of a letter. Of a search for passages a whole page of hits can belong to
 * one item; items without a hit on the page are therefore asked alone.
 */
final class FewItems implements Closeable {
    private final List<SearchDocument> documents;
    private final Map<String, SearchIndex> alone = new LinkedHashMap<>();
    private final Vocabulary vocabulary;
    private final SearchIndex all;

    FewItems(Collection<SearchDocument> items, Vocabulary vocabulary) throws IOException {
        this.documents = List.copyOf(items);
        this.vocabulary = vocabulary;
        this.all = index(items);
    }

    /**
     * The hits of each item that a search finds, the best item first; behind those of the first page the others in the
     * order in which they were given.
     *
     * @param query for the first page, in its full size
     */
    Collection<List<Hit>> hits(SearchQuery query) throws IOException {
        SearchPage page = all.search(query);
        Map<String, List<Hit>> byItem = new LinkedHashMap<>();
        add(byItem, page);
        if (page.total() > page.hits().size()) {
            for (SearchDocument document : documents) {
                if (!byItem.containsKey(document.id())) {
                    add(byItem, alone(document).search(query));
                }
            }
        }
        return byItem.values();
    }

    private static void add(Map<String, List<Hit>> byItem, SearchPage page) {
        page.hits().forEach(hit -> byItem.computeIfAbsent(hit.id(), id -> new ArrayList<>())
                .add(hit));
    }

    private SearchIndex alone(SearchDocument document) throws IOException {
        SearchIndex known = alone.get(document.id());
        if (known == null) {
            known = index(List.of(document));
            alone.put(document.id(), known);
        }
        return known;
    }

    private SearchIndex index(Collection<SearchDocument> items) throws IOException {
        SearchIndex index = SearchIndex.open(new ByteBuffersDirectory(), vocabulary);
        for (SearchDocument item : items) {
            index.put(item);
        }
        index.refreshNow();
        return index;
    }

    @Override
    public void close() throws IOException {
        for (SearchIndex index : alone.values()) {
            index.close();
        }
        all.close();
    }
}
