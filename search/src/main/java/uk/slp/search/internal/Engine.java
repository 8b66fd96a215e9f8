package uk.slp.search.internal;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryRescorer;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TotalHits;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import uk.slp.search.Facet;
import uk.slp.search.Hit;
import uk.slp.search.PassageKind;
import uk.slp.search.SearchDocument;
import uk.slp.search.SearchPage;
import uk.slp.search.SearchQuery;
import uk.slp.search.SortOrder;
import uk.slp.search.Unit;
import uk.slp.search.Visibility;
import uk.slp.search.Vocabulary;
import uk.slp.search.schema.Fields;

/** The index at work: writes blocks, answers queries. Safe for use by several threads. */
public final class Engine implements Closeable {

    private static final Sort NEWEST = new Sort(new SortField(Fields.PUBLISHED, SortField.Type.LONG, true));
    private static final Sort NEWEST_THEN_SCORE =
            new Sort(new SortField(Fields.PUBLISHED, SortField.Type.LONG, true), SortField.FIELD_SCORE);

    /** How many of the best matches are refined. */
    private static final int REFINED = 200;

    private final IndexHome home;
    private final Vocabulary vocabulary;
    private final Suggester suggester;
    private final QueryFactory queries;
    private final Similarity similarity;

    private Engine(IndexHome home, Vocabulary vocabulary, Ranking ranking, Similarity similarity) {
        this.home = home;
        this.vocabulary = vocabulary;
        this.suggester = new Suggester(vocabulary);
        this.queries = new QueryFactory(ranking);
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
        return withSearcher(searcher -> searcher.count(kind(Unit.DOCUMENT)));
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
        long begun = System.nanoTime();
        return withSearcher(searcher -> search(searcher, query, begun));
    }

    private SearchPage search(IndexSearcher searcher, SearchQuery query, long begun) throws IOException {
        QueryPlan plan = QueryPlan.of(query.text(), vocabulary, query.exactWordsOnly());
        boolean documents = query.unit() == Unit.DOCUMENT;
        String main = documents ? Fields.BODY : Fields.PASSAGE;

        Query visible = visible(query.visibility());
        List<Query> always = new ArrayList<>(List.of(visible, kind(query.unit())));
        Query years = years(query.yearFrom(), query.yearTo());
        if (years != null) {
            always.add(years);
        }
        Map<Facet, Query> chosen = chosen(query.filters());
        FacetCounts counts = FacetCounts.of(searcher, FacetCounts.with(queries.matching(plan, main), always), chosen);

        List<Query> filters = new ArrayList<>(always);
        filters.addAll(chosen.values());
        Query order = documents ? queries.documents(plan) : queries.passages(plan);
        ScoreDoc[] top = top(searcher, FacetCounts.with(order, filters), queries.refinement(plan, main), plan, query);
        HitReader reader = new HitReader(searcher, plan, queries.matching(plan, Fields.PASSAGE));
        List<Hit> hits = new ArrayList<>();
        for (int i = (query.page() - 1) * query.size(); i < top.length; i++) {
            ScoreDoc found = top[i];
            float score = score(found);
            hits.add(documents ? reader.document(found.doc, score) : reader.passage(found.doc, score));
        }
        return new SearchPage(
                counts.total(),
                (System.nanoTime() - begun) / 1000,
                query.page(),
                query.size(),
                plan.expansions(),
                suggester.suggest(searcher, plan, query.text(), visible),
                hits,
                counts.sorted());
    }

    private static ScoreDoc[] top(
            IndexSearcher searcher, Query order, BooleanQuery refinement, QueryPlan plan, SearchQuery query)
            throws IOException {
        int wanted = query.page() * query.size();
        if (!plan.hasWords()) {
            return searcher.search(order, wanted, NEWEST).scoreDocs;
        }
        if (query.sort() == SortOrder.NEWEST) {
            return searcher.search(order, wanted, NEWEST_THEN_SCORE).scoreDocs;
        }
        ScoreDoc[] found = searcher.search(order, Math.max(wanted, REFINED)).scoreDocs;
        if (!refinement.clauses().isEmpty()) {
            // Always the same first hits, whatever the page, or turning pages would lose some. Refining only adds to
            // a score, so those that were refined stay before the rest.
            int refined = Math.min(REFINED, found.length);
            TopDocs best =
                    new TopDocs(new TotalHits(refined, TotalHits.Relation.EQUAL_TO), Arrays.copyOf(found, refined));
            ScoreDoc[] reordered = QueryRescorer.rescore(searcher, best, refinement, 1, refined).scoreDocs;
            System.arraycopy(reordered, 0, found, 0, refined);
        }
        return found.length > wanted ? Arrays.copyOf(found, wanted) : found;
    }

    private static float score(ScoreDoc found) {
        if (found instanceof FieldDoc sorted && sorted.fields != null) {
            return sorted.fields.length > 1 ? (Float) sorted.fields[1] : 0;
        }
        return found.score;
    }

    private static Query visible(Visibility visibility) {
        return in(Fields.VISIBILITY, visibility.tokens());
    }

    private static Query kind(Unit unit) {
        return switch (unit) {
            case DOCUMENT -> new TermQuery(new Term(Fields.KIND, Fields.KIND_DOCUMENT));
            case RECOMMENDATION -> new TermQuery(new Term(Fields.KIND, PassageKind.RECOMMENDATION.name()));
            case PASSAGE ->
                new BooleanQuery.Builder()
                        .add(new org.apache.lucene.search.MatchAllDocsQuery(), Occur.FILTER)
                        .add(new TermQuery(new Term(Fields.KIND, Fields.KIND_DOCUMENT)), Occur.MUST_NOT)
                        .build();
        };
    }

    private static Map<Facet, Query> chosen(Map<Facet, java.util.Set<String>> filters) {
        Map<Facet, Query> chosen = new EnumMap<>(Facet.class);
        filters.forEach((facet, values) -> chosen.put(facet, in(Fields.of(facet), values)));
        return chosen;
    }

    private static Query in(String field, java.util.Set<String> values) {
        if (values.size() == 1) {
            return new ConstantScoreQuery(
                    new TermQuery(new Term(field, values.iterator().next())));
        }
        return new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
    }

    private static @Nullable Query years(@Nullable Integer from, @Nullable Integer to) {
        if (from == null && to == null) {
            return null;
        }
        return IntPoint.newRangeQuery(
                Fields.YEAR, from == null ? Integer.MIN_VALUE : from, to == null ? Integer.MAX_VALUE : to);
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

    private interface Work<T> {
        T on(IndexSearcher searcher) throws IOException;
    }
}
