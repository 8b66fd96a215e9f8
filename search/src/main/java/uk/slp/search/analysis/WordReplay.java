package uk.slp.search.analysis;

import java.util.Collection;
import java.util.Iterator;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;

/** Hands different words, as they were written, to an index field that only says where a word occurs. */
public final class WordReplay extends TokenStream {

    private final Collection<Word> words;
    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private Iterator<Word> next;

    /** The words, each once. */
    public WordReplay(Collection<Word> words) {
        this.words = words;
        this.next = words.iterator();
    }

    @Override
    public boolean incrementToken() {
        if (!next.hasNext()) {
            return false;
        }
        term.setBytesRef(next.next().formBytes());
        return true;
    }

    @Override
    public void reset() {
        next = words.iterator();
    }
}
