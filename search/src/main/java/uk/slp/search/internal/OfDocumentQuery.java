package uk.slp.search.internal;

import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;
import uk.slp.search.schema.Fields;

/**
 * Passages whose document matches, with the document's score. So what a document says of itself moves its passages up
 * without being written into the index once more for each of them.
 */
final class OfDocumentQuery extends Query {

    private final Query document;

    /** Passages of the documents that this query matches. */
    OfDocumentQuery(Query document) {
        this.document = document;
    }

    @Override
    public Query rewrite(IndexSearcher searcher) throws IOException {
        Query rewritten = document.rewrite(searcher);
        return rewritten == document ? super.rewrite(searcher) : new OfDocumentQuery(rewritten);
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) throws IOException {
        ScoreMode every = mode.needsScores() ? ScoreMode.COMPLETE : ScoreMode.COMPLETE_NO_SCORES;
        return new OfDocumentWeight(this, searcher.createWeight(searcher.rewrite(document), every, boost));
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OfDocumentQuery query && document.equals(query.document);
    }

    @Override
    public int hashCode() {
        return 31 * document.hashCode() + 7;
    }

    @Override
    public String toString(String field) {
        return "ofDocument(" + document.toString(field) + ")";
    }

    private static final class OfDocumentWeight extends Weight {
        private final Weight documents;

        OfDocumentWeight(Query query, Weight documents) {
            super(query);
            this.documents = documents;
        }

        @Override
        public @Nullable Scorer scorer(LeafReaderContext leaf) throws IOException {
            Scorer found = documents.scorer(leaf);
            return found == null
                    ? null
                    : new PassageScorer(
                            this,
                            found,
                            new Passages(
                                    found.iterator(),
                                    DocValues.getNumeric(leaf.reader(), Fields.TO_DOCUMENT),
                                    leaf.reader().maxDoc()));
        }

        @Override
        public Explanation explain(LeafReaderContext leaf, int doc) throws IOException {
            Scorer found = scorer(leaf);
            return found != null && found.iterator().advance(doc) == doc
                    ? Explanation.match(found.score(), "its document matches")
                    : Explanation.noMatch("its document does not match");
        }

        @Override
        public boolean isCacheable(LeafReaderContext leaf) {
            return documents.isCacheable(leaf);
        }
    }

    private static final class PassageScorer extends Scorer {
        private final Scorer document;
        private final Passages passages;

        PassageScorer(Weight weight, Scorer document, Passages passages) {
            super(weight);
            this.document = document;
            this.passages = passages;
        }

        @Override
        public int docID() {
            return passages.docID();
        }

        @Override
        public DocIdSetIterator iterator() {
            return passages;
        }

        @Override
        public float getMaxScore(int upTo) {
            return Float.POSITIVE_INFINITY;
        }

        @Override
        public float score() throws IOException {
            return document.score();
        }
    }

    /** The passages before each matching document; the documents stand on the one whose passages are walked through. */
    private static final class Passages extends DocIdSetIterator {
        private final DocIdSetIterator documents;
        private final NumericDocValues toDocument;
        private final int end;
        private int doc = -1;

        Passages(DocIdSetIterator documents, NumericDocValues toDocument, int end) {
            this.documents = documents;
            this.toDocument = toDocument;
            this.end = end;
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
            for (int passage = target; passage < end; passage++) {
                if (toDocument.advanceExact(passage)) {
                    int document = passage + (int) toDocument.longValue();
                    if (documents.docID() < document) {
                        documents.advance(document);
                    }
                    if (documents.docID() == document) {
                        doc = passage;
                        return doc;
                    }
                    passage = document;
                }
            }
            doc = NO_MORE_DOCS;
            return doc;
        }

        @Override
        public long cost() {
            return end;
        }
    }
}
