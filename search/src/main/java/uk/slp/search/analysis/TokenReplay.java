package uk.slp.search.analysis;

import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Hands words that were found once to an index field, so that a text put into several fields is analysed only once.
 * Function words are left out but keep their place; between two texts lies a gap no phrase can cross.
 */
public final class TokenReplay extends TokenStream {

    /** Places between two texts. */
    private static final int GAP = 50;

    private final List<List<Token>> texts;
    private final Function<Token, String> reading;
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private Iterator<List<Token>> nextText;
    private Iterator<Token> nextToken;

    private TokenReplay(List<List<Token>> texts, Function<Token, String> reading) {
        this.texts = texts;
        this.reading = reading;
        this.nextText = texts.iterator();
        this.nextToken = List.<Token>of().iterator();
    }

    /** The stems of texts that follow each other. */
    public static TokenReplay stems(List<List<Token>> texts) {
        return new TokenReplay(texts, Token::stem);
    }

    /** The words of texts as they were written. */
    public static TokenReplay forms(List<List<Token>> texts) {
        return new TokenReplay(texts, Token::form);
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        int places = 1;
        while (true) {
            if (nextToken.hasNext()) {
                Token token = nextToken.next();
                if (!token.isFunctionWord()) {
                    term.append(reading.apply(token));
                    increment.setPositionIncrement(places);
                    return true;
                }
                places++;
            } else if (nextText.hasNext()) {
                nextToken = nextText.next().iterator();
                places += GAP;
            } else {
                return false;
            }
        }
    }

    @Override
    public void reset() {
        nextText = texts.iterator();
        nextToken = List.<Token>of().iterator();
    }
}
