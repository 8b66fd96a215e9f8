package uk.slp.search.analysis;

import java.util.List;

/**
 * Cuts plain English into words: ASCII and the dashes, quotation marks and signs that English texts use. It follows the
 * word boundaries of Unicode as Lucene's standard tokenizer does; a test compares the two on random texts.
 */
final class PlainText {

    private static final int LONGEST = 255;

    private static final byte OTHER = 0;
    private static final byte LETTER = 1;
    private static final byte DIGIT = 2;
    /** Joins letters: ':' . */
    private static final byte MID_LETTER = 3;
    /** Joins digits: ',' and ';'. */
    private static final byte MID_NUMBER = 4;
    /** Joins letters or digits: '.' and the apostrophes. */
    private static final byte MID_BOTH = 5;
    /** Nothing this class knows about. */
    private static final byte UNKNOWN = 6;

    private static final byte[] KINDS = new byte[128];

    static {
        for (char c = 0; c < KINDS.length; c++) {
            KINDS[c] = Character.isLetter(c) ? LETTER : Character.isDigit(c) ? DIGIT : OTHER;
        }
        KINDS[':'] = MID_LETTER;
        KINDS[','] = MID_NUMBER;
        KINDS[';'] = MID_NUMBER;
        KINDS['.'] = MID_BOTH;
        KINDS['\''] = MID_BOTH;
        KINDS['_'] = UNKNOWN;
    }

    private PlainText() {}

    private static byte kind(char c) {
        if (c < KINDS.length) {
            return KINDS[c];
        }
        return switch (c) {
            case '\u2018', '\u2019' -> MID_BOTH;
            case '\u201c', '\u201d', '\u2013', '\u2014', '\u2026', '\u00a3', '\u00a0' -> OTHER;
            default -> UNKNOWN;
        };
    }

    /** Adds the words of a text; false, with part of them added, if the text is not plain. */
    static boolean cut(String text, Beginnings wanted, List<Token> tokens) {
        int length = text.length();
        char[] word = new char[LONGEST];
        int i = 0;
        while (i < length) {
            byte kind = kind(text.charAt(i));
            if (kind == UNKNOWN) {
                return false;
            }
            if (kind == LETTER || kind == DIGIT) {
                int end = end(text, i, kind);
                if (end < 0 || end - i > LONGEST) {
                    return false;
                }
                Word found = wanted.has(text.charAt(i)) ? word(text, i, end, word) : Word.OTHER;
                tokens.add(new Token(found, i, end));
                i = end;
            } else {
                i++;
            }
        }
        return true;
    }

    /** Where the word that begins here ends, or -1. */
    private static int end(String text, int start, byte first) {
        int length = text.length();
        byte before = first;
        int i = start + 1;
        while (i < length) {
            byte kind = kind(text.charAt(i));
            if (kind == UNKNOWN) {
                return -1;
            }
            if (kind == LETTER || kind == DIGIT) {
                before = kind;
                i++;
            } else if (i + 1 < length && joins(before, kind, kind(text.charAt(i + 1)))) {
                i += 2;
            } else {
                return i;
            }
        }
        return i;
    }

    private static boolean joins(byte before, byte between, byte after) {
        return before == after
                && (between == MID_BOTH
                        || between == MID_LETTER && before == LETTER
                        || between == MID_NUMBER && before == DIGIT);
    }

    private static Word word(String text, int start, int end, char[] word) {
        int length = end - start;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(start + i);
            if (c >= 'A' && c <= 'Z') {
                c += 'a' - 'A';
            } else if (c == '\u2018' || c == '\u2019') {
                c = '\'';
            }
            word[i] = c;
        }
        if (length >= 2 && word[length - 1] == 's' && word[length - 2] == '\'') {
            length -= 2;
        }
        return Words.of(word, length);
    }
}
