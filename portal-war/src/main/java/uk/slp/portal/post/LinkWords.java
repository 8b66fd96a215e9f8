package uk.slp.portal.post;

import java.time.LocalDate;
import java.util.Map;
import uk.slp.portal.deadlines.DeadlineWords;
import uk.slp.portal.post.LetterWriter.Written;

/** A short letter, plain and in HTML side by side. It loads nothing from anywhere and tells nobody that it was opened. */
final class LinkWords {
    private static final String LOOK =
            """
            body { margin: 0; padding: 24px 16px; background: #ffffff; color: #14252a; font: 17px/1.5 Georgia, "Source Serif 4", serif; }
            main { max-width: 600px; margin: 0 auto; }
            h1 { font-size: 26px; line-height: 1.2; margin: 0 0 8px; } p { margin: 0 0 12px; overflow-wrap: anywhere; }
            .code { font: 700 30px/1.3 Arial, sans-serif; letter-spacing: 0.12em; }
            a { color: #0b5670; } .meta { font: 15px/1.5 Arial, sans-serif; color: #46585d; }
            @media (prefers-color-scheme: dark) { body { background: #0f1a1e; color: #e9f0f0; } a { color: #8ed0e2; } .meta { color: #b4c4c6; } }
            """;

    private final String title;
    private final StringBuilder plain = new StringBuilder();
    private final StringBuilder html = new StringBuilder();
    private final String head;

    LinkWords(String title, LocalDate day) {
        this.title = title;
        head = "Safeguarding Learning Portal, " + DeadlineWords.full(day);
        plain.append(head).append("\n\n").append(title).append("\n");
    }

    /** A paragraph. */
    LinkWords say(String words) {
        plain.append('\n').append(words).append('\n');
        html.append("<p>").append(text(words)).append("</p>\n");
        return this;
    }

    /** A link in a line of its own. */
    LinkWords lead(String address, String words) {
        plain.append('\n').append(address).append('\n');
        html.append("<p><a href=\"")
                .append(text(address))
                .append("\">")
                .append(text(words))
                .append("</a></p>\n");
        return this;
    }

    /** A code in a line of its own. */
    LinkWords strong(String code) {
        plain.append('\n').append(code).append('\n');
        html.append("<p class=\"code\">").append(text(code)).append("</p>\n");
        return this;
    }

    /** The letter. */
    Written to(String address) {
        String page = "<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                + "<meta name=\"color-scheme\" content=\"light dark\">\n<title>" + text(title)
                + "</title>\n<style>\n" + LOOK + "</style>\n</head>\n<body>\n<main>\n<p class=\"meta\">" + text(head)
                + "</p>\n<h1>" + text(title) + "</h1>\n" + html + "</main>\n</body>\n</html>\n";
        return new Written(address, title, plain.toString(), page, Map.of());
    }

    private static String text(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
