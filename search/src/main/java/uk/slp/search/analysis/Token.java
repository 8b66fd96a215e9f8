package uk.slp.search.analysis;

/**
 * A word of a text.
 *
 * @param word the word
 * @param start first character in the text
 * @param end character after the last
 */
public record Token(Word word, int start, int end) {

    /** The word in lower case without accents or possessive, as it was written. */
    public String form() {
        return word.form();
    }

    /** What all inflections of the word and both spellings share; not for reading. */
    public String stem() {
        return word.stem();
    }

    /** Whether the index leaves this word out; it still takes up a place in phrases. */
    public boolean isFunctionWord() {
        return word.isFunctionWord();
    }

    /** Whether the word says nothing when typed as a plain search word. */
    public boolean isWeakInQuery() {
        return word.isWeakInQuery();
    }
}
