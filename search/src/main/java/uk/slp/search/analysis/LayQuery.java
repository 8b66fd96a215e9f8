package uk.slp.search.analysis;

import java.util.ArrayList;
import java.util.List;

/**
 * What a lay reader typed, taken apart: words, {@code "phrases"} and {@code -exclusions}. Every other character is
 * plain text. An opening quotation mark without a closing one is plain text too. There is no wrong input.
 *
 * @param runs stretches of plain words, in order
 * @param phrases what must occur as written
 * @param exclusions words and phrases that must not occur
 */
public record LayQuery(List<String> runs, List<String> phrases, List<String> exclusions) {

    /** Phrases and exclusions that count, each. */
    private static final int MAX_PARTS = 8;

    public LayQuery {
        runs = List.copyOf(runs);
        phrases = List.copyOf(phrases);
        exclusions = List.copyOf(exclusions);
    }

    /** Takes apart the first {@code maxLength} characters. */
    public static LayQuery parse(String text, int maxLength) {
        String typed = text.length() > maxLength ? text.substring(0, maxLength) : text;
        List<String> runs = new ArrayList<>();
        List<String> phrases = new ArrayList<>();
        List<String> exclusions = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        int i = 0;
        while (i < typed.length()) {
            char c = typed.charAt(i);
            boolean wordStart = i == 0 || Character.isWhitespace(typed.charAt(i - 1));
            boolean minus = c == '-' && wordStart && i + 1 < typed.length() && startsPart(typed.charAt(i + 1));
            int from = minus ? i + 1 : i;
            int close = isQuote(typed.charAt(from)) ? closingQuote(typed, from + 1) : -1;
            if (close >= 0) {
                flush(run, runs);
                add(minus ? exclusions : phrases, typed.substring(from + 1, close));
                i = close + 1;
            } else if (minus && !isQuote(typed.charAt(from))) {
                int end = from;
                while (end < typed.length() && !Character.isWhitespace(typed.charAt(end))) {
                    end++;
                }
                flush(run, runs);
                add(exclusions, typed.substring(from, end));
                i = end;
            } else {
                run.append(c);
                i++;
            }
        }
        flush(run, runs);
        return new LayQuery(runs, phrases, exclusions);
    }

    private static boolean startsPart(char c) {
        return Character.isLetterOrDigit(c) || isQuote(c);
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '\u201c' || c == '\u201d';
    }

    private static int closingQuote(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (isQuote(text.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    private static void flush(StringBuilder run, List<String> runs) {
        if (!run.toString().isBlank()) {
            runs.add(run.toString());
        }
        run.setLength(0);
    }

    private static void add(List<String> parts, String part) {
        if (!part.isBlank() && parts.size() < MAX_PARTS) {
            parts.add(part);
        }
    }
}
