package uk.slp.search.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Turns English text into words. The one analysis for indexing, searching, highlighting and the vocabulary, so that
 * the four can never disagree. Safe for use by several threads.
 *
 * <p>Words are cut as Lucene's standard tokenizer cuts them. Plain English is cut by {@link PlainText}, which does the
 * same several times faster; a text with any other character goes through Lucene as a whole.
 */
public final class TextAnalysis {

    private static final Analyzer WORDS = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String fieldName) {
            Tokenizer source = new StandardTokenizer();
            TokenStream words = new EnglishPossessiveFilter(new ASCIIFoldingFilter(new LowerCaseFilter(source)));
            return new TokenStreamComponents(source, words);
        }
    };

    private TextAnalysis() {}

    /** The words of a text in order, function words included. */
    public static List<Token> tokens(String text) {
        return tokens(text, Beginnings.ANY);
    }

    /**
     * The words of a text in order. Words whose stem cannot begin as asked may come as {@link Word#OTHER}, which spares
     * looking them up.
     */
    public static List<Token> tokens(String text, Beginnings wanted) {
        List<Token> tokens = new ArrayList<>(text.length() / 6 + 1);
        if (!PlainText.cut(text, wanted, tokens)) {
            tokens.clear();
            any(text, tokens);
        }
        return tokens;
    }

    /** Any text whatever, by Lucene. */
    static void any(String text, List<Token> tokens) {
        try (TokenStream stream = WORDS.tokenStream("", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                tokens.add(new Token(Words.of(term.buffer(), term.length()), offset.startOffset(), offset.endOffset()));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException("Reading a string in memory cannot fail", e);
        }
    }
}
