package uk.slp.search.internal;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;
import uk.slp.search.Completion;
import uk.slp.search.Hit;
import uk.slp.search.SearchDocument;
import uk.slp.search.SearchPage;
import uk.slp.search.SearchQuery;
import uk.slp.search.Unit;
import uk.slp.search.Visibility;
import uk.slp.search.Vocabulary;
import uk.slp.search.schema.Fields;

/** The index at work: writes blocks, answers queries. Safe for use by several threads. */
public final class Engine implements Closeable {

    /** Documents found for a text that say by their themes what it may be about. */
    private static final int VOTERS = 5;

    private final IndexHome home;
    private volatile Language language;
    private final Ranking ranking;
    private final Similarity similarity;
    private volatile @Nullable Statistics statistics;

    private Engine(IndexHome home, Vocabulary vocabulary, Ranking ranking, Similarity similarity) {
        this.home = home;
        this.language = new Language(vocabulary);
        this.ranking = ranking;
        this.similarity = similarity;
    }

    /** Opens the engine over a directory, which it closes in the end. */
    public static Engine open(Directory directory, Vocabulary vocabulary, Ranking ranking) throws IOException {
        Similarity similarity = new BM25Similarity(ranking.k1(), ranking.b());
        return new Engine(IndexHome.open(directory, similarity), vocabulary, ranking, similarity);
    }

    /** Replaces a document and all its passages. */
    public void put(SearchDocument document) throws IOException {
        home.writer().updateDocuments(new Term(Fields.ROOT, document.id()), DocumentMapper.block(document));
    }

    /** Replaces many documents on several threads. */
    public void putAll(Collection<SearchDocument> documents) throws IOException {
        BulkLoad.run(documents, this::put);
    }

    /** Deletes a document and all its passages. */
    public void delete(String id) throws IOException {
        home.writer().deleteDocuments(new Term(Fields.ROOT, id));
    }

    /** Makes everything so far durable together with the cursor. */
    public void commit(long cursor) throws IOException {
        home.commit(cursor);
    }

    /** The cursor of the last commit, or -1. */
    public long cursor() {
        return home.cursor();
    }

    /** Makes everything so far visible to searches. */
    public void refresh() throws IOException {
        home.searchers().maybeRefreshBlocking();
    }

    @Override
    public void close() throws IOException {
        home.close();
    }

    /** Documents a search can see. */
    public int documentCount() throws IOException {
        return withSearcher(searcher -> searcher.count(new TermQuery(new Term(Fields.KIND, Fields.KIND_DOCUMENT))));
    }

    /** Version of every document a search can see, by id. */
    public Map<String, Long> versions() throws IOException {
        return withSearcher(searcher -> {
            Map<String, Long> versions = new HashMap<>();
            for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
                PostingsEnum documents = leaf.reader().postings(new Term(Fields.KIND, Fields.KIND_DOCUMENT));
                NumericDocValues version = DocValues.getNumeric(leaf.reader(), Fields.VERSION);
                var live = leaf.reader().getLiveDocs();
                while (documents != null && documents.nextDoc() != PostingsEnum.NO_MORE_DOCS) {
                    int doc = documents.docID();
                    if ((live == null || live.get(doc)) && version.advanceExact(doc)) {
                        String id = leaf.reader().storedFields().document(doc).get(Fields.STORED_ID);
                        versions.put(id, version.longValue());
                    }
                }
            }
            return versions;
        });
    }

    /** Answers a query. */
    public SearchPage search(SearchQuery query) throws IOException {
        return search(query, language);
    }

    /** Answers a query as it would be answered with another vocabulary; searches beside it notice nothing. */
    public SearchPage search(SearchQuery query, Vocabulary trial) throws IOException {
        return search(query, new Language(trial));
    }

    /** Another vocabulary for every search that begins from now on. */
    public void use(Vocabulary vocabulary) {
        language = new Language(vocabulary);
    }

    /** The vocabulary in use. */
    public Vocabulary vocabulary() {
        return language.vocabulary;
    }

    private SearchPage search(SearchQuery query, Language spoken) throws IOException {
        long begun = System.nanoTime();
        return withSearcher(searcher -> search(searcher, query, spoken, begun));
    }

    /** Completes what is being typed. */
    public List<Completion> complete(String typed, Visibility visibility, int most) throws IOException {
        return withSearcher(
                searcher -> new Completer(searcher, Scope.visible(searcher.getIndexReader(), visibility), typed)
                        .complete(language.vocabulary, most));
    }

    /** What is about the same as a text. */
    public List<Hit> similarToText(String text, SearchQuery within) throws IOException {
        return withSearcher(
                searcher -> similar(searcher, Similar.to(text, statistics(searcher.getIndexReader())), within, null));
    }

    /** What is about the same as a document; nothing if the reader may not see it. */
    public List<Hit> similarTo(String id, SearchQuery within) throws IOException {
        return withSearcher(searcher -> {
            Query visible = Scope.visible(searcher.getIndexReader(), within.visibility());
            BooleanQuery.Builder itself = new BooleanQuery.Builder()
                    .add(new TermQuery(new Term(Fields.ROOT, id)), Occur.FILTER)
                    .add(new TermQuery(new Term(Fields.KIND, Fields.KIND_DOCUMENT)), Occur.FILTER);
            if (visible != null) {
                itself.add(visible, Occur.FILTER);
            }
            ScoreDoc[] found = searcher.search(itself.build(), 1).scoreDocs;
            if (found.length == 0) {
                return List.of();
            }
            int document = found[0].doc;
            Similar similar = Similar.to(
                    searcher, document, HitReader.passages(searcher, document), statistics(searcher.getIndexReader()));
            return similar(searcher, similar, within, id);
        });
    }

    private static List<Hit> similar(IndexSearcher searcher, Similar similar, SearchQuery within, @Nullable String id)
            throws IOException {
        if (similar.isEmpty()) {
            return List.of();
        }
        boolean documents = within.unit() == Unit.DOCUMENT;
        String main = documents ? Fields.BODY : Fields.PASSAGE;
        Scope scope = Scope.of(searcher.getIndexReader(), within, true);
        List<Query> filters = new ArrayList<>(scope.always());
        filters.addAll(scope.chosen().values());
        Similar lookedFor = similar;
        if (documents && !similar.hasThemes()) {
            ScoreDoc[] first = searcher.search(allOf(similar.query(main), filters, id), VOTERS).scoreDocs;
            lookedFor = similar.withThemesOf(searcher, List.of(first));
        }
        ScoreDoc[] best = searcher.search(allOf(lookedFor.query(main), filters, id), within.size()).scoreDocs;
        HitReader reader = new HitReader(searcher, similar.plan(), similar.query(Fields.PASSAGE));
        return reader.hits(best, 0, documents);
    }

    private static Query allOf(Query query, List<Query> filters, @Nullable String exceptId) {
        BooleanQuery.Builder all = new BooleanQuery.Builder().add(query, Occur.MUST);
        filters.forEach(filter -> all.add(filter, Occur.FILTER));
        if (exceptId != null) {
            all.add(new TermQuery(new Term(Fields.ROOT, exceptId)), Occur.MUST_NOT);
        }
        return all.build();
    }

    private SearchPage search(IndexSearcher searcher, SearchQuery query, Language spoken, long begun)
            throws IOException {
        Vocabulary vocabulary = spoken.vocabulary;
        Statistics statistics = statistics(searcher.getIndexReader());
        QueryPlan typed = QueryPlan.of(query.text(), vocabulary, query.exactWordsOnly());
        Query visible = Scope.visible(searcher.getIndexReader(), query.visibility());
        String suggestion = spoken.spelling.suggest(searcher, statistics, typed, query.text(), visible);
        boolean corrected = suggestion != null && !query.asTyped();
        QueryPlan plan =
                suggestion == null || !corrected ? typed : QueryPlan.of(suggestion, vocabulary, query.exactWordsOnly());

        boolean documents = query.unit() == Unit.DOCUMENT;
        String main = documents ? Fields.BODY : Fields.PASSAGE;
        QueryFactory queries = new QueryFactory(ranking, statistics);
        Scope scope = Scope.of(searcher.getIndexReader(), query, plan.hasWords());
        Query matching = FacetCounts.with(queries.matching(plan, main), scope.always());
        FacetCounts counts =
                FacetCounts.of(searcher, statistics, matching, scope.chosen(), query.counted(), !documents);
        ScoreDoc[] first = new Ranker(searcher, queries, statistics, ranking)
                .first(
                        FacetCounts.with(matching, scope.chosen().values()),
                        plan,
                        main,
                        query.sort(),
                        !query.exactWordsOnly(),
                        query.page() * query.size());
        HitReader reader = new HitReader(searcher, plan, queries.matching(plan, Fields.PASSAGE));
        List<Hit> hits = reader.hits(first, Math.min((query.page() - 1) * query.size(), first.length), documents);
        return new SearchPage(
                counts.total(),
                (System.nanoTime() - begun) / 1000,
                query.page(),
                query.size(),
                plan.expansions(),
                suggestion,
                corrected,
                hits,
                counts.sorted(query.smallestCount()));
    }

    /** What is remembered of one state of the index; two threads may both begin anew. */
    private Statistics statistics(IndexReader reader) throws IOException {
        Statistics known = statistics;
        if (known == null || !known.isFor(reader)) {
            known = new Statistics(reader);
            statistics = known;
        }
        return known;
    }

    /** Work with a searcher that is given back whatever happens. */
    private <T> T withSearcher(Work<T> work) throws IOException {
        IndexSearcher acquired = home.searchers().acquire();
        try {
            IndexSearcher searcher = new IndexSearcher(acquired.getIndexReader());
            searcher.setSimilarity(similarity);
            return work.on(searcher);
        } finally {
            home.searchers().release(acquired);
        }
    }

    /** What depends on a vocabulary; replaced as a whole, so that no search sees half of two. */
    private record Language(Vocabulary vocabulary, Spelling spelling) {
        Language(Vocabulary vocabulary) {
            this(vocabulary, new Spelling(vocabulary));
        }
    }

    private interface Work<T> {
        T on(IndexSearcher searcher) throws IOException;
    }
}
