package uk.slp.search.internal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
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
import uk.slp.search.analysis.FrequencyReplay;
import uk.slp.search.analysis.TextAnalysis;
import uk.slp.search.analysis.Token;
import uk.slp.search.analysis.TokenReplay;
import uk.slp.search.analysis.Word;
import uk.slp.search.analysis.WordReplay;
import uk.slp.search.schema.Fields;

/**
 * Turns a document into its block of index documents: passages first, the document last. Each text is analysed once
 * and its words are handed to every field that needs them.
 */
final class DocumentMapper {

    private static final FieldType WITH_PLACES = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, false);
    private static final FieldType PLACES_ONLY = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, true);
    private static final FieldType HOW_OFTEN = type(IndexOptions.DOCS_AND_FREQS, false);
    private static final FieldType WHERE_ONLY = type(IndexOptions.DOCS, true);

    private DocumentMapper() {}

    static List<Document> block(SearchDocument source) {
        List<Token> title = TextAnalysis.tokens(source.title());
        List<List<Token>> themes = source.themes().stream()
                .map(theme -> TextAnalysis.tokens(theme.label()))
                .toList();
        List<List<Token>> head = new ArrayList<>();
        head.add(title);
        head.addAll(themes);
        head.add(TextAnalysis.tokens(source.summary()));
        KeyWords words = new KeyWords();
        head.forEach(words::add);
        List<Field> inherited = inherited(source);
        List<List<Token>> findings = new ArrayList<>();
        List<List<Token>> recommendations = new ArrayList<>();

        int count = source.passages().size();
        List<Document> block = new ArrayList<>(count + 1);
        for (int i = 0; i < count; i++) {
            Passage passage = source.passages().get(i);
            List<Token> text = TextAnalysis.tokens(passage.text());
            List<Token> heading = TextAnalysis.tokens(passage.heading());
            block.add(passage(source, passage, text, heading, inherited, count - i));
            head.add(heading);
            words.add(heading);
            words.add(text);
            if (passage.kind() == PassageKind.FINDING) {
                findings.add(text);
            } else if (passage.kind() == PassageKind.RECOMMENDATION) {
                recommendations.add(text);
            }
        }

        Document document = common(source, Fields.KIND_DOCUMENT, inherited);
        counted(source, document);
        document.add(new NumericDocValuesField(Fields.VERSION, source.version()));
        document.add(new NumericDocValuesField(Fields.PASSAGE_COUNT, count));
        List<KeyWords.Stem> stems = words.stems();
        document.add(new Field(Fields.BODY, new FrequencyReplay(stems), HOW_OFTEN));
        document.add(new Field(Fields.HEAD, TokenReplay.stems(head), PLACES_ONLY));
        document.add(nothing(Fields.PASSAGE));
        document.add(nothing(Fields.HEADING));
        text(document, Fields.TITLE, List.of(title));
        text(document, Fields.THEME, themes);
        text(document, Fields.FINDING, findings);
        text(document, Fields.RECOMMENDATION, recommendations);
        document.add(new Field(Fields.EXACT, new WordReplay(words.inflected()), WHERE_ONLY));
        document.add(new BinaryDocValuesField(Fields.KEY_WORDS, KeyWords.toBytes(stems)));
        document.add(new Field(Fields.TITLE_WORDS, words(List.of(title)), WHERE_ONLY));
        document.add(new Field(Fields.THEME_WORDS, words(themes), WHERE_ONLY));
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
            SearchDocument source,
            Passage passage,
            List<Token> words,
            List<Token> heading,
            List<Field> inherited,
            int toDocument) {
        Document document = common(source, passage.kind().name(), inherited);
        document.add(new NumericDocValuesField(Fields.TO_DOCUMENT, toDocument));
        text(document, Fields.PASSAGE, List.of(words));
        text(document, Fields.HEADING, List.of(heading));
        document.add(new Field(Fields.BODY, new FrequencyReplay(List.of()), HOW_OFTEN));
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

    /** What filters and sorts; repeated on passages, so that a passage is filtered without its document. */
    private static Document common(SearchDocument source, String kind, List<Field> inherited) {
        Document document = new Document();
        document.add(new StringField(Fields.KIND, kind, Field.Store.NO));
        inherited.forEach(document::add);
        document.add(
                new NumericDocValuesField(Fields.PUBLISHED, source.publishedOn().toEpochDay()));
        document.add(new NumericDocValuesField(Fields.ADDED, source.addedOn().toEpochDay()));
        return document;
    }

    /** The same fields for every member of a block. */
    private static List<Field> inherited(SearchDocument source) {
        List<Field> fields = new ArrayList<>();
        fields.add(new StringField(Fields.ROOT, source.id(), Field.Store.NO));
        for (String token : source.visibility()) {
            fields.add(new StringField(Fields.VISIBILITY, token, Field.Store.NO));
        }
        values(source)
                .forEach((facet, values) ->
                        values.forEach(value -> fields.add(new StringField(Fields.of(facet), value, Field.Store.NO))));
        return fields;
    }

    /** What is counted; of the document only, for a passage is counted by its document's values. */
    private static void counted(SearchDocument source, Document document) {
        values(source)
                .forEach((facet, values) -> values.forEach(value ->
                        document.add(new SortedSetDocValuesField(Fields.counted(facet), new BytesRef(value)))));
    }

    private static Map<Facet, Set<String>> values(SearchDocument source) {
        Map<Facet, Set<String>> values = new EnumMap<>(Facet.class);
        source.themes().forEach(theme -> {
            add(values, Facet.THEME, theme.code());
            theme.within().forEach(broader -> add(values, Facet.THEME, broader));
        });
        add(values, Facet.TYPE, source.type());
        add(values, Facet.AREA, source.area());
        add(values, Facet.REGION, source.region());
        source.ageBands().forEach(value -> add(values, Facet.AGE_BAND, value));
        source.harms().forEach(value -> add(values, Facet.HARM, value));
        source.agencies().forEach(value -> add(values, Facet.AGENCY, value));
        add(values, Facet.METHOD, source.method());
        add(values, Facet.YEAR, Integer.toString(source.publishedOn().getYear()));
        return values;
    }

    private static void add(Map<Facet, Set<String>> values, Facet facet, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            values.computeIfAbsent(facet, f -> new LinkedHashSet<>()).add(value);
        }
    }

    private static WordReplay words(List<List<Token>> texts) {
        Set<Word> words = new LinkedHashSet<>();
        texts.forEach(text -> text.forEach(token -> words.add(token.word())));
        return new WordReplay(words);
    }

    private static void text(Document document, String field, List<List<Token>> texts) {
        if (!texts.isEmpty()) {
            document.add(new Field(field, TokenReplay.stems(texts), WITH_PLACES));
        }
    }

    /**
     * A field without words. Lengths that every member of a block has are read by their place; of those that some lack,
     * the place has to be found first, for each word of each document, whenever a piece of the index is written.
     */
    private static Field nothing(String field) {
        return new Field(field, TokenReplay.stems(List.of()), WITH_PLACES);
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
