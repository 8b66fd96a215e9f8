package uk.slp.search.analysis;

import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import org.apache.lucene.util.BytesRef;

/** Hands words that were counted already, each once with how often it occurs, to a field that keeps no places. */
public final class FrequencyReplay extends TokenStream {

    private final List<? extends Counted> words;
    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
    private Iterator<? extends Counted> next;

    /** A word and how often it occurs, at least once. */
    public interface Counted {
        /** The word as the index takes it. */
        BytesRef bytes();

        /** How often it occurs. */
        int times();
    }

    /** The words, each once. */
    public FrequencyReplay(List<? extends Counted> words) {
        this.words = words;
        this.next = words.iterator();
    }

    @Override
    public boolean incrementToken() {
        if (!next.hasNext()) {
            return false;
        }
        Counted word = next.next();
        term.setBytesRef(word.bytes());
        frequency.setTermFrequency(word.times());
        return true;
    }

    @Override
    public void reset() {
        next = words.iterator();
    }
}
