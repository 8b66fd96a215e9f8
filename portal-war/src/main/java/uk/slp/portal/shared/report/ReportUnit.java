package uk.slp.portal.shared.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One addressable piece of a report.
 *
 * @param anchor its address within the report: {@code p4.12}, {@code f2}, {@code r1}
 * @param number the address as people read it: {@code 4.12}, {@code 2}, {@code 1}
 * @param kind what it is
 * @param text plain text, one paragraph; of a table what it says, in sentences
 * @param addressee to whom a recommendation is made, or null
 * @param speaker whose words a quotation gives, or null
 * @param table its table, or null if it is a paragraph
 * @param pieces the text cut where a footnote is called for; one piece if none is
 * @param raw as it is written in the notation, without the line that announces it
 */
public record ReportUnit(
        String anchor,
        String number,
        UnitKind kind,
        String text,
        @Nullable String addressee,
        @Nullable String speaker,
        @Nullable ReportTable table,
        List<Piece> pieces,
        String raw) {
    public ReportUnit {
        pieces = List.copyOf(pieces);
    }

    /**
     * Words up to a place where a footnote is called for.
     *
     * @param note the number of the note; 0 after the last words
     * @param first whether it is the first call for that note, to which the note leads back
     */
    public record Piece(String words, int note, boolean first) {}

    /** What the unit is called in a list: "Recommendation 1", "Paragraph 4.12". */
    public String name() {
        return kind.label() + " " + number;
    }

    /** The same words as another kind of unit. */
    public ReportUnit as(UnitKind other, @Nullable String to) {
        String words = raw;
        if (kind == UnitKind.QUOTE && other != UnitKind.QUOTE) {
            // With its speaker and the calls for its footnotes.
            words = raw.replaceFirst("^>\\s*", "");
        } else if (other == UnitKind.QUOTE && kind != UnitKind.QUOTE) {
            words = "> \"" + raw + "\"";
        }
        return new ReportUnit(anchor, number, other, text, to, speaker, table, pieces, words);
    }
}
