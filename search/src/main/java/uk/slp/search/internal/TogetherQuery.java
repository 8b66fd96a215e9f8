package uk.slp.search.internal;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.similarities.Similarity.SimScorer;
import org.jspecify.annotations.Nullable;
import uk.slp.search.schema.Fields;

/**
 * Documents that say words together: in their head or in one of their passages. The field of everything a document
 * says keeps no places, which would double the work of writing the index; they are kept once, with the passages. A match
 * is scored as a phrase in the field of everything would be, by how often it occurs in head and passages together.
 */
final class TogetherQuery extends Query {

    private final PhraseQuery head;
    private final PhraseQuery passage;

    /** Words of two or more, the same in both fields. */
    TogetherQuery(PhraseQuery head, PhraseQuery passage) {
        this.head = head;
        this.passage = passage;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) throws IOException {
        IndexSearcher counting = HowOften.searcher(searcher);
        return new TogetherWeight(
                this,
                counting.createWeight(counting.rewrite(head), ScoreMode.COMPLETE, 1),
                counting.createWeight(counting.rewrite(passage), ScoreMode.COMPLETE, 1),
                mode.needsScores() ? scorer(searcher, boost) : null);
    }

    /** By the rarity of the words among documents; null if one of them occurs in none. */
    private @Nullable SimScorer scorer(IndexSearcher searcher, float boost) throws IOException {
        CollectionStatistics everything = searcher.collectionStatistics(Fields.BODY);
        List<Term> words = List.of(passage.getTerms());
        TermStatistics[] statistics = new TermStatistics[words.size()];
        for (int i = 0; i < statistics.length; i++) {
            Term word = new Term(Fields.BODY, words.get(i).bytes());
            TermStates states = TermStates.build(searcher, word, true);
            if (everything == null || states.docFreq() == 0) {
                return null;
            }
            statistics[i] = searcher.termStatistics(word, states.docFreq(), states.totalTermFreq());
        }
        return searcher.getSimilarity().scorer(boost, everything, statistics);
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TogetherQuery query && head.equals(query.head) && passage.equals(query.passage);
    }

    @Override
    public int hashCode() {
        return Objects.hash(head, passage);
    }

    @Override
    public String toString(String field) {
        return "together(" + passage.toString(Fields.PASSAGE) + ")";
    }

    private static final class TogetherWeight extends Weight {
        private final Weight head;
        private final Weight passages;
        private final @Nullable SimScorer scorer;

        TogetherWeight(Query query, Weight head, Weight passages, @Nullable SimScorer scorer) {
            super(query);
            this.head = head;
            this.passages = passages;
            this.scorer = scorer;
        }

        @Override
        public @Nullable Scorer scorer(LeafReaderContext leaf) throws IOException {
            Scorer inHead = head.scorer(leaf);
            Scorer inPassages = passages.scorer(leaf);
            if (inHead == null && inPassages == null) {
                return null;
            }
            return new TogetherScorer(this, new Matches(leaf, inHead, inPassages), scorer, lengths(leaf));
        }

        private static @Nullable NumericDocValues lengths(LeafReaderContext leaf) throws IOException {
            return leaf.reader().getNormValues(Fields.BODY);
        }

        @Override
        public Explanation explain(LeafReaderContext leaf, int doc) throws IOException {
            Scorer found = scorer(leaf);
            return found != null && found.iterator().advance(doc) == doc
                    ? Explanation.match(found.score(), "words together in head or passages")
                    : Explanation.noMatch("the words do not stand together");
        }

        @Override
        public boolean isCacheable(LeafReaderContext leaf) {
            return true;
        }
    }

    private static final class TogetherScorer extends Scorer {
        private final Matches matches;
        private final @Nullable SimScorer scorer;
        private final @Nullable NumericDocValues lengths;

        TogetherScorer(Weight weight, Matches matches, @Nullable SimScorer scorer, @Nullable NumericDocValues lengths) {
            super(weight);
            this.matches = matches;
            this.scorer = scorer;
            this.lengths = lengths;
        }

        @Override
        public int docID() {
            return matches.docID();
        }

        @Override
        public DocIdSetIterator iterator() {
            return matches;
        }

        @Override
        public float getMaxScore(int upTo) {
            SimScorer known = scorer;
            return known == null ? 0 : known.score(Float.MAX_VALUE, 1);
        }

        @Override
        public float score() throws IOException {
            SimScorer known = scorer;
            return known == null ? 0 : known.score(matches.times(), length());
        }

        private long length() throws IOException {
            NumericDocValues known = lengths;
            return known != null && known.advanceExact(docID()) ? known.longValue() : 1;
        }
    }

    /** Documents by their heads and their passages, which stand before them. */
    private static final class Matches extends DocIdSetIterator {
        private final @Nullable Scorer head;
        private final @Nullable Scorer passage;
        private final DocIdSetIterator heads;
        private final DocIdSetIterator passages;
        /** Two, for each can only be asked forwards. */
        private final NumericDocValues fromTarget;

        private final NumericDocValues fromPassage;
        private final NumericDocValues passageCount;
        private final int end;
        private int doc = -1;
        private float times;

        Matches(LeafReaderContext leaf, @Nullable Scorer head, @Nullable Scorer passage) throws IOException {
            this.head = head;
            this.passage = passage;
            this.heads = head == null ? DocIdSetIterator.empty() : head.iterator();
            this.passages = passage == null ? DocIdSetIterator.empty() : passage.iterator();
            this.fromTarget = DocValues.getNumeric(leaf.reader(), Fields.TO_DOCUMENT);
            this.fromPassage = DocValues.getNumeric(leaf.reader(), Fields.TO_DOCUMENT);
            this.passageCount = DocValues.getNumeric(leaf.reader(), Fields.PASSAGE_COUNT);
            this.end = leaf.reader().maxDoc();
        }

        @Override
        public int docID() {
            return doc;
        }

        @Override
        public int nextDoc() throws IOException {
            return advance(doc + 1);
        }

        @Override
        public int advance(int target) throws IOException {
            times = 0;
            if (target >= end) {
                doc = NO_MORE_DOCS;
                return doc;
            }
            int document = documentOf(target, fromTarget);
            int first = passageCount.advanceExact(document) ? document - (int) passageCount.longValue() : document;
            if (passages.docID() < first) {
                passages.advance(first);
            }
            if (heads.docID() < document) {
                heads.advance(document);
            }
            doc = Math.min(heads.docID(), documentOf(passages.docID(), fromPassage));
            return doc;
        }

        private static int documentOf(int any, NumericDocValues toDocument) throws IOException {
            return any != NO_MORE_DOCS && toDocument.advanceExact(any) ? any + (int) toDocument.longValue() : any;
        }

        /** How often in this document; to be asked before going on. */
        float times() throws IOException {
            if (times == 0) {
                if (head != null && heads.docID() == doc) {
                    times += head.score();
                }
                while (passage != null && passages.docID() < doc) {
                    times += passage.score();
                    passages.nextDoc();
                }
            }
            return times;
        }

        @Override
        public long cost() {
            return heads.cost() + passages.cost();
        }
    }
}
