package uk.slp.search.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import uk.slp.search.Vocabulary.Alternative;
import uk.slp.search.analysis.Beginnings;
import uk.slp.search.analysis.TextAnalysis;
import uk.slp.search.analysis.Token;

/**
 * Marks what a query found in a text. It analyses the text anew, with the same analysis as the index, so nothing has to
 * be stored for it and a mark can never point beside a word.
 */
final class MarkedText {

    /** Characters shown of a long passage. */
    private static final int SNIPPET = 420;

    private final Set<String> single = new HashSet<>();
    private final List<List<String>> several = new ArrayList<>();
    private final Beginnings beginnings;

    MarkedText(QueryPlan plan) {
        plan.slots().forEach(slot -> {
            slot.own().forEach(token -> single.add(token.stem()));
            slot.alternatives().stream().map(Alternative::tokens).forEach(this::addTerm);
        });
        plan.phrases().forEach(phrase -> {
            if (phrase.distance() == 0) {
                addTerm(phrase.tokens());
            } else {
                phrase.tokens().stream()
                        .filter(token -> !token.isFunctionWord())
                        .forEach(token -> single.add(token.stem()));
            }
        });
        List<String> stems = new ArrayList<>(single);
        several.forEach(stems::addAll);
        beginnings = Beginnings.ofStems(stems);
    }

    private void addTerm(List<Token> tokens) {
        if (tokens.size() == 1) {
            single.add(tokens.get(0).stem());
        } else {
            several.add(tokens.stream().map(Token::stem).toList());
        }
    }

    /** The text as HTML with marks, cut to the best stretch if it is long. */
    String html(String text) {
        List<int[]> marks = marks(text);
        int from = 0;
        int to = text.length();
        if (text.length() > SNIPPET) {
            from = bestStart(text, marks);
            to = cutBack(text, from, Math.min(text.length(), from + SNIPPET));
        }
        StringBuilder html = new StringBuilder(to - from + 64);
        if (from > 0) {
            html.append("… ");
        }
        int at = from;
        for (int[] mark : marks) {
            if (mark[0] >= at && mark[1] <= to) {
                escape(text, at, mark[0], html);
                html.append("<mark>");
                escape(text, mark[0], mark[1], html);
                html.append("</mark>");
                at = mark[1];
            }
        }
        escape(text, at, to, html);
        if (to < text.length()) {
            html.append(" …");
        }
        return html.toString();
    }

    /** Stretches of characters to mark, in order and apart from each other. */
    private List<int[]> marks(String text) {
        List<Token> tokens = TextAnalysis.tokens(text, beginnings);
        List<int[]> marks = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            int length = longestTerm(tokens, i);
            if (length > 0) {
                marks.add(new int[] {
                    tokens.get(i).start(), tokens.get(i + length - 1).end()
                });
            }
            i += Math.max(1, length);
        }
        return marks;
    }

    private int longestTerm(List<Token> tokens, int from) {
        int longest = single.contains(tokens.get(from).stem()) ? 1 : 0;
        for (List<String> term : several) {
            if (term.size() > longest && from + term.size() <= tokens.size()) {
                int k = 0;
                while (k < term.size() && sameWord(tokens.get(from + k), term.get(k))) {
                    k++;
                }
                if (k == term.size()) {
                    longest = k;
                }
            }
        }
        return longest;
    }

    /** The index holds no function words, so any of them stands for any other, here as there. */
    private static boolean sameWord(Token token, String stem) {
        return token.stem().equals(stem);
    }

    /** Where the stretch with most marks begins, moved to the beginning of a word. */
    private static int bestStart(String text, List<int[]> marks) {
        int best = 0;
        int most = 0;
        for (int i = 0; i < marks.size(); i++) {
            int count = 0;
            while (i + count < marks.size() && marks.get(i + count)[1] <= marks.get(i)[0] + SNIPPET - 60) {
                count++;
            }
            if (count > most) {
                most = count;
                best = marks.get(i)[0];
            }
        }
        if (best + SNIPPET > text.length()) {
            best = text.length() - SNIPPET;
        }
        int start = Math.max(0, best - 60);
        if (best < SNIPPET / 2) {
            return 0;
        }
        while (start > 0 && start < best && !Character.isWhitespace(text.charAt(start - 1))) {
            start++;
        }
        return start;
    }

    private static int cutBack(String text, int from, int to) {
        int end = to;
        while (end < text.length() && end > from + SNIPPET / 2 && !Character.isWhitespace(text.charAt(end))) {
            end--;
        }
        if (end > 0 && end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static void escape(String text, int from, int to, StringBuilder html) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '&' -> html.append("&amp;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> html.append(c);
            }
        }
    }
}
