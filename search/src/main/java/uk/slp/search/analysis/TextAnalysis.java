package uk.slp.search.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Turns English text into words. The one analysis for indexing, searching, highlighting and the vocabulary, so that
 * the four can never disagree. Safe for use by several threads.
 */
public final class TextAnalysis {

    /** Stems remembered; a library of this field has about 30,000 different words. */
    private static final int REMEMBERED_STEMS = 100_000;

    private static final Analyzer WORDS = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String fieldName) {
            Tokenizer source = new StandardTokenizer();
            TokenStream words = new EnglishPossessiveFilter(new ASCIIFoldingFilter(new LowerCaseFilter(source)));
            return new TokenStreamComponents(source, words);
        }
    };

    private static final Analyzer STEM = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String fieldName) {
            Tokenizer source = new KeywordTokenizer();
            return new TokenStreamComponents(source, new PorterStemFilter(source));
        }
    };

    private static final Map<String, String> STEMS = new ConcurrentHashMap<>();

    private TextAnalysis() {}

    /** The words of a text in order, function words included. */
    public static List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>(text.length() / 6 + 1);
        try (TokenStream stream = WORDS.tokenStream("", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                String form = term.toString();
                tokens.add(new Token(form, stem(form), offset.startOffset(), offset.endOffset()));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException("Reading a string in memory cannot fail", e);
        }
        return tokens;
    }

    private static String stem(String form) {
        String known = STEMS.get(form);
        if (known != null) {
            return known;
        }
        String stem = porter(SpellingVariants.unify(form));
        if (STEMS.size() >= REMEMBERED_STEMS) {
            STEMS.clear();
        }
        STEMS.put(form, stem);
        return stem;
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
