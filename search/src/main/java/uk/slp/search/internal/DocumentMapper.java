package uk.slp.search.internal;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import uk.slp.search.Facet;
import uk.slp.search.Passage;
import uk.slp.search.PassageKind;
import uk.slp.search.SearchDocument;
import uk.slp.search.Theme;
import uk.slp.search.analysis.TextAnalysis;
import uk.slp.search.analysis.Token;
import uk.slp.search.analysis.TokenReplay;
import uk.slp.search.schema.Fields;

/**
 * Turns a document into its block of index documents: passages first, the document last. Each text is analysed once
 * and its words are handed to every field that needs them.
 */
final class DocumentMapper {

    private static final FieldType WITH_PLACES = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, false);
    private static final FieldType WITHOUT_PLACES = type(IndexOptions.DOCS_AND_FREQS, true);

    private DocumentMapper() {}

    static List<Document> block(SearchDocument source) {
        List<Token> title = TextAnalysis.tokens(source.title());
        List<List<Token>> themes = source.themes().stream()
                .map(theme -> TextAnalysis.tokens(theme.label()))
                .toList();
        List<List<Token>> everything = new ArrayList<>();
        everything.add(title);
        everything.addAll(themes);
        everything.add(TextAnalysis.tokens(source.summary()));
        List<List<Token>> findings = new ArrayList<>();
        List<List<Token>> recommendations = new ArrayList<>();

        int count = source.passages().size();
        List<Document> block = new ArrayList<>(count + 1);
        for (int i = 0; i < count; i++) {
            Passage passage = source.passages().get(i);
            List<Token> words = TextAnalysis.tokens(passage.text());
            List<Token> heading = TextAnalysis.tokens(passage.heading());
            List<List<Token>> context = new ArrayList<>();
            context.add(heading);
            context.add(title);
            context.addAll(themes);
            block.add(passage(source, passage, words, context, count - i));
            everything.add(heading);
            everything.add(words);
            if (passage.kind() == PassageKind.FINDING) {
                findings.add(words);
            } else if (passage.kind() == PassageKind.RECOMMENDATION) {
                recommendations.add(words);
            }
        }

        Document document = common(source, Fields.KIND_DOCUMENT);
        document.add(new NumericDocValuesField(Fields.VERSION, source.version()));
        document.add(new NumericDocValuesField(Fields.PASSAGE_COUNT, count));
        text(document, Fields.BODY, everything);
        text(document, Fields.TITLE, List.of(title));
        text(document, Fields.THEME, themes);
        text(document, Fields.FINDING, findings);
        text(document, Fields.RECOMMENDATION, recommendations);
        document.add(new Field(Fields.EXACT, TokenReplay.forms(everything), WITHOUT_PLACES));
        document.add(new StoredField(Fields.STORED_ID, source.id()));
        document.add(new StoredField(Fields.STORED_TITLE, source.title()));
        document.add(new StoredField(Fields.STORED_TYPE, source.type()));
        document.add(new StoredField(Fields.STORED_PUBLISHER, source.publisher()));
        document.add(new StoredField(Fields.STORED_URL, source.url()));
        document.add(new StoredField(Fields.STORED_SUMMARY, source.summary()));
        document.add(new StoredField(Fields.STORED_DATE, source.publishedOn().toEpochDay()));
        for (Theme theme : source.themes()) {
            document.add(new StoredField(Fields.STORED_THEME_CODE, theme.code()));
            document.add(new StoredField(Fields.STORED_THEME_LABEL, theme.label()));
        }
        block.add(document);
        return block;
    }

    private static Document passage(
            SearchDocument source, Passage passage, List<Token> words, List<List<Token>> context, int toDocument) {
        Document document = common(source, passage.kind().name());
        document.add(new NumericDocValuesField(Fields.TO_DOCUMENT, toDocument));
        text(document, Fields.PASSAGE, List.of(words));
        text(document, Fields.CONTEXT, context);
        document.add(new StoredField(Fields.STORED_ANCHOR, passage.anchor()));
        document.add(new StoredField(Fields.STORED_HEADING, passage.heading()));
        document.add(new StoredField(Fields.STORED_KIND, passage.kind().name()));
        document.add(new StoredField(Fields.STORED_TEXT, passage.text()));
        String addressee = passage.addressee();
        if (addressee != null) {
            document.add(new StoredField(Fields.STORED_ADDRESSEE, addressee));
        }
        return document;
    }

    /** What filters, counts and sorts; repeated on passages, so that a passage is filtered without its document. */
    private static Document common(SearchDocument source, String kind) {
        Document document = new Document();
        document.add(new StringField(Fields.ROOT, source.id(), Field.Store.NO));
        document.add(new StringField(Fields.KIND, kind, Field.Store.NO));
        for (String token : source.visibility()) {
            document.add(new StringField(Fields.VISIBILITY, token, Field.Store.NO));
        }
        document.add(
                new NumericDocValuesField(Fields.PUBLISHED, source.publishedOn().toEpochDay()));
        document.add(new IntPoint(Fields.YEAR, source.publishedOn().getYear()));
        source.themes().forEach(theme -> facet(document, Facet.THEME, theme.code()));
        facet(document, Facet.TYPE, source.type());
        facet(document, Facet.AREA, source.area());
        facet(document, Facet.REGION, source.region());
        source.ageBands().forEach(value -> facet(document, Facet.AGE_BAND, value));
        source.harms().forEach(value -> facet(document, Facet.HARM, value));
        source.agencies().forEach(value -> facet(document, Facet.AGENCY, value));
        facet(document, Facet.YEAR, Integer.toString(source.publishedOn().getYear()));
        return document;
    }

    private static void facet(Document document, Facet facet, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            document.add(new StringField(Fields.of(facet), value, Field.Store.NO));
            document.add(new SortedSetDocValuesField(Fields.of(facet), new BytesRef(value)));
        }
    }

    private static void text(Document document, String field, List<List<Token>> texts) {
        if (!texts.isEmpty()) {
            document.add(new Field(field, TokenReplay.stems(texts), WITH_PLACES));
        }
    }

    private static FieldType type(IndexOptions options, boolean omitNorms) {
        FieldType type = new FieldType();
        type.setIndexOptions(options);
        type.setTokenized(true);
        type.setOmitNorms(omitNorms);
        type.freeze();
        return type;
    }
}
