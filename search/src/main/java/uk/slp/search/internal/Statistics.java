package uk.slp.search.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import uk.slp.search.Facet;
import uk.slp.search.internal.KeyWords.KeyWord;
import uk.slp.search.schema.Fields;

/**
 * How rare words are in one state of the index, and by that the words that mark the first documents out from the others:
 * documents that share them move up among the best matches. What matches does not change, only its order.
 */
final class Statistics {

    private static final int RAREST = 2;
    /** Numbers of documents remembered, by word. */
    private static final int REMEMBERED = 50_000;
    /** Places of words in the dictionaries remembered. */
    private static final int PLACES = 5_000;

    private final IndexReader reader;
    private final IndexSearcher searcher;
    private final int documents;
    private final Map<BytesRef, Integer> frequencies = new ConcurrentHashMap<>();
    private final Map<Facet, FacetValues> facets = new ConcurrentHashMap<>();
    private final Map<Term, TermQuery> terms = new ConcurrentHashMap<>();
    private final Map<Query, Integer> matches = new ConcurrentHashMap<>();

    /** For one state of the index. */
    Statistics(IndexReader reader) throws IOException {
        this.reader = reader;
        this.searcher = new IndexSearcher(reader);
        this.documents = Math.max(1, reader.getDocCount(Fields.BODY));
    }

    boolean isFor(IndexReader other) {
        return reader == other;
    }

    /**
     * A query for the words that the first hits lend, without clauses if they lend none.
     *
     * @param first the first hits, best first, all documents
     * @param plan the reader's words, which are not lent again
     */
    BooleanQuery feedback(List<ScoreDoc> first, QueryPlan plan, Ranking ranking) throws IOException {
        Set<BytesRef> own = new HashSet<>();
        plan.slots().forEach(slot -> slot.own().forEach(token -> own.add(new BytesRef(token.stem()))));
        double total = first.stream().mapToDouble(hit -> hit.score).sum();
        Map<BytesRef, double[]> weights = new HashMap<>();
        for (ScoreDoc hit : first) {
            for (KeyWord word : keyWords(hit.doc)) {
                if (!own.contains(word.stem())) {
                    weights.computeIfAbsent(word.stem(), stem -> new double[1])[0] +=
                            hit.score / total * word.times() / (word.times() + 1);
                }
            }
        }
        List<Map.Entry<BytesRef, double[]>> lent = new ArrayList<>();
        for (Map.Entry<BytesRef, double[]> entry : weights.entrySet()) {
            int frequency = frequency(entry.getKey());
            if (frequency >= RAREST && frequency <= documents / 2) {
                entry.getValue()[0] *= Math.log((documents + 1.0) / frequency);
                lent.add(entry);
            }
        }
        lent.sort(Comparator.comparingDouble((Map.Entry<BytesRef, double[]> entry) -> -entry.getValue()[0])
                .thenComparing(Map.Entry::getKey));
        return query(lent.subList(0, Math.min(ranking.feedbackWords(), lent.size())), ranking, Math.max(1, own.size()));
    }

    private BooleanQuery query(List<Map.Entry<BytesRef, double[]>> lent, Ranking ranking, int ownWords)
            throws IOException {
        double total = lent.stream().mapToDouble(entry -> entry.getValue()[0]).sum();
        BooleanQuery.Builder builder = new BooleanQuery.Builder();
        for (Map.Entry<BytesRef, double[]> entry : lent) {
            builder.add(
                    new BoostQuery(term(Fields.BODY, entry.getKey()), (float)
                            (ranking.feedback() * ownWords * entry.getValue()[0] / total)),
                    Occur.SHOULD);
        }
        return builder.build();
    }

    List<KeyWord> keyWords(int doc) throws IOException {
        LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(doc, reader.leaves()));
        BinaryDocValues values = DocValues.getBinary(leaf.reader(), Fields.KEY_WORDS);
        return values.advanceExact(doc - leaf.docBase) ? KeyWords.read(values.binaryValue()) : List.of();
    }

    /** How many documents hold the word. */
    int frequency(BytesRef stem) throws IOException {
        Integer known = frequencies.get(stem);
        if (known == null) {
            known = reader.docFreq(new Term(Fields.BODY, stem));
            // A word that nothing published holds may come from a text that nobody else may see.
            if (known > 0 && frequencies.size() < REMEMBERED) {
                frequencies.put(stem, known);
            }
        }
        return known;
    }

    /** How many documents match; remembered, so for terms of the vocabulary and not for what somebody typed. */
    int frequency(Query terms) throws IOException {
        Integer known = matches.get(terms);
        if (known == null) {
            known = searcher.count(terms);
            if (matches.size() < REMEMBERED) {
                matches.put(terms, known);
            }
        }
        return known;
    }

    /** The values of a facet. */
    FacetValues values(Facet facet) throws IOException {
        FacetValues known = facets.get(facet);
        if (known == null) {
            known = FacetValues.of(reader, Fields.counted(facet));
            facets.put(facet, known);
        }
        return known;
    }

    /** The query for a word that knows where the word stands, which is looked up once and not for every use. */
    TermQuery term(String field, BytesRef word) throws IOException {
        Term term = new Term(field, word);
        TermQuery known = terms.get(term);
        if (known == null) {
            known = new TermQuery(term, TermStates.build(searcher, term, true));
            if (terms.size() < PLACES) {
                terms.put(term, known);
            }
        }
        return known;
    }

    /** How many documents there are. */
    int documents() {
        return documents;
    }

    /** How rare a word in so many documents is, as the similarity of Lucene counts it. */
    double rarity(int frequency) {
        int known = Math.min(frequency, documents);
        return Math.log(1 + (documents - known + 0.5) / (known + 0.5));
    }
}
