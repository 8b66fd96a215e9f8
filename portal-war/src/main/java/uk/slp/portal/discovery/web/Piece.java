package uk.slp.portal.discovery.web;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece of a passage, so that pages write text and never markup that came from elsewhere.
 *
 * @param text plain text
 * @param marked whether it is what was searched for
 */
public record Piece(String text, boolean marked) {
    private static final String OPEN = "<mark>";
    private static final String CLOSE = "</mark>";

    public String getText() {
        return text;
    }

    public boolean isMarked() {
        return marked;
    }

    /** Takes apart what the search library gives: escaped text in which only {@code <mark>} is markup. */
    static List<Piece> of(String html) {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        while (at < html.length()) {
            int open = html.indexOf(OPEN, at);
            int close = open < 0 ? -1 : html.indexOf(CLOSE, open);
            if (close < 0) {
                add(pieces, html.substring(at), false);
                break;
            }
            add(pieces, html.substring(at, open), false);
            add(pieces, html.substring(open + OPEN.length(), close), true);
            at = close + CLOSE.length();
        }
        return pieces;
    }

    /** The words without their marks. */
    static String plain(String html) {
        StringBuilder text = new StringBuilder();
        of(html).forEach(piece -> text.append(piece.text()));
        return text.toString();
    }

    private static void add(List<Piece> pieces, String escaped, boolean marked) {
        if (!escaped.isEmpty()) {
            pieces.add(new Piece(unescape(escaped), marked));
        }
    }

    /** The ampersand last, or a text about "&amp;lt;" would change. */
    private static String unescape(String text) {
        return text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}
