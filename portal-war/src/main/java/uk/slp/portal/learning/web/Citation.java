package uk.slp.portal.learning.web;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import uk.slp.portal.learning.LearningView;
import uk.slp.portal.shared.report.ReportUnit;
import uk.slp.portal.shared.vocabulary.Themes;

/** How to cite a published item: as a sentence, and as files for programs that keep references. */
final class Citation {
    private static final DateTimeFormatter SLASHES = DateTimeFormatter.ofPattern("uuuu/MM/dd", Locale.ENGLISH);

    private final LearningView item;
    private final String address;

    /**
     * The citation of an item.
     *
     * @param item the item
     * @param base the portal's address as the reader knows it, without a slash at its end
     */
    Citation(LearningView item, String base) {
        this.item = item;
        this.address = base + item.url();
    }

    /** "Eastmere Safeguarding Children Partnership (2026) Child R. Practice review. https://…". */
    String sentence() {
        return item.publisher() + " (" + item.publishedOn().getYear() + ") " + item.title() + ". "
                + item.type().label() + (item.corrected() ? ", version " + item.textNumber() : "") + ". " + address;
    }

    /** The same for one passage: "… Practice review, paragraph 4.12. https://…#p4.12". */
    String passage(ReportUnit unit) {
        String name = item.nameOf(unit);
        String place = name.substring(0, 1).toLowerCase(Locale.ENGLISH) + name.substring(1);
        String whole = sentence();
        return whole.substring(0, whole.length() - address.length() - 2) + ", " + place + ". " + address + "#"
                + unit.anchor();
    }

    /** The record in the format of Research Information Systems: a tag a line, ended by {@code ER}. */
    String ris() {
        StringBuilder ris = new StringBuilder();
        line(ris, "TY", "RPRT");
        line(ris, "TI", item.title());
        line(ris, "AU", item.publisher());
        line(ris, "PB", item.publisher());
        line(ris, "PY", Integer.toString(item.publishedOn().getYear()));
        line(ris, "DA", SLASHES.format(item.publishedOn()));
        line(ris, "M3", item.type().label());
        line(ris, "AB", item.summary());
        for (String theme : item.themes()) {
            line(ris, "KW", Themes.label(theme));
        }
        line(ris, "UR", address);
        return ris.append("ER  - \r\n").toString();
    }

    private static void line(StringBuilder ris, String tag, String value) {
        ris.append(tag).append("  - ").append(oneLine(value)).append("\r\n");
    }

    /** The record for BibTeX; names of organisations are braced, so that they are not taken for first and last names. */
    String bibtex() {
        return "@techreport{" + item.slug() + ",\n"
                + field("title", "{" + tex(item.title()) + "}")
                + field("author", "{" + tex(item.publisher()) + "}")
                + field("institution", "{" + tex(item.publisher()) + "}")
                + field("type", tex(item.type().label()))
                + field("year", Integer.toString(item.publishedOn().getYear()))
                + field("month", Integer.toString(item.publishedOn().getMonthValue()))
                + field("url", address)
                + "}\n";
    }

    private static String field(String name, String value) {
        return "  " + name + " = {" + value + "},\n";
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").trim();
    }

    /** Characters that mean something to TeX. */
    private static String tex(String text) {
        StringBuilder tex = new StringBuilder();
        for (char c : oneLine(text).toCharArray()) {
            switch (c) {
                case '\\' -> tex.append("\\textbackslash{}");
                case '~' -> tex.append("\\textasciitilde{}");
                case '^' -> tex.append("\\textasciicircum{}");
                case '&', '%', '$', '#', '_', '{', '}' -> tex.append('\\').append(c);
                default -> tex.append(c);
            }
        }
        return tex.toString();
    }
}
