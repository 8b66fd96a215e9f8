package uk.slp.search.internal;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryRescorer;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.TotalHits;
import uk.slp.search.SortOrder;
import uk.slp.search.schema.Fields;

/** Puts matches in order: all of them by their words, the best then again by what is too costly to ask of all. */
final class Ranker {

    private static final Sort NEWEST = new Sort(new SortField(Fields.PUBLISHED, SortField.Type.LONG, true));
    private static final Sort NEWEST_THEN_SCORE =
            new Sort(new SortField(Fields.PUBLISHED, SortField.Type.LONG, true), SortField.FIELD_SCORE);

    /** How many of the best documents are refined. */
    private static final int REFINED_DOCUMENTS = 200;
    /** How many of the best passages are refined. */
    private static final int REFINED_PASSAGES = 100;

    private final IndexSearcher searcher;
    private final QueryFactory queries;
    private final Statistics statistics;
    private final Ranking ranking;

    Ranker(IndexSearcher searcher, QueryFactory queries, Statistics statistics, Ranking ranking) {
        this.searcher = searcher;
        this.queries = queries;
        this.statistics = statistics;
        this.ranking = ranking;
    }

    /**
     * The first matches.
     *
     * @param matching what matches, with every filter
     * @param main the field that matches, which says whether the matches are documents or passages
     * @param feedback whether the first documents lend words; never for passages
     * @param wanted how many
     */
    ScoreDoc[] first(Query matching, QueryPlan plan, String main, SortOrder sort, boolean feedback, int wanted)
            throws IOException {
        if (!plan.hasWords()) {
            return searcher.search(matching, wanted, NEWEST).scoreDocs;
        }
        if (sort == SortOrder.NEWEST) {
            return searcher.search(matching, wanted, NEWEST_THEN_SCORE).scoreDocs;
        }
        boolean documents = main.equals(Fields.BODY);
        int refined = documents ? REFINED_DOCUMENTS : REFINED_PASSAGES;
        int depth = Math.max(wanted, refined);
        ScoreDoc[] found = searcher.search(matching, new TopScoreDocCollectorManager(depth, null, depth)).scoreDocs;
        refine(found, queries.refinement(plan, main), refined);
        if (documents && feedback && found.length > 1 && ranking.feedback() > 0) {
            List<ScoreDoc> best = Arrays.asList(found).subList(0, Math.min(ranking.feedbackDocuments(), found.length));
            refine(found, statistics.feedback(best, plan, ranking), refined);
        }
        return found.length > wanted ? Arrays.copyOf(found, wanted) : found;
    }

    /**
     * Always the same first hits, whatever the page, or turning pages would lose some. Refining only adds to a score, so
     * those that were refined stay before the rest.
     */
    private void refine(ScoreDoc[] found, BooleanQuery refinement, int depth) throws IOException {
        int refined = Math.min(depth, found.length);
        if (refined > 0 && !refinement.clauses().isEmpty()) {
            TopDocs best =
                    new TopDocs(new TotalHits(refined, TotalHits.Relation.EQUAL_TO), Arrays.copyOf(found, refined));
            ScoreDoc[] reordered = QueryRescorer.rescore(searcher, best, refinement, 1, refined).scoreDocs;
            System.arraycopy(reordered, 0, found, 0, refined);
        }
    }

    /** The score of a hit; 0 if it was not scored. */
    static float score(ScoreDoc found) {
        if (found instanceof FieldDoc sorted && sorted.fields != null) {
            return sorted.fields.length > 1 ? (Float) sorted.fields[1] : 0;
        }
        return found.score;
    }
}
