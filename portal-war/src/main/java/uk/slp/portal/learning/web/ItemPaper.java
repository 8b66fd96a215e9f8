package uk.slp.portal.learning.web;

import java.util.List;
import uk.slp.portal.learning.ItemType;
import uk.slp.portal.shared.pdf.Paper;

/** A short published text as a paper, for PDF and Word: briefings and summaries are handed round on paper. */
final class ItemPaper {
    private ItemPaper() {}

    /** Whether an item is made to be handed round; a long report is printed by its reader. */
    static boolean is(ItemType type) {
        return type == ItemType.BRIEFING || type == ItemType.FAMILY_SUMMARY || type == ItemType.YOUNG_PEOPLE_SUMMARY;
    }

    static Paper of(ItemView view, String day) {
        Paper paper = new Paper(view.getTitle(), view.getKind() + ", " + view.getPublisher());
        paper.heading(view.getTitle());
        paper.text(view.getSummary());
        paper.facts(List.of(
                new Paper.Fact("Published by", view.getPublisher()),
                new Paper.Fact("Published", view.getPublishedOn()),
                new Paper.Fact("Reading time", view.getReadingTime())));
        if (!view.getContentNote().isBlank()) {
            paper.part(view.getContentTitle());
            paper.text(view.getContentNote());
        }
        for (ItemText.Section section : view.getSections()) {
            paper.part(section.number() + ". " + section.heading());
            section.units().forEach(unit -> paper.text(unit.text()));
        }
        paper.code(view.getCitation());
        paper.text("Saved on " + day + ". What is published can be corrected or withdrawn later: look at its address"
                + " before you quote it.");
        return paper;
    }
}
