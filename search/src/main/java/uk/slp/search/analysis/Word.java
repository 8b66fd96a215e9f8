package uk.slp.search.analysis;

import org.apache.lucene.util.BytesRef;

/**
 * A word apart from any text. The same word is usually the same object, so that what was worked out once is not worked
 * out again.
 */
public final class Word {

    /** Shorter stems are seldom what a text is about. */
    private static final int SHORTEST_SUBJECT = 3;

    /** Stands for a word that was not looked up; equal to no word of any query. */
    public static final Word OTHER = new Word("", "");

    private final String form;
    private final String stem;
    private final BytesRef formBytes;
    private final BytesRef stemBytes;
    private final boolean inflected;
    private final boolean functionWord;
    private final boolean weakInQuery;
    private final boolean subject;
    private final int hash;
    private final long key;

    Word(String form, String stem) {
        this.form = form;
        this.stem = stem;
        this.inflected = !stem.equals(form);
        this.formBytes = new BytesRef(form);
        this.stemBytes = inflected ? new BytesRef(stem) : formBytes;
        this.functionWord = FunctionWords.leftOutOfIndex(form);
        this.weakInQuery = FunctionWords.weakInQuery(form);
        this.subject = !weakInQuery
                && stem.length() >= SHORTEST_SUBJECT
                && form.chars().allMatch(Character::isLetter);
        this.hash = form.hashCode();
        this.key = Words.key(form);
    }

    /** What {@link Words#key} says of the form. */
    long key() {
        return key;
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

    /** Whether the word as it was written differs from its stem. */
    public boolean isInflected() {
        return inflected;
    }

    /** Whether the index leaves this word out. */
    public boolean isFunctionWord() {
        return functionWord;
    }

    /** Whether the word says nothing when typed as a plain search word. */
    public boolean isWeakInQuery() {
        return weakInQuery;
    }

    /** Whether the word can say what a text is about. */
    public boolean isSubject() {
        return subject;
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof Word word && word.form.equals(form) && word.stem.equals(stem);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return form + " (" + stem + ")";
    }
}
