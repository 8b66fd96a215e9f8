package uk.slp.search.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a lay reader typed, taken apart: words, {@code "phrases"} and {@code -exclusions}, and for who knows more
 * {@code "words near"~5} or {@code words NEAR/5 near}. Every other character is plain text. An opening quotation mark
 * without a closing one is plain text too. There is no wrong input.
 *
 * @param runs stretches of plain words, in order
 * @param phrases what must occur as written
 * @param exclusions words and phrases that must not occur
 */
public record LayQuery(List<String> runs, List<Phrase> phrases, List<String> exclusions) {

    /** How far apart words may be asked to stand. */
    public static final int MAX_DISTANCE = 50;

    /** Phrases and exclusions that count, each. */
    private static final int MAX_PARTS = 8;

    private static final Pattern NEAR = Pattern.compile(
            "(?<!\\S)([\\p{L}\\p{N}'\u2019-]{1,60})\\s{1,9}NEAR/(\\d{1,2})\\s{1,9}([\\p{L}\\p{N}'\u2019-]{1,60})");

    /**
     * Words that must occur together.
     *
     * @param text the words
     * @param distance 0 if next to each other as written, else how many places they may be moved
     */
    public record Phrase(String text, int distance) {}

    public LayQuery {
        runs = List.copyOf(runs);
        phrases = List.copyOf(phrases);
        exclusions = List.copyOf(exclusions);
    }

    /** Takes apart the first {@code maxLength} characters. */
    public static LayQuery parse(String text, int maxLength) {
        String typed = NEAR.matcher(text.length() > maxLength ? text.substring(0, maxLength) : text)
                .replaceAll("\"$1 $3\"~$2");
        List<String> runs = new ArrayList<>();
        List<Phrase> phrases = new ArrayList<>();
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
                String part = typed.substring(from + 1, close);
                i = close + 1;
                if (minus) {
                    add(exclusions, part);
                } else {
                    int digits = distanceAt(typed, i);
                    int distance = digits == 0 ? 0 : Integer.parseInt(typed, i + 1, i + 1 + digits, 10);
                    i += digits == 0 ? 0 : digits + 1;
                    if (!part.isBlank() && phrases.size() < MAX_PARTS) {
                        phrases.add(new Phrase(part, Math.min(distance, MAX_DISTANCE)));
                    }
                }
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

    /** How many digits of a distance such as "~5" stand here. */
    private static int distanceAt(String text, int at) {
        int digits = 0;
        if (at < text.length() && text.charAt(at) == '~') {
            while (digits < 2 && at + 1 + digits < text.length() && isDigit(text.charAt(at + 1 + digits))) {
                digits++;
            }
        }
        return digits;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
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
