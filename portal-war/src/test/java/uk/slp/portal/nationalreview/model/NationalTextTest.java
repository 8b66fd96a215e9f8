package uk.slp.portal.nationalreview.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import uk.slp.portal.identifiability.IdentityState;
import uk.slp.portal.nationalreview.Arrangement;
import uk.slp.portal.nationalreview.GivenDay;
import uk.slp.portal.nationalreview.NationalKind;
import uk.slp.portal.nationalreview.NationalReport;
import uk.slp.portal.nationalreview.NationalStatus;
import uk.slp.portal.nationalreview.NationalTextCommands.Write;
import uk.slp.portal.nationalreview.NationalTextKind;
import uk.slp.portal.practicereview.ChecklistItem;
import uk.slp.portal.shared.error.NotAllowedNow;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.Violation;

@DisplayName("What a national review publishes")
class NationalTextTest {
    private static final Instant NOW = Instant.parse("2026-12-01T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
    private static final LocalDate STAYS = LocalDate.of(2029, 12, 1);
    private static final String BY = "eleanor.marsh";
    private static final String REPORT = "## 1 Moves\n\nThey moved.\n\n### Recommendation 1\n\nAgree one plan.";

    private final NationalReview review =
            new NationalReview("NR-2026-1001", NationalKind.THEMATIC, "Moves", TODAY, TODAY.plusMonths(6), BY, NOW);

    private static Write write(String title, List<String> themes, String text) {
        return new Write(
                "NR-2026-1001",
                0,
                title,
                "What was learned.",
                null,
                null,
                themes,
                List.of("neglect"),
                List.of("1-4"),
                List.of(),
                text);
    }

    private static NationalText written(NationalTextKind kind) {
        NationalText text = new NationalText(UUID.randomUUID(), kind);
        text.write(write("Moves", List.of("information_sharing"), REPORT), "priya");
        return text;
    }

    private static List<String> refused(Executable act) {
        return assertThrows(RuleViolation.class, act).violations().stream()
                .map(Violation::code)
                .toList();
    }

    private NationalReport report(LocalDate copied, String why) {
        return new NationalReport(
                "Share records.",
                "No one held the whole picture.",
                "Satisfactory.",
                GivenDay.of(TODAY),
                new GivenDay(copied, false),
                why);
    }

    private void inProgress() {
        review.include(List.of(UUID.randomUUID(), UUID.randomUUID()), BY, NOW);
        review.arrange(
                new Arrangement("Moves", "Moves.", UUID.randomUUID(), null, null, GivenDay.of(TODAY), GivenDay.NONE),
                "Amina Clay",
                TODAY,
                BY,
                NOW);
        assertThrows(NotAllowedNow.class, review::requireWriting);
        review.start(BY, NOW);
        assertEquals(NationalTextKind.REPORT, review.requireWriting());
        review.report(report(null, null), TODAY, BY, NOW);
    }

    @Test
    @DisplayName("Rule 74: is complete with a title, a summary, themes, harms, ages and sections")
    void complete() {
        inProgress();
        NationalText empty = new NationalText(review.id(), NationalTextKind.REPORT);
        assertEquals(
                List.of("required", "required", "required", "required", "required", "no_sections"),
                refused(() -> review.complete(empty, BY, NOW)));
        review.complete(written(NationalTextKind.REPORT), BY, NOW);
        assertEquals(NationalStatus.REPORTED, review.status());
        assertThrows(NotAllowedNow.class, review::requireWriting);
    }

    @Test
    @DisplayName("refuses codes there are not, and more than is kept, all at once")
    void refusals() {
        NationalText text = new NationalText(UUID.randomUUID(), NationalTextKind.REPORT);
        assertEquals(
                List.of("too_long", "unknown_value", "too_long"),
                refused(() -> text.write(write("x".repeat(201), List.of("no such theme"), "x".repeat(400_001)), BY)));
        assertNull(text.title());
    }

    @Test
    @DisplayName("Rule 50: who wrote any of it, and who completed it, is never the second person")
    void second() {
        inProgress();
        NationalText text = written(NationalTextKind.REPORT);
        text.write(write("Moves", List.of("information_sharing"), REPORT + "\n\nMore."), "joe");
        review.complete(text, BY, NOW);
        assertEquals(Set.of("priya", "joe", BY), text.first());
        IdentityState state = new IdentityState(text.first(), text.parts(), List.of(), List.of(), null);
        assertTrue(state.isFirst("priya"));
        assertTrue(state.isFirst("joe"));
        assertFalse(state.isFirst("david.okonkwo"));
    }

    @Test
    @DisplayName("Rule 50: needs every item of the checklist; opening the text again undoes them")
    void checklist() {
        NationalText text = written(NationalTextKind.REPORT);
        assertEquals(
                ChecklistItem.values().length,
                NationalTextProblems.beforePublication(text.confirmed(), List.of())
                        .size());
        text.confirm(EnumSet.allOf(ChecklistItem.class), BY, NOW);
        assertEquals(List.of(), NationalTextProblems.beforePublication(text.confirmed(), List.of()));
        text.confirm(EnumSet.of(ChecklistItem.JIGSAW), BY, NOW);
        assertEquals(Set.of(ChecklistItem.JIGSAW), text.confirmed());
        text.reopen();
        assertEquals(Set.of(), text.confirmed());
    }

    @Test
    @DisplayName("Rule 41: without a copy nothing is published, whatever the reason; a late one needs a reason")
    void copy() {
        inProgress();
        review.complete(written(NationalTextKind.REPORT), BY, NOW);
        review.report(report(null, "A trial ended."), TODAY, BY, NOW);
        Executable publish = () -> review.publish(TODAY, "moves", TODAY.minusDays(10), STAYS, BY, NOW);
        assertEquals(List.of("copy_required"), refused(publish));
        review.report(report(TODAY, null), TODAY, BY, NOW);
        assertEquals(List.of("copy_late"), refused(publish));
        review.report(report(TODAY.minusDays(10), null), TODAY, BY, NOW);
        review.publish(TODAY, "moves", TODAY.minusDays(10), STAYS, BY, NOW);
        assertEquals(STAYS, review.release().availableUntil());
    }

    @Test
    @DisplayName("Section 4.5: a withheld report leaves room for improvement information with days of its own")
    void withheld() {
        inProgress();
        NationalText report = written(NationalTextKind.REPORT);
        review.complete(report, BY, NOW);
        review.report(report(TODAY, null), TODAY, BY, NOW);
        review.withhold("A child would be known by it.", BY, NOW);
        assertNull(review.release().copiedOn());
        assertEquals(NationalTextKind.IMPROVEMENTS, review.requireWriting());
        assertEquals(List.of("text_required"), refused(() -> review.complete(null, BY, NOW)));
        NationalText information = written(NationalTextKind.IMPROVEMENTS);
        review.complete(information, BY, NOW);
        assertEquals(NationalStatus.INFORMATION_READY, review.status());
        assertThrows(NotAllowedNow.class, () -> review.withhold("Again.", BY, NOW));
        review.report(report(TODAY.minusDays(10), null), TODAY, BY, NOW);
        review.publish(TODAY, "improvements", TODAY.minusDays(10), STAYS, BY, NOW);
        assertEquals(NationalStatus.INFORMATION_PUBLISHED, review.status());
        assertThrows(NotAllowedNow.class, () -> review.report(report(null, null), TODAY, BY, NOW));
    }

    @Test
    @DisplayName("has a file only as long as its text is that of the file")
    void file() {
        NationalText text = written(NationalTextKind.REPORT);
        String before = text.mark();
        text.upload(REPORT + "\n\nFrom a file.", "report.docx", "Author: Priya Nair", BY);
        assertNotEquals(before, text.mark());
        assertEquals(7, text.parts().size());
        text.write(write("Moves on", List.of("information_sharing"), text.text()), BY);
        assertEquals("report.docx", text.source());
        text.write(write("Moves on", List.of("information_sharing"), "## 1 Other\n\nWords."), BY);
        assertNull(text.source());
        assertEquals(5, text.parts().size());
    }
}
