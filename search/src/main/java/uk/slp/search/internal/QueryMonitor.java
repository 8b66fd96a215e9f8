package uk.slp.search.internal;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.monitor.Monitor;
import org.apache.lucene.monitor.MonitorConfiguration;
import org.apache.lucene.monitor.MonitorQuery;
import org.apache.lucene.monitor.MultiMatchingQueries;
import org.apache.lucene.monitor.QueryMatch;
import org.apache.lucene.monitor.TermFilteredPresearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import uk.slp.search.SearchDocument;
import uk.slp.search.SearchQuery;
import uk.slp.search.Unit;
import uk.slp.search.Vocabulary;
import uk.slp.search.schema.Fields;

/**
 * Holds queries and asks all of them of a document. The queries are those of a search of the index, made against an index
 * of one empty document: what matches does not hang on how rare a word is, and there no token of a reader stands on
 * everything, so that the filter of what the reader may see is never left out.
 */
public final class QueryMonitor implements Closeable {

    private final Vocabulary vocabulary;
    private final Directory directory = new ByteBuffersDirectory();
    private final DirectoryReader reader;
    private final Statistics statistics;
    private final Monitor monitor;
    private final Set<String> names = ConcurrentHashMap.newKeySet();

    /** Without any query yet. */
    public QueryMonitor(Vocabulary vocabulary) throws IOException {
        this.vocabulary = vocabulary;
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(new KeywordAnalyzer()))) {
            writer.addDocument(new Document());
        }
        this.reader = DirectoryReader.open(directory);
        this.statistics = new Statistics(reader);
        this.monitor = new Monitor(new KeywordAnalyzer(), new TermFilteredPresearcher(), new MonitorConfiguration());
    }

    /** Adds or replaces queries. */
    public void put(Map<String, SearchQuery> searches) throws IOException {
        List<MonitorQuery> queries = new ArrayList<>(searches.size());
        for (Map.Entry<String, SearchQuery> search : searches.entrySet()) {
            queries.add(new MonitorQuery(search.getKey(), query(search.getValue())));
        }
        monitor.register(queries);
        names.addAll(searches.keySet());
    }

    /** Forgets queries. */
    public void remove(Collection<String> gone) throws IOException {
        monitor.deleteById(List.copyOf(gone));
        names.removeAll(gone);
    }

    /** The names of all queries. */
    public Set<String> names() {
        return Set.copyOf(names);
    }

    /**
     * The queries that each document matches.
     *
     * @param failed told the name of each query that failed, and why
     */
    public Map<String, Set<String>> matches(Collection<SearchDocument> documents, BiConsumer<String, Exception> failed)
            throws IOException {
        Map<String, Set<String>> found = new LinkedHashMap<>();
        for (SearchDocument document : documents) {
            List<Document> block = new ArrayList<>(DocumentMapper.block(document));
            if (block.size() == 1) {
                // One alone would be held in another kind of memory, which knows less of fields than an index does.
                block.add(new Document());
            }
            MultiMatchingQueries<QueryMatch> matches =
                    monitor.match(block.toArray(Document[]::new), QueryMatch.SIMPLE_MATCHER);
            matches.getErrors().forEach(failed);
            Set<String> queries = new TreeSet<>();
            for (int member = 0; member < block.size(); member++) {
                matches.getMatches(member).forEach(match -> queries.add(match.getQueryId()));
            }
            if (!queries.isEmpty()) {
                found.computeIfAbsent(document.id(), id -> new TreeSet<>()).addAll(queries);
            }
        }
        return found;
    }

    private Query query(SearchQuery search) throws IOException {
        QueryPlan plan = QueryPlan.of(search.text(), vocabulary, search.exactWordsOnly());
        String main = search.unit() == Unit.DOCUMENT ? Fields.BODY : Fields.PASSAGE;
        Scope scope = Scope.of(reader, search, plan.hasWords());
        Query matching = new QueryFactory(Ranking.PRODUCTION, statistics).matching(plan, main);
        return FacetCounts.with(
                FacetCounts.with(matching, scope.always()), scope.chosen().values());
    }

    @Override
    public void close() throws IOException {
        monitor.close();
        reader.close();
        directory.close();
    }
}
