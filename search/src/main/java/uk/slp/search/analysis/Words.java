package uk.slp.search.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.jspecify.annotations.Nullable;

/**
 * The words met so far. Without locks: a word is immutable, and a thread that does not see another's entry only works
 * the same word out again.
 */
final class Words {

    /** Places for words; a library of this field has about 30,000 different ones. */
    private static final int PLACES = 1 << 17;
    /** Neighbouring places looked at before an older word has to make room. */
    private static final int NEIGHBOURS = 4;

    private static final Analyzer STEM = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String fieldName) {
            Tokenizer source = new KeywordTokenizer();
            return new TokenStreamComponents(source, new PorterStemFilter(source));
        }
    };

    private static final @Nullable Word[] KNOWN = new @Nullable Word[PLACES];

    private Words() {}

    /** The word that these characters are, already in lower case and without accents or possessive. */
    static Word of(char[] characters, int length) {
        int hash = 0;
        for (int i = 0; i < length; i++) {
            hash = 31 * hash + characters[i];
        }
        int place = hash ^ hash >>> 15;
        for (int i = 0; i < NEIGHBOURS; i++) {
            Word known = KNOWN[place + i & PLACES - 1];
            if (known == null) {
                return learn(new String(characters, 0, length), place + i & PLACES - 1);
            }
            if (is(known.form(), characters, length)) {
                return known;
            }
        }
        return learn(new String(characters, 0, length), place & PLACES - 1);
    }

    private static boolean is(String form, char[] characters, int length) {
        if (form.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (form.charAt(i) != characters[i]) {
                return false;
            }
        }
        return true;
    }

    private static Word learn(String form, int place) {
        Word word = new Word(form, porter(SpellingVariants.unify(form)));
        KNOWN[place] = word;
        return word;
    }

    private static String porter(String word) {
        try (TokenStream stream = STEM.tokenStream("", word)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            String stem = stream.incrementToken() ? term.toString() : word;
            stream.end();
            return stem;
        } catch (IOException e) {
            throw new UncheckedIOException("Reading a string in memory cannot fail", e);
        }
    }
}
