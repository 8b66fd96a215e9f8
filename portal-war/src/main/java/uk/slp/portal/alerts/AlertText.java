package uk.slp.portal.alerts;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import uk.slp.portal.deadlines.DeadlineWords;
import uk.slp.portal.discovery.NewLearning;
import uk.slp.portal.post.LetterWriter.Written;

/**
 * The words of the letters to readers, plain and in HTML. They read well with every rule of their look removed, load
 * nothing from anywhere and tell nobody that they were opened.
 */
final class AlertText {
    private static final String LOOK =
            """
            body { margin: 0; padding: 24px 16px; background: #ffffff; color: #14252a; font: 17px/1.5 Georgia, "Source Serif 4", serif; }
            main { max-width: 600px; margin: 0 auto; }
            h1 { font-size: 26px; line-height: 1.2; margin: 0 0 8px; } h2 { font: 600 15px/1.4 Arial, sans-serif; margin: 32px 0 0; padding-bottom: 8px; border-bottom: 2px solid #14252a; }
            h3 { font-size: 19px; line-height: 1.3; margin: 20px 0 4px; } p { margin: 0 0 12px; overflow-wrap: anywhere; }
            a { color: #0b5670; } .meta, footer { font: 15px/1.5 Arial, sans-serif; color: #46585d; } footer { margin-top: 40px; padding-top: 16px; border-top: 1px solid #c3cfd0; }
            mark { background: #fdeaa6; color: #14252a; }
            @media (prefers-color-scheme: dark) { body { background: #0f1a1e; color: #e9f0f0; } h2 { border-color: #e9f0f0; } a { color: #8ed0e2; } .meta, footer { color: #b4c4c6; } mark { background: #5c4a12; color: #e9f0f0; } }
            """;

    private static final String NOTHING_HIDDEN =
            "There is nothing hidden in this message that tells us whether you opened it.";
    private static final String READ_ONE = "It describes harm to children. Open it when you have a moment to read.";
    private static final String READ = "They describe harm to children. Open them when you have a moment to read.";

    private final String base;
    private final String manage;
    private final String stop;

    /**
     * For a reader.
     *
     * @param base the portal's address, without a slash at its end
     * @param manage where the reader changes saved searches
     * @param stop where the reader stops these letters
     */
    AlertText(String base, String manage, String stop) {
        this.base = base;
        this.manage = manage;
        this.stop = stop;
    }

    /**
     * What is new for one saved search.
     *
     * @param title the search in words
     * @param path its page of results
     * @param found what is new, best first
     * @param more how much else is new that the letter does not show
     */
    record Part(String title, String path, List<NewLearning.Found> found, long more) {
        Part {
            found = List.copyOf(found);
        }

        /** "All results of this search", with what they hold that is not shown. */
        String rest() {
            String all = "All results of this search";
            if (more == 0) {
                return all;
            }
            String number = more == 1 ? "1 more document" : more + " more documents";
            return (found.isEmpty() ? number.replace("more", "new") : "And " + number) + ": all results of this search";
        }
    }

    /**
     * The letter with the link to confirm. It does not repeat the search: whoever asked could have typed anything, and the
     * letter goes to somebody who may not have asked.
     */
    static Written confirmation(String to, String link, LocalDate day) {
        String title = "Confirm that you want e-mails about new learning";
        String said = "Somebody, most likely you, asked the Safeguarding Learning Portal to write to this address when"
                + " something new is published for a search. To begin, open this page and press the button there:";
        String otherwise = "If it was not you, do nothing. The link works for two days; after that the request and your"
                + " address are deleted.";
        String plain = head(day) + title + "\n\n" + said + "\n\n" + link + "\n\n" + otherwise + "\n";
        String html = page(
                title,
                day,
                "<p>" + said + "</p>\n<p><a href=\"" + text(link) + "\">Look at the search and confirm</a></p>\n<p>"
                        + otherwise + "</p>\n",
                "<p>" + NOTHING_HIDDEN + "</p>");
        return new Written(to, title, plain, html, Map.of());
    }

    /** What is new for the saved searches of a reader. */
    Written digest(String to, List<Part> parts, AlertFrequency often, LocalDate day) {
        Set<UUID> items = new LinkedHashSet<>();
        parts.forEach(part -> part.found().forEach(item -> items.add(item.itemId())));
        boolean more = parts.stream().anyMatch(part -> part.more() > 0);
        String title =
                (more ? "Many new documents" : items.size() == 1 ? "1 new document" : items.size() + " new documents")
                        + (parts.size() == 1 ? " for your saved search" : " for your saved searches");
        String read = items.size() == 1 && !more ? READ_ONE : READ;
        String reason = often == AlertFrequency.DAILY
                ? "You asked for this on each day with something new."
                : "You asked for this once a week, on Mondays.";
        StringBuilder plain = new StringBuilder(head(day))
                .append(title)
                .append("\n\n")
                .append(read)
                .append('\n');
        StringBuilder html = new StringBuilder("<p class=\"meta\">" + read + "</p>\n");
        for (Part part : parts) {
            plain.append("\n\n")
                    .append(part.title())
                    .append("\n")
                    .append("=".repeat(Math.min(60, part.title().length())));
            html.append("<h2>").append(text(part.title())).append("</h2>\n");
            for (NewLearning.Found item : part.found()) {
                plain(plain, item);
                html(html, item);
            }
            plain.append('\n')
                    .append(part.rest())
                    .append(":\n")
                    .append(base)
                    .append(part.path())
                    .append('\n');
            html.append("<p class=\"meta\"><a href=\"")
                    .append(text(base + part.path()))
                    .append("\">")
                    .append(part.rest())
                    .append("</a></p>\n");
        }
        plain.append("\n-- \n")
                .append(reason)
                .append("\nChange how often, or what for:\n")
                .append(manage)
                .append("\nStop these letters:\n")
                .append(stop)
                .append('\n');
        String footer =
                "<p>" + reason + " <a href=\"" + text(manage) + "\">Change how often, or what for</a>, or <a href=\""
                        + text(stop) + "\">stop these letters</a>.</p>\n<p>" + NOTHING_HIDDEN + "</p>";
        return new Written(
                to,
                title,
                plain.toString(),
                page(title, day, html.toString(), footer),
                Map.of("List-Unsubscribe", "<" + stop + ">", "List-Unsubscribe-Post", "List-Unsubscribe=One-Click"));
    }

    private void plain(StringBuilder plain, NewLearning.Found item) {
        plain.append("\n\n")
                .append(item.title())
                .append('\n')
                .append(base)
                .append(item.url())
                .append('\n');
        if (item.passages().isEmpty()) {
            plain.append(item.summary()).append('\n');
        }
        for (NewLearning.Excerpt passage : item.passages()) {
            plain.append('\n')
                    .append(number(passage.anchor()))
                    .append("  ")
                    .append(unmarked(passage.html()))
                    .append('\n');
        }
        plain.append(meta(item)).append('\n');
    }

    private void html(StringBuilder html, NewLearning.Found item) {
        html.append("<h3><a href=\"")
                .append(text(base + item.url()))
                .append("\">")
                .append(text(item.title()))
                .append("</a></h3>\n");
        if (item.passages().isEmpty()) {
            html.append("<p>").append(text(item.summary())).append("</p>\n");
        }
        for (NewLearning.Excerpt passage : item.passages()) {
            html.append("<p><a href=\"")
                    .append(text(base + item.url() + "#" + passage.anchor()))
                    .append("\">")
                    .append(text(number(passage.anchor())))
                    .append("</a> ")
                    .append(passage.html())
                    .append("</p>\n");
        }
        html.append("<p class=\"meta\">").append(text(meta(item))).append("</p>\n");
    }

    private static String meta(NewLearning.Found item) {
        return item.kind() + ", " + item.publisher() + ", " + DeadlineWords.record(item.publishedOn()) + "."
                + (item.why().isEmpty() ? "" : " Matched: " + item.why() + ".");
    }

    /** "4.12" of the anchor p4.12, "Finding 2" of f2. */
    static String number(String anchor) {
        String rest = anchor.isEmpty() ? "" : anchor.substring(1);
        if (rest.isEmpty() || !Character.isDigit(rest.charAt(0))) {
            return anchor;
        }
        return switch (anchor.charAt(0)) {
            case 'p', 'q' -> rest;
            case 'f' -> "Finding " + rest;
            case 'r' -> "Recommendation " + rest;
            case 'g' -> "Good practice " + rest;
            case 'k' -> "Question " + rest;
            default -> anchor;
        };
    }

    /** The ampersand last, or a text about "&amp;lt;" would change. */
    private static String unmarked(String html) {
        return html.replace("<mark>", "")
                .replace("</mark>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    private static String head(LocalDate day) {
        return "Safeguarding Learning Portal, " + DeadlineWords.full(day) + "\n\n";
    }

    private static String page(String title, LocalDate day, String body, String footer) {
        return "<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                + "<meta name=\"color-scheme\" content=\"light dark\">\n<title>" + text(title) + "</title>\n<style>\n"
                + LOOK
                + "</style>\n</head>\n<body>\n<main>\n<p class=\"meta\">"
                + text(head(day).strip()) + "</p>\n<h1>"
                + text(title) + "</h1>\n" + body + "<footer>\n" + footer + "\n</footer>\n</main>\n</body>\n</html>\n";
    }

    private static String text(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
