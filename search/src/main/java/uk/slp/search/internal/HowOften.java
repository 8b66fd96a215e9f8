package uk.slp.search.internal;

import org.apache.lucene.index.FieldInvertState;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.Similarity;

/** Scores a match by how often it occurs and by nothing else. */
final class HowOften extends Similarity {

    private static final SimScorer COUNT = new SimScorer() {
        @Override
        public float score(float frequency, long length) {
            return frequency;
        }
    };

    private HowOften() {}

    /** A searcher of the same state of the index that counts. */
    static IndexSearcher searcher(IndexSearcher searcher) {
        IndexSearcher counting = new IndexSearcher(searcher.getTopReaderContext());
        counting.setSimilarity(new HowOften());
        counting.setQueryCache(null);
        return counting;
    }

    @Override
    public long computeNorm(FieldInvertState state) {
        throw new UnsupportedOperationException("Counts matches; does not write an index");
    }

    @Override
    public SimScorer scorer(float boost, CollectionStatistics collection, TermStatistics... terms) {
        return COUNT;
    }
}
