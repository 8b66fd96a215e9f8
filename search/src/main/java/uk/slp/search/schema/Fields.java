package uk.slp.search.schema;

import uk.slp.search.Facet;

/**
 * Names of the index's fields. A document is a block: its passages, then the document itself.
 */
public final class Fields {

    /** Of every member of a block: the document's id; replacing and deleting go by it. */
    public static final String ROOT = "root";
    /** {@link #KIND_DOCUMENT} or the name of a passage kind. */
    public static final String KIND = "kind";
    /** The kind of the document itself. */
    public static final String KIND_DOCUMENT = "DOCUMENT";
    /** Tokens of which a reader must hold one. */
    public static final String VISIBILITY = "visibility";
    /** Of the document: its version. */
    public static final String VERSION = "version";
    /** Of the document: the number of passages before it in the block. */
    public static final String PASSAGE_COUNT = "passageCount";
    /** Of a passage: how far behind it the document stands. */
    public static final String TO_DOCUMENT = "toDocument";
    /** Day of publication as days since 1970. */
    public static final String PUBLISHED = "published";
    /** Day on which it came into the library as days since 1970. */
    public static final String ADDED = "added";

    /** Stems of everything a document says (title, themes, summary, headings, passages) with how often, without places. */
    public static final String BODY = "body";
    /** Of the document: stems of title, themes, summary and headings with their places. */
    public static final String HEAD = "head";
    /** Stems of the title. */
    public static final String TITLE = "title";
    /** Stems of the labels of the themes. */
    public static final String THEME = "themeWords";
    /** Stems of the findings. */
    public static final String FINDING = "finding";
    /** Stems of the recommendations. */
    public static final String RECOMMENDATION = "recommendation";
    /** Every different word of everything that was written otherwise than its stem; the others are what the body holds. */
    public static final String EXACT = "exact";
    /** Of the document: the words it uses most, with how often. */
    public static final String KEY_WORDS = "keyWords";
    /** Words of the title, as they were written, for suggestions while typing. */
    public static final String TITLE_WORDS = "titleWords";
    /** Words of the themes' labels, as they were written, for suggestions while typing. */
    public static final String THEME_WORDS = "themeLabelWords";

    /** Of a passage: stems of its text. */
    public static final String PASSAGE = "passage";
    /** Of a passage: stems of its heading. */
    public static final String HEADING = "heading";

    /** Stored: the hit's data. */
    public static final String STORED_ID = "id";
    /** Stored: title. */
    public static final String STORED_TITLE = "storedTitle";
    /** Stored: type. */
    public static final String STORED_TYPE = "storedType";
    /** Stored: publisher. */
    public static final String STORED_PUBLISHER = "storedPublisher";
    /** Stored: address. */
    public static final String STORED_URL = "storedUrl";
    /** Stored: day of publication. */
    public static final String STORED_DATE = "storedDate";
    /** Stored: summary. */
    public static final String STORED_SUMMARY = "storedSummary";
    /** Stored, repeated: theme code. */
    public static final String STORED_THEME_CODE = "storedThemeCode";
    /** Stored, repeated: theme label. */
    public static final String STORED_THEME_LABEL = "storedThemeLabel";
    /** Stored: a passage's anchor. */
    public static final String STORED_ANCHOR = "storedAnchor";
    /** Stored: a passage's heading. */
    public static final String STORED_HEADING = "storedHeading";
    /** Stored: a passage's kind. */
    public static final String STORED_KIND = "storedKind";
    /** Stored: a passage's text. */
    public static final String STORED_TEXT = "storedText";
    /** Stored: a passage's addressee. */
    public static final String STORED_ADDRESSEE = "storedAddressee";

    private Fields() {}

    /** The field that holds a facet's values, for filtering. */
    public static String of(Facet facet) {
        return "facet." + facet.key();
    }

    /** Of the document: the field that holds a facet's values, for counting. */
    public static String counted(Facet facet) {
        return "count." + facet.key();
    }
}
