package uk.slp.search.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.util.BytesRef;
import uk.slp.search.analysis.FrequencyReplay.Counted;
import uk.slp.search.analysis.Token;
import uk.slp.search.analysis.Word;

/**
 * The words of a document, counted; those that it uses most are kept with it, so that what it is about can be told
 * without reading it again.
 */
final class KeyWords {

    /** Words kept of a document. */
    private static final int KEPT = 64;

    private static final int MOST_TIMES = 127;

    private static final int PLACES = 2048;

    private Word[] words = new Word[PLACES];
    private int[] times = new int[PLACES];
    private final List<Word> different = new ArrayList<>(512);

    /**
     * A word of a document.
     *
     * @param stem the word
     * @param times how often it occurs
     */
    record KeyWord(BytesRef stem, int times) {}

    void add(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            Word word = tokens.get(i).word();
            if (!word.isFunctionWord()) {
                int place = place(word);
                if (times[place]++ == 0) {
                    words[place] = word;
                    different.add(word);
                    if (different.size() * 2 > words.length) {
                        grow();
                    }
                }
            }
        }
    }

    /** Where the word stands, or where it may be put. */
    private int place(Word word) {
        int place = spread(word) & words.length - 1;
        while (times[place] > 0 && !words[place].equals(word)) {
            place = place + 1 & words.length - 1;
        }
        return place;
    }

    private static int spread(Word word) {
        int hash = word.hashCode();
        return hash ^ hash >>> 15;
    }

    private void grow() {
        Word[] oldWords = words;
        int[] oldTimes = times;
        words = new Word[oldWords.length * 2];
        times = new int[words.length];
        for (int i = 0; i < oldWords.length; i++) {
            if (oldTimes[i] > 0) {
                int place = place(oldWords[i]);
                words[place] = oldWords[i];
                times[place] = oldTimes[i];
            }
        }
    }

    /** Every different word that was written otherwise than its stem. */
    List<Word> inflected() {
        List<Word> inflected = new ArrayList<>(different.size() / 2);
        for (Word word : different) {
            if (word.isInflected()) {
                inflected.add(word);
            }
        }
        return inflected;
    }

    /** Every different stem in the order of its first word, with how often its words occur. */
    List<Stem> stems() {
        Map<String, Stem> stems = new HashMap<>(different.size() * 2);
        List<Stem> inOrder = new ArrayList<>(different.size());
        for (Word word : different) {
            Stem stem = stems.get(word.stem());
            if (stem == null) {
                stem = new Stem(word.stemBytes());
                stems.put(word.stem(), stem);
                inOrder.add(stem);
            }
            int count = times[place(word)];
            stem.times += count;
            stem.telling += word.isSubject() && word.stemBytes().length <= Byte.MAX_VALUE ? count : 0;
        }
        return inOrder;
    }

    /** Those of the stems that are used most, to be kept with the document. */
    static BytesRef toBytes(List<Stem> stems) {
        List<Stem> telling = new ArrayList<>(stems.size());
        for (Stem stem : stems) {
            if (stem.telling > 0) {
                telling.add(stem);
            }
        }
        telling.sort(Comparator.comparingInt((Stem stem) -> stem.telling).reversed());
        BytesRef bytes = new BytesRef(KEPT * 12);
        for (Stem stem : telling.subList(0, Math.min(KEPT, telling.size()))) {
            append(bytes, stem.bytes, Math.min(MOST_TIMES, stem.telling));
        }
        return bytes;
    }

    /** What all inflections of a word share, with how often they occur. */
    static final class Stem implements Counted {
        private final BytesRef bytes;
        private int times;
        /** Occurrences of those forms that can say what a text is about. */
        private int telling;

        Stem(BytesRef bytes) {
            this.bytes = bytes;
        }

        @Override
        public BytesRef bytes() {
            return bytes;
        }

        @Override
        public int times() {
            return times;
        }
    }

    private static void append(BytesRef bytes, BytesRef stem, int times) {
        int needed = bytes.length + 2 + stem.length;
        if (needed > bytes.bytes.length) {
            bytes.bytes = java.util.Arrays.copyOf(bytes.bytes, needed * 2);
        }
        bytes.bytes[bytes.length++] = (byte) times;
        bytes.bytes[bytes.length++] = (byte) stem.length;
        System.arraycopy(stem.bytes, stem.offset, bytes.bytes, bytes.length, stem.length);
        bytes.length += stem.length;
    }

    /** What {@link #toBytes} kept. */
    static List<KeyWord> read(BytesRef bytes) {
        List<KeyWord> words = new ArrayList<>(KEPT);
        int at = bytes.offset;
        int end = bytes.offset + bytes.length;
        while (at + 2 <= end) {
            int times = bytes.bytes[at];
            int length = bytes.bytes[at + 1];
            byte[] stem = java.util.Arrays.copyOfRange(bytes.bytes, at + 2, at + 2 + length);
            words.add(new KeyWord(new BytesRef(stem), times));
            at += 2 + length;
        }
        return words;
    }
}
