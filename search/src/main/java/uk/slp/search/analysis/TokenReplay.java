package uk.slp.search.analysis;

import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Hands words that were found once to an index field, so that a text put into several fields is analysed only once.
 * Function words are left out but keep their place; between two texts lies a gap no phrase can cross.
 */
public final class TokenReplay extends TokenStream {

    /** Places between two texts. */
    private static final int GAP = 50;

    private final List<List<Token>> texts;
    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private int text;
    private int token;

    private TokenReplay(List<List<Token>> texts) {
        this.texts = texts;
    }

    /** The stems of texts that follow each other. */
    public static TokenReplay stems(List<List<Token>> texts) {
        return new TokenReplay(texts);
    }

    @Override
    public boolean incrementToken() {
        int places = 1;
        while (text < texts.size()) {
            List<Token> words = texts.get(text);
            if (token == 0) {
                places += GAP;
            }
            while (token < words.size()) {
                Word word = words.get(token++).word();
                if (!word.isFunctionWord()) {
                    term.setBytesRef(word.stemBytes());
                    increment.setPositionIncrement(places);
                    return true;
                }
                places++;
            }
            text++;
            token = 0;
        }
        return false;
    }

    @Override
    public void reset() {
        text = 0;
        token = 0;
    }
}
