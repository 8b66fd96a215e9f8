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

    /** Letters that one number holds, five bits each. */
    private static final int PACKED = 12;

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
        long key = 0;
        boolean packable = length <= PACKED;
        for (int i = 0; i < length; i++) {
            char c = characters[i];
            hash = 31 * hash + c;
            key = key << 5 | c - 'a' + 1;
            packable &= c >= 'a' && c <= 'z';
        }
        if (!packable) {
            key = 0;
        }
        int place = hash ^ hash >>> 15;
        for (int i = 0; i < NEIGHBOURS; i++) {
            Word known = KNOWN[place + i & PLACES - 1];
            if (known == null) {
                return learn(new String(characters, 0, length), place + i & PLACES - 1);
            }
            if (key == 0 ? is(known.form(), characters, length) : known.key() == key) {
                return known;
            }
        }
        return learn(new String(characters, 0, length), place & PLACES - 1);
    }

    /** The whole word as one number if it is short and of plain letters, else 0: quicker to compare than a text. */
    static long key(String form) {
        long key = 0;
        if (form.length() <= PACKED) {
            for (int i = 0; i < form.length(); i++) {
                char c = form.charAt(i);
                if (c < 'a' || c > 'z') {
                    return 0;
                }
                key = key << 5 | c - 'a' + 1;
            }
        }
        return key;
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
