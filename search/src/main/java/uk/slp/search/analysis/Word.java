package uk.slp.search.analysis;

import org.apache.lucene.util.BytesRef;

/**
 * A word apart from any text. The same word is usually the same object, so that what was worked out once is not worked
 * out again.
 */
public final class Word {

    private final String form;
    private final String stem;
    private final BytesRef formBytes;
    private final BytesRef stemBytes;
    private final boolean functionWord;
    private final boolean weakInQuery;

    Word(String form, String stem) {
        this.form = form;
        this.stem = stem;
        this.formBytes = new BytesRef(form);
        this.stemBytes = new BytesRef(stem);
        this.functionWord = FunctionWords.leftOutOfIndex(form);
        this.weakInQuery = FunctionWords.weakInQuery(form);
    }

    /** As it was written, in lower case without accents or possessive. */
    public String form() {
        return form;
    }

    /** What all inflections of the word and both spellings share; not for reading. */
    public String stem() {
        return stem;
    }

    /** The form as the index takes it; never to be changed. */
    public BytesRef formBytes() {
        return formBytes;
    }

    /** The stem as the index takes it; never to be changed. */
    public BytesRef stemBytes() {
        return stemBytes;
    }

    /** Whether the index leaves this word out. */
    public boolean isFunctionWord() {
        return functionWord;
    }

    /** Whether the word says nothing when typed as a plain search word. */
    public boolean isWeakInQuery() {
        return weakInQuery;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Word word && word.form.equals(form) && word.stem.equals(stem);
    }

    @Override
    public int hashCode() {
        return form.hashCode();
    }

    @Override
    public String toString() {
        return form + " (" + stem + ")";
    }
}
