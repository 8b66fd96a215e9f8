package uk.slp.portal.shared.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * What a paper says, part by part, in the order in which it is read. Texts are plain; whatever they contain is shown as
 * it is and never taken for markup.
 */
public final class Paper {
    private final String title;
    private final String footer;
    private final StringBuilder body = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();

    /** A part of a paper, for writers of other kinds of file. */
    public sealed interface Block {
        /** A heading; level 1 is that of the whole. */
        record Heading(int level, String text) implements Block {}

        /** A paragraph. */
        record Text(String text, boolean code) implements Block {}

        /** Items of one kind. */
        record Items(List<String> items) implements Block {}

        /** A table; without columns it is one whose first cells name what the second tell. */
        record Table(List<String> columns, List<List<String>> rows) implements Block {}
    }

    /**
     * Begins a paper.
     *
     * @param title name of the document, shown by readers in place of the name of the file
     * @param footer repeated at the foot of each page, before the number of the page
     */
    public Paper(String title, String footer) {
        this.title = title;
        this.footer = footer;
    }

    /** The heading of the whole. */
    public Paper heading(String text) {
        blocks.add(new Block.Heading(1, text));
        return element("h1", text);
    }

    /** The heading of a part. */
    public Paper part(String text) {
        blocks.add(new Block.Heading(2, text));
        return element("h2", text);
    }

    /** A paragraph. */
    public Paper text(String text) {
        blocks.add(new Block.Text(text, false));
        return element("p", text);
    }

    /** A text in letters of one width, such as a fingerprint. */
    public Paper code(String text) {
        blocks.add(new Block.Text(text, true));
        body.append("<p class=\"code\">").append(escape(text)).append("</p>");
        return this;
    }

    /** Items of one kind. */
    public Paper list(List<String> items) {
        blocks.add(new Block.Items(List.copyOf(items)));
        body.append("<ul>");
        items.forEach(item -> element("li", item));
        body.append("</ul>");
        return this;
    }

    /** A table of two columns whose first names what the second tells. */
    public Paper facts(List<Fact> facts) {
        blocks.add(new Block.Table(
                List.of(),
                facts.stream().map(fact -> List.of(fact.name(), fact.text())).toList()));
        body.append("<table class=\"facts\"><tbody>");
        for (Fact fact : facts) {
            body.append("<tr><th scope=\"row\">")
                    .append(escape(fact.name()))
                    .append("</th><td>")
                    .append(lines(fact.text()))
                    .append("</td></tr>");
        }
        body.append("</tbody></table>");
        return this;
    }

    /** A table with a heading over each column, or, without columns, with none. */
    public Paper table(List<String> columns, List<List<String>> rows) {
        blocks.add(new Block.Table(List.copyOf(columns), List.copyOf(rows)));
        body.append("<table>");
        if (!columns.isEmpty()) {
            body.append("<thead><tr>");
            columns.forEach(column ->
                    body.append("<th scope=\"col\">").append(escape(column)).append("</th>"));
            body.append("</tr></thead>");
        }
        body.append("<tbody>");
        for (List<String> row : rows) {
            body.append("<tr>");
            row.forEach(cell -> body.append("<td>").append(lines(cell)).append("</td>"));
            body.append("</tr>");
        }
        body.append("</tbody></table>");
        return this;
    }

    /**
     * One line of {@link #facts}.
     *
     * @param name what is told
     * @param text what is told of it; line breaks are kept
     */
    public record Fact(String name, String text) {}

    /** Name of the document. */
    public String title() {
        return title;
    }

    /** What stands at the foot of each page. */
    public String footer() {
        return footer;
    }

    /** Its parts in the order in which they are read. */
    public List<Block> blocks() {
        return List.copyOf(blocks);
    }

    /** The whole as XHTML with its style. */
    String xhtml() {
        return "<html lang=\"en-GB\" xml:lang=\"en-GB\"><head><title>" + escape(title)
                + "</title><meta name=\"subject\" content=\"" + escape(title) + "\"/><style>" + style()
                + "</style></head><body>" + body + "</body></html>";
    }

    private String style() {
        // Every face has both weights, so that no letter is drawn from a font that is not in the file.
        return "@page{size:A4;margin:18mm 18mm 20mm 18mm;@bottom-left{content:'" + quoted(footer)
                + "';font:9pt Paper,PaperMore}@bottom-right{content:'Page ' counter(page) ' of ' counter(pages);"
                + "font:9pt Paper,PaperMore}}"
                + "body{font:10.5pt/1.4 Paper,PaperMore;color:#111}"
                + "h1{font-size:20pt;line-height:1.2;margin:0 0 8pt}"
                + "h2{font-size:13pt;line-height:1.2;margin:16pt 0 5pt;page-break-after:avoid}"
                + "p{margin:0 0 6pt}ul{margin:0 0 6pt;padding-left:14pt}"
                + "table{width:100%;border-collapse:collapse;-fs-table-paginate:paginate}"
                + "th,td{text-align:left;vertical-align:top;padding:3pt 6pt 3pt 0;border-bottom:0.5pt solid #888}"
                + ".facts th{width:34%}.code{font-size:9.5pt;letter-spacing:0.3pt}";
    }

    private Paper element(String name, String text) {
        body.append('<').append(name).append('>').append(lines(text));
        body.append("</").append(name).append('>');
        return this;
    }

    private static String lines(String text) {
        return escape(text).replace("\r\n", "\n").replace("\n", "<br/>");
    }

    private static String quoted(String text) {
        return text.replaceAll("[^\\p{L}\\p{N} .,:()-]", " ");
    }

    /** Text as XML may hold it: what XML cannot hold at all is left out. */
    private static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> {
                    boolean kept = c == '\n' || c == '\r' || c == '\t' || c >= 0x20 && c != 0xFFFE && c != 0xFFFF;
                    if (kept && !(c >= 0xD800 && c <= 0xDFFF)) {
                        out.appendCodePoint(c);
                    }
                }
            }
        });
        return out.toString();
    }
}
