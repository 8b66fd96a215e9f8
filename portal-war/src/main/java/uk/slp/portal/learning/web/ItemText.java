package uk.slp.portal.learning.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.learning.LearningView;
import uk.slp.portal.learning.ReadingList;
import uk.slp.portal.shared.report.ReportSection;
import uk.slp.portal.shared.report.ReportTable;
import uk.slp.portal.shared.report.ReportUnit;
import uk.slp.portal.shared.report.UnitKind;

/**
 * The text of an item as its page and its file set it.
 *
 * @param former whether it is a version that was replaced, of which nothing can be added to a reading list
 * @param reading the list that the reader carries along
 * @param context where the portal stands on its server
 */
public record ItemText(LearningView item, boolean former, ReadingList reading, String context) {
    /**
     * A section of the text.
     *
     * @param number from 1
     * @param anchor its address
     * @param heading its heading
     * @param units its parts
     */
    public record Section(int number, String anchor, String heading, List<Part> units) {}

    /**
     * A part of a section with an address of its own.
     *
     * @param form how it is set: {@code para}, {@code quote}, {@code table} or {@code unit}
     * @param anchor its address
     * @param number the address as people read it
     * @param label what it is, with its number
     * @param text its words
     * @param pieces the same, cut where a footnote is called for; none if none is
     * @param table its table, or null
     * @param speaker who spoke, or null
     * @param addressee to whom it is addressed, or null
     * @param code its name in a reading list; empty in a version that was replaced
     * @param addHref the reading list with it
     */
    public record Part(
            String form,
            String anchor,
            String number,
            String label,
            String text,
            List<ReportUnit.Piece> pieces,
            @Nullable ReportTable table,
            @Nullable String speaker,
            @Nullable String addressee,
            String code,
            String addHref) {}

    List<Section> sections() {
        return item.report().sections().stream().map(this::section).toList();
    }

    private Section section(ReportSection section) {
        return new Section(
                section.number(),
                section.anchor(),
                section.heading(),
                section.units().stream().map(this::part).toList());
    }

    private Part part(ReportUnit unit) {
        String form = unit.table() != null && unit.kind() == UnitKind.PARAGRAPH
                ? "table"
                : switch (unit.kind()) {
                    case PARAGRAPH -> "para";
                    case QUOTE -> "quote";
                    default -> "unit";
                };
        ReadingList.Passage passage = new ReadingList.Passage(item.slug(), unit.anchor());
        return new Part(
                form,
                unit.anchor(),
                unit.number(),
                item.nameOf(unit),
                unit.text(),
                unit.pieces().size() > 1 ? unit.pieces() : List.of(),
                unit.table(),
                unit.speaker(),
                unit.addressee(),
                former ? "" : passage.code(),
                former ? "" : reading.with(passage).at(context + ReadingList.PATH));
    }
}
