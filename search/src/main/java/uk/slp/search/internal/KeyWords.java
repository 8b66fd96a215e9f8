package uk.slp.search.internal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.util.BytesRef;
import uk.slp.search.analysis.Token;
import uk.slp.search.analysis.Word;

/** The words that a document uses most, kept with it, so that what it is about can be told without reading it again. */
final class KeyWords {

    /** Words kept of a document. */
    private static final int KEPT = 64;

    private static final int SHORTEST = 3;
    private static final int MOST_TIMES = 127;

    private final Map<Word, int[]> counts = new LinkedHashMap<>(512);

    /**
     * A word of a document.
     *
     * @param stem the word
     * @param times how often it occurs
     */
    record KeyWord(BytesRef stem, int times) {}

    void add(List<Token> tokens) {
        for (Token token : tokens) {
            if (!token.isFunctionWord()) {
                counts.computeIfAbsent(token.word(), word -> new int[1])[0]++;
            }
        }
    }

    /** Every different word. */
    Collection<Word> words() {
        return counts.keySet();
    }

    /** The words used most, to be kept with the document. */
    BytesRef toBytes() {
        Map<BytesRef, int[]> stems = new LinkedHashMap<>(512);
        counts.forEach((word, count) -> {
            if (tells(word)) {
                stems.computeIfAbsent(word.stemBytes(), stem -> new int[1])[0] += count[0];
            }
        });
        List<Map.Entry<BytesRef, int[]>> most = new ArrayList<>(stems.entrySet());
        most.sort(Comparator.comparingInt((Map.Entry<BytesRef, int[]> entry) -> entry.getValue()[0])
                .reversed());
        BytesRef bytes = new BytesRef(KEPT * 12);
        for (Map.Entry<BytesRef, int[]> entry : most.subList(0, Math.min(KEPT, most.size()))) {
            append(bytes, entry.getKey(), Math.min(MOST_TIMES, entry.getValue()[0]));
        }
        return bytes;
    }

    private static boolean tells(Word word) {
        String stem = word.stem();
        return !word.isWeakInQuery()
                && stem.length() >= SHORTEST
                && word.stemBytes().length <= Byte.MAX_VALUE
                && stem.chars().noneMatch(Character::isDigit);
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

    /** What {@link #toBytes()} kept. */
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

    /** The word as text. */
    static String text(BytesRef stem) {
        return new String(stem.bytes, stem.offset, stem.length, StandardCharsets.UTF_8);
    }
}
