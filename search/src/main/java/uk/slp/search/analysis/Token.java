package uk.slp.search.analysis;

/**
 * A word of a text.
 *
 * @param form the word in lower case without accents or possessive, as it was written
 * @param stem what all its inflections and both spellings share; not for reading
 * @param start first character in the text
 * @param end character after the last
 */
public record Token(String form, String stem, int start, int end) {

    /** Whether the index leaves this word out; it still takes up a place in phrases. */
    public boolean isFunctionWord() {
        return FunctionWords.leftOutOfIndex(form);
    }

    /** Whether the word says nothing when typed as a plain search word. */
    public boolean isWeakInQuery() {
        return FunctionWords.weakInQuery(form);
    }
}
