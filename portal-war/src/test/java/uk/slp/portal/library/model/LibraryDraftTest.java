package uk.slp.portal.library.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.portal.library.Description;
import uk.slp.portal.library.DraftStatus;
import uk.slp.portal.library.UnitMark;
import uk.slp.portal.shared.error.NotAllowedNow;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.Violation;
import uk.slp.portal.shared.report.ReportText;
import uk.slp.portal.shared.report.UnitKind;

@DisplayName("A draft of the library")
class LibraryDraftTest {
    private static final Instant AT = Instant.parse("2026-11-27T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    private static final String TEXT =
            "## 1 What happened\n\nThe family moved.\n\nShare what you know.\n\n## 2 Why\n\nTeams were short.";

    private static Description description(String title, String type, String authority, String day) {
        return new Description(
                title,
                type,
                "Eastmere Safeguarding Children Partnership",
                authority,
                day,
                "A family moved.",
                "It describes neglect.",
                "",
                List.of("information_sharing"),
                List.of("neglect"),
                List.of(),
                List.of());
    }

    private static Description whole() {
        return description("Child R", "local_review", "E06000001", "2024-03-31");
    }

    private static LibraryDraft draft() {
        return new LibraryDraft("LRN-2026-1001", UUID.randomUUID(), TEXT, whole(), "naomi", AT);
    }

    private static List<String> fields(List<Violation> violations) {
        return violations.stream().map(Violation::field).toList();
    }

    @Test
    @DisplayName("keeps what was proposed unconfirmed until a person saves it, complete or not")
    void confirmed() {
        LibraryDraft draft = draft();
        assertFalse(draft.described());
        draft.describe(description("", "", "", ""), "naomi", AT);
        assertTrue(draft.described());
        assertEquals("", draft.description().type());
        assertEquals(List.of("neglect"), draft.description().harms());
    }

    @Test
    @DisplayName("changes no more once it is published or given up")
    void ended() {
        LibraryDraft published = draft();
        published.published("child-r-2024", "naomi", AT);
        assertEquals(DraftStatus.PUBLISHED, published.status());
        assertEquals(
                "",
                published.text()
                        + published.description().title()
                        + published.description().summary());
        assertEquals("", published.description().contentNote());
        assertThrows(NotAllowedNow.class, () -> published.write("Other", "naomi", AT));
        assertThrows(NotAllowedNow.class, () -> published.published("again", "naomi", AT));
        LibraryDraft given = draft();
        assertThrows(RuleViolation.class, () -> given.discard(" ", "naomi", AT));
        assertThrows(RuleViolation.class, () -> given.discard("x".repeat(2_001), "naomi", AT));
        given.discard("Added twice", "naomi", AT);
        assertEquals(
                "",
                given.text() + given.description().title() + given.description().summary());
        assertThrows(NotAllowedNow.class, () -> given.describe(whole(), "naomi", AT));
    }

    @Test
    @DisplayName("is published with title, kind, place, day, summary, note and a theme; each that is missing is named")
    void publishable() {
        assertEquals(List.of(), DescriptionRules.unpublishable(whole(), TODAY));
        Description nothing =
                new Description("", "", "", "", "", "", "", "", List.of(), List.of(), List.of(), List.of());
        assertEquals(
                List.of("title", "type", "publisher", "summary", "contentNote", "themes", "publishedOn"),
                fields(DescriptionRules.unpublishable(nothing, TODAY)));
        assertEquals(
                List.of("authority"),
                fields(DescriptionRules.unpublishable(
                        description("A", "serious_case_review", "", "2014-01-01"), TODAY)));
        assertEquals(
                List.of(),
                DescriptionRules.unpublishable(description("A", "national_review", "", "2014-01-01"), TODAY));
    }

    @Test
    @DisplayName("is not published before its day, nor on a day that there is not")
    void embargo() {
        assertEquals(
                "embargo",
                DescriptionRules.unpublishable(description("A", "briefing", "", "2026-11-28"), TODAY)
                        .get(0)
                        .code());
        assertEquals(List.of(), DescriptionRules.unpublishable(description("A", "briefing", "", "2026-11-27"), TODAY));
        assertEquals(
                "publishedOn_no_day",
                DescriptionRules.unpublishable(description("A", "briefing", "", "2026-2-30"), TODAY)
                        .get(0)
                        .code());
    }

    @Test
    @DisplayName("refuses codes that are in no list, and what only a practice review makes")
    void codes() {
        Description wrong = new Description(
                "A",
                "improvement_information",
                "B",
                "X",
                "",
                "",
                "",
                "",
                List.of("no_theme"),
                List.of("thresholds"),
                List.of("old"),
                List.of("nobody"));
        assertEquals(
                List.of("themes", "harms", "ageBands", "agencies", "type", "authority"),
                fields(DescriptionRules.unkeepable(wrong, code -> false)));
    }

    @Test
    @DisplayName("has its passages marked section by section; what cannot be is named with its box")
    void marking() {
        String marked = Marking.marked(
                TEXT,
                1,
                List.of(
                        new UnitMark("p1.1", "finding", ""),
                        new UnitMark("p1.2", "recommendation", "the partnership")));
        ReportText report = ReportText.parse(marked);
        assertEquals("The family moved.", report.unit("f1").orElseThrow().text());
        assertEquals("the partnership", report.unit("r1").orElseThrow().addressee());
        assertEquals("Teams were short.", report.unit("p2.1").orElseThrow().text());
        String back = Marking.marked(marked, 1, List.of(new UnitMark("r1", "paragraph", "")));
        assertEquals(
                UnitKind.PARAGRAPH,
                ReportText.parse(back).unit("p1.1").orElseThrow().kind());
        String quoted = Marking.marked(
                "## 1 What happened\n\n> \"She was not seen.\"[^1] - a teacher\n\n[^1]: In May.",
                1,
                List.of(new UnitMark("p1.1", "finding", "")));
        ReportText kept = ReportText.parse(quoted);
        assertTrue(kept.unit("f1").orElseThrow().text().contains("a teacher"), quoted);
        assertEquals(1, kept.unit("f1").orElseThrow().pieces().get(0).note(), quoted);
        RuleViolation refused = assertThrows(
                RuleViolation.class,
                () -> Marking.marked(
                        TEXT,
                        1,
                        List.of(
                                new UnitMark("p2.1", "finding", ""),
                                new UnitMark("p1.1", "poem", ""),
                                new UnitMark("p1.2", "finding", "the police"))));
        assertEquals(List.of("kind-p2-1", "kind-p1-1", "to-p1-2"), fields(refused.violations()));
    }
}
