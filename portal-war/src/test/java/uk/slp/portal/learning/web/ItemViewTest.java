package uk.slp.portal.learning.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.portal.learning.ItemStatus;
import uk.slp.portal.learning.ItemType;
import uk.slp.portal.learning.LearningView;

@DisplayName("The page of a published item")
class ItemViewTest {
    private static final String TEXT =
            """
            ## 1 Who he was
            He was a boy who drew.

            > "Nobody asked me." - His grandmother

            ## 2 What should change
            ### Recommendation 1 (to: Averley Police)
            Ask at each arrest.

            ## 3 Who met him
            Table: Contacts in his last year
            | Agency | Contacts |
            |---|---|
            | School nurse | 4 |
            """;

    static LearningView item(ItemStatus status, String title) {
        boolean withdrawn = status == ItemStatus.WITHDRAWN;
        return new LearningView(
                UUID.fromString("0b1c7f1e-5d2c-4b8e-9a41-0f5f6a2f1c11"),
                1,
                "child-r-2026",
                status,
                ItemType.LOCAL_REVIEW,
                title,
                "Eastmere Safeguarding Children Partnership",
                "Eastmere",
                "East of England",
                LocalDate.of(2026, 11, 24),
                Instant.parse("2026-11-24T09:30:00Z"),
                "A summary",
                "It describes harm.",
                null,
                "neglect,not_a_theme",
                "",
                "",
                "",
                TEXT,
                "WT2026",
                null,
                LocalDate.of(2027, 11, 24),
                withdrawn ? Instant.parse("2026-11-25T23:30:00Z") : null,
                withdrawn ? "A court asked for it." : null,
                null,
                Instant.parse("2026-11-24T09:30:00Z"),
                1,
                null,
                null,
                null);
    }

    private static ItemView view(LearningView item, LocalDate today) {
        return new ItemView(item, "https://portal.example", "", today, List.of());
    }

    private static ItemView view() {
        return view(item(ItemStatus.PUBLISHED, "Child R"), LocalDate.of(2026, 11, 26));
    }

    @Test
    @DisplayName("sets paragraphs, quotations and recommendations each in its form, at its address")
    void sections() {
        List<ItemText.Section> sections = view().getSections();
        assertEquals("Who he was", sections.get(0).heading());
        assertEquals(
                List.of("para p1.1", "quote p1.2"),
                sections.get(0).units().stream()
                        .map(part -> part.form() + " " + part.anchor())
                        .toList());
        ItemText.Part recommendation = sections.get(1).units().get(0);
        assertEquals("unit", recommendation.form());
        assertEquals("Recommendation 1", recommendation.label());
        assertEquals("Averley Police", recommendation.addressee());
        assertEquals("r1", view().getStraightTo());
    }

    @Test
    @DisplayName("tells place, reading time and themes that still exist")
    void facts() {
        assertEquals("Eastmere, East of England", view().getPlace());
        assertEquals("About 1 minute", view().getReadingTime());
        assertEquals(
                List.of("Neglect"),
                view().getThemes().stream().map(ItemView.ThemeTag::label).toList());
    }

    @Test
    @DisplayName("Rule 49: says until when it must stay, as long as that time lasts")
    void available() {
        LearningView item = item(ItemStatus.PUBLISHED, "Child R");
        assertEquals(
                "Until 24 November 2027 at least",
                view(item, LocalDate.of(2027, 11, 24)).getAvailable());
        assertEquals("", view(item, LocalDate.of(2027, 11, 25)).getAvailable());
    }

    @Test
    @DisplayName("shows of a withdrawn item the record and the reason, in London's days, and no word of its text")
    void withdrawn() {
        ItemView view = view(item(ItemStatus.WITHDRAWN, "Child R"), LocalDate.of(2026, 11, 26));
        assertFalse(view.isPublished());
        assertTrue(view.getSections().isEmpty());
        assertEquals("", view.getStraightTo());
        assertEquals("25 November 2026", view.getWithdrawnOn());
        assertEquals("A court asked for it.", view.getWithdrawnReason());
    }

    @Test
    @DisplayName("cites itself in a sentence and in the formats of citation managers")
    void citation() {
        Citation citation =
                new Citation(item(ItemStatus.PUBLISHED, "Child R: 50% & {more}\nof_it"), "https://portal.example");
        assertEquals(
                "Eastmere Safeguarding Children Partnership (2026) Child R: 50% & {more}\nof_it. Practice review."
                        + " https://portal.example/learning/child-r-2026",
                citation.sentence());
        assertTrue(citation.ris().startsWith("TY  - RPRT\r\nTI  - Child R: 50% & {more} of_it\r\n"), citation.ris());
        assertTrue(citation.ris().endsWith("UR  - https://portal.example/learning/child-r-2026\r\nER  - \r\n"));
        assertTrue(citation.ris().contains("\r\nPY  - 2026\r\nDA  - 2026/11/24\r\n"));
        assertTrue(citation.bibtex().contains("title = {{Child R: 50\\% \\& \\{more\\} of\\_it}}"), citation.bibtex());
    }
}
