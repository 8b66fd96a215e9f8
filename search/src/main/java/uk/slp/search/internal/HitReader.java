package uk.slp.search.internal;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;
import uk.slp.search.Hit;
import uk.slp.search.PassageHit;
import uk.slp.search.PassageKind;
import uk.slp.search.Theme;
import uk.slp.search.schema.Fields;

/** Reads what is shown of a hit: the document's data, its best passages and why it matched. */
final class HitReader {

    /** Passages shown of a document. */
    private static final int BEST_PASSAGES = 2;

    private final IndexSearcher searcher;
    private final QueryPlan plan;
    private final MarkedText marks;
    private final WhyReader why;
    private final Query passageQuery;
    private @Nullable Weight passageWeight;
    private @Nullable Scorer passageScorer;
    private @Nullable LeafReaderContext scorerLeaf;

    HitReader(IndexSearcher searcher, QueryPlan plan, Query passageQuery) {
        this.searcher = searcher;
        this.plan = plan;
        this.marks = new MarkedText(plan);
        this.why = new WhyReader(searcher, plan);
        this.passageQuery = passageQuery;
    }

    /** How many passages stand before a document. */
    static int passages(IndexSearcher searcher, int document) throws IOException {
        LeafReaderContext leaf = leafOf(searcher, document);
        return (int) number(leaf, Fields.PASSAGE_COUNT, document - leaf.docBase);
    }

    /**
     * The hits from one on, in their order. They are read in the order in which they stand in the index, so that each
     * word's list of places is walked through once.
     */
    List<Hit> hits(ScoreDoc[] found, int from, boolean documents) throws IOException {
        Integer[] order = new Integer[found.length - from];
        Arrays.setAll(order, i -> from + i);
        Arrays.sort(order, Comparator.comparingInt(i -> found[i].doc));
        Hit[] hits = new Hit[order.length];
        for (int i : order) {
            float score = Ranker.score(found[i]);
            hits[i - from] = documents ? document(found[i].doc, score) : passage(found[i].doc, score);
        }
        return List.of(hits);
    }

    /** A hit that is a whole document. */
    private Hit document(int doc, float score) throws IOException {
        LeafReaderContext leaf = leafOf(doc);
        int local = doc - leaf.docBase;
        int count = (int) number(leaf, Fields.PASSAGE_COUNT, local);
        List<ScoredPassage> matching =
                plan.hasWords() ? matchingPassages(leaf, local - count, local) : new ArrayList<>();
        matching.sort(Comparator.comparingDouble((ScoredPassage p) -> -p.score).thenComparingInt(p -> p.doc));
        List<PassageHit> best = new ArrayList<>();
        for (ScoredPassage passage : matching.subList(0, Math.min(BEST_PASSAGES, matching.size()))) {
            best.add(passage(searcher.storedFields().document(leaf.docBase + passage.doc)));
        }
        return hit(leaf, local, score, best, matching.size() - best.size());
    }

    /** A hit that is one passage. */
    private Hit passage(int doc, float score) throws IOException {
        LeafReaderContext leaf = leafOf(doc);
        int local = doc - leaf.docBase;
        int parent = local + (int) number(leaf, Fields.TO_DOCUMENT, local);
        PassageHit passage = passage(searcher.storedFields().document(doc));
        return hit(leaf, parent, score, List.of(passage), 0);
    }

    private Hit hit(LeafReaderContext leaf, int local, float score, List<PassageHit> passages, int further)
            throws IOException {
        Document stored = searcher.storedFields().document(leaf.docBase + local);
        List<Theme> themes = themes(stored);
        return new Hit(
                text(stored, Fields.STORED_ID),
                text(stored, Fields.STORED_TYPE),
                text(stored, Fields.STORED_TITLE),
                text(stored, Fields.STORED_PUBLISHER),
                date(stored),
                themes,
                text(stored, Fields.STORED_URL),
                score,
                text(stored, Fields.STORED_SUMMARY),
                passages,
                further,
                why.of(leaf, local, themes));
    }

    private List<ScoredPassage> matchingPassages(LeafReaderContext leaf, int from, int to) throws IOException {
        List<ScoredPassage> matching = new ArrayList<>();
        Scorer scorer = from == to ? null : scorerAt(leaf, from);
        if (scorer != null) {
            DocIdSetIterator iterator = scorer.iterator();
            int doc = iterator.docID() < from ? iterator.advance(from) : iterator.docID();
            for (; doc < to; doc = iterator.nextDoc()) {
                matching.add(new ScoredPassage(doc, scorer.score()));
            }
        }
        return matching;
    }

    /** One that has not gone past this passage yet. */
    private @Nullable Scorer scorerAt(LeafReaderContext leaf, int passage) throws IOException {
        Scorer scorer = passageScorer;
        if (scorer == null || scorerLeaf != leaf || scorer.docID() > passage) {
            scorer = passageWeight().scorer(leaf);
            passageScorer = scorer;
            scorerLeaf = leaf;
        }
        return scorer;
    }

    private Weight passageWeight() throws IOException {
        Weight known = passageWeight;
        if (known == null) {
            known = searcher.createWeight(searcher.rewrite(passageQuery), ScoreMode.COMPLETE, 1);
            passageWeight = known;
        }
        return known;
    }

    private PassageHit passage(Document stored) {
        return new PassageHit(
                text(stored, Fields.STORED_ANCHOR),
                text(stored, Fields.STORED_HEADING),
                PassageKind.valueOf(text(stored, Fields.STORED_KIND)),
                marks.html(text(stored, Fields.STORED_TEXT)),
                stored.get(Fields.STORED_ADDRESSEE));
    }

    private static List<Theme> themes(Document stored) {
        String[] codes = stored.getValues(Fields.STORED_THEME_CODE);
        String[] labels = stored.getValues(Fields.STORED_THEME_LABEL);
        List<Theme> themes = new ArrayList<>(codes.length);
        for (int i = 0; i < codes.length; i++) {
            themes.add(new Theme(codes[i], labels[i]));
        }
        return themes;
    }

    private static LocalDate date(Document stored) {
        IndexableField field = stored.getField(Fields.STORED_DATE);
        if (field == null) {
            throw new IllegalStateException("A document in the index has no date");
        }
        return LocalDate.ofEpochDay(field.numericValue().longValue());
    }

    private static String text(Document stored, String field) {
        String value = stored.get(field);
        return value == null ? "" : value;
    }

    private static long number(LeafReaderContext leaf, String field, int doc) throws IOException {
        NumericDocValues values = DocValues.getNumeric(leaf.reader(), field);
        return values.advanceExact(doc) ? values.longValue() : 0;
    }

    private LeafReaderContext leafOf(int doc) {
        return leafOf(searcher, doc);
    }

    private static LeafReaderContext leafOf(IndexSearcher searcher, int doc) {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        return leaves.get(ReaderUtil.subIndex(doc, leaves));
    }

    private record ScoredPassage(int doc, float score) {}
}
