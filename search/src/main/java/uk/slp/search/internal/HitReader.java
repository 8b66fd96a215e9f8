package uk.slp.search.internal;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
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
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
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
    private final Weight passageWeight;

    HitReader(IndexSearcher searcher, QueryPlan plan, Query passageQuery) throws IOException {
        this.searcher = searcher;
        this.plan = plan;
        this.marks = new MarkedText(plan);
        this.why = new WhyReader(plan);
        this.passageWeight = searcher.createWeight(searcher.rewrite(passageQuery), ScoreMode.COMPLETE, 1);
    }

    /** How many passages stand before a document. */
    static int passages(IndexSearcher searcher, int document) throws IOException {
        LeafReaderContext leaf = leafOf(searcher, document);
        return (int) number(leaf, Fields.PASSAGE_COUNT, document - leaf.docBase);
    }

    /** A hit that is a whole document. */
    Hit document(int doc, float score) throws IOException {
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
    Hit passage(int doc, float score) throws IOException {
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
                why.of(leaf.reader(), local, themes));
    }

    private List<ScoredPassage> matchingPassages(LeafReaderContext leaf, int from, int to) throws IOException {
        List<ScoredPassage> matching = new ArrayList<>();
        Scorer scorer = from == to ? null : passageWeight.scorer(leaf);
        if (scorer != null) {
            DocIdSetIterator iterator = scorer.iterator();
            for (int doc = iterator.advance(from); doc < to; doc = iterator.nextDoc()) {
                matching.add(new ScoredPassage(doc, scorer.score()));
            }
        }
        return matching;
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
