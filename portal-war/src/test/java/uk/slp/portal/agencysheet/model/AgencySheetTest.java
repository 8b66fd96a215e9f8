package uk.slp.portal.agencysheet.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.portal.agencysheet.AskAgency;
import uk.slp.portal.agencysheet.SheetedReview;
import uk.slp.portal.shared.error.NotAllowedNow;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.Violation;

@DisplayName("The sheet of an agency")
class AgencySheetTest {
    private static final Instant SENT = Instant.parse("2026-11-30T10:00:00Z");
    private static final Instant NOW = Instant.parse("2026-12-02T10:00:00Z");
    private static final LocalDate USUAL = LocalDate.of(2026, 12, 14);
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 2);

    private static final SheetedReview REVIEW = new SheetedReview(
            UUID.randomUUID(),
            "RR-2026-1001",
            "Alder Close",
            UUID.randomUUID(),
            UUID.randomUUID(),
            "A partnership",
            SENT,
            LocalDate.of(2026, 12, 21),
            true);

    private static AskAgency request(@Nullable LocalDate due) {
        return new AskAgency(
                "RR-2026-1001",
                "education",
                " A school ",
                "sadia.mirza",
                null,
                "A child, born 3 May 2021.",
                null,
                due,
                false);
    }

    private static AgencySheet sheet() {
        return new AgencySheet("AS-2026-1001", REVIEW, request(null), UUID.randomUUID(), USUAL, "helen.strachan", NOW);
    }

    private static List<String> codes(RuleViolation refused) {
        return refused.violations().stream().map(Violation::code).toList();
    }

    private static void write(AgencySheet sheet, SheetField field, @Nullable String text) {
        Map<SheetField, @Nullable String> answers = new HashMap<>();
        answers.put(field, text);
        sheet.write(answers, "sadia.mirza", NOW);
    }

    private static SheetEvent event(
            AgencySheet sheet, @Nullable String day, @Nullable String kind, @Nullable String what) {
        SheetEvent event = sheet.newEvent(0, "sadia.mirza", NOW);
        Map<EventField, @Nullable String> answers = new HashMap<>();
        answers.put(EventField.DAY, day);
        answers.put(EventField.KIND, kind);
        answers.put(EventField.WHAT, what);
        sheet.write(event, answers, "sadia.mirza", NOW);
        return event;
    }

    @Test
    @DisplayName("Rule 36: is due on the usual day, working day 10 after sending, unless another day is set")
    void due() {
        assertEquals(USUAL, sheet().dueDate());
        assertTrue(sheet().usualDay());
        AgencySheet other = new AgencySheet(
                "AS-2026-1002",
                REVIEW,
                request(LocalDate.of(2026, 12, 9)),
                UUID.randomUUID(),
                USUAL,
                "helen.strachan",
                NOW);
        assertEquals(LocalDate.of(2026, 12, 9), other.dueDate());
        assertFalse(other.usualDay());
    }

    @Test
    @DisplayName("Rule 36: everything that is wrong with a request is named at once")
    void wrongRequest() {
        AskAgency empty = new AskAgency("RR-2026-1001", "circus", " ", null, null, null, null, null, true);
        RuleViolation refused = assertThrows(RuleViolation.class, () -> AgencySheet.check(empty, REVIEW, USUAL, TODAY));
        assertEquals(
                List.of("kind_required", "name_required", "contributor_required", "about_required", "not_a_date"),
                codes(refused));
    }

    @Test
    @DisplayName(
            "the last day is neither past nor after the review's own; when the usual day has passed, one must be set")
    void wrongDays() {
        assertEquals(
                List.of("in_past"),
                codes(assertThrows(
                        RuleViolation.class,
                        () -> AgencySheet.check(request(TODAY.minusDays(1)), REVIEW, USUAL, TODAY))));
        assertEquals(
                List.of("after_review"),
                codes(assertThrows(
                        RuleViolation.class,
                        () -> AgencySheet.check(request(LocalDate.of(2026, 12, 22)), REVIEW, USUAL, TODAY))));
        assertEquals(
                List.of("usual_day_passed"),
                codes(assertThrows(
                        RuleViolation.class,
                        () -> AgencySheet.check(request(null), REVIEW, USUAL, USUAL.plusDays(1)))));
        // A review that is late itself still asks.
        AgencySheet.check(request(LocalDate.of(2027, 1, 5)), REVIEW, USUAL, LocalDate.of(2027, 1, 4));
    }

    @Test
    @DisplayName("that nothing is known is an answer: it says where was looked, and has no line")
    void nothingKnown() {
        AgencySheet sheet = sheet();
        assertEquals(
                List.of("known_required"),
                codes(assertThrows(RuleViolation.class, () -> sheet.sendIn(List.of(), "Sadia", "sadia.mirza", NOW))));
        write(sheet, SheetField.KNOWN, "no");
        SheetEvent line = event(sheet, "2026-11-03", "seen", "At school.");
        assertEquals(
                List.of("searched_required", "known_and_not"),
                codes(assertThrows(
                        RuleViolation.class, () -> sheet.sendIn(List.of(line), "Sadia", "sadia.mirza", NOW))));
        write(sheet, SheetField.SEARCHED, "The register of pupils.");
        sheet.sendIn(List.of(), "Sadia", "sadia.mirza", NOW);
        assertEquals(SheetStatus.SENT_IN, sheet.status());
    }

    @Test
    @DisplayName("every line that is not whole is named by its number before it is sent in, not before")
    void lines() {
        AgencySheet sheet = sheet();
        write(sheet, SheetField.KNOWN, "yes");
        write(sheet, SheetField.INVOLVEMENT, "In reception since September.");
        SheetEvent whole = event(sheet, "2026-11-03", "seen", "At school.");
        SheetEvent broken = event(sheet, "2026-2-31", null, null);
        SheetEvent future = event(sheet, "2026-12-03", "seen", "At school.");

        RuleViolation refused = assertThrows(
                RuleViolation.class, () -> sheet.sendIn(List.of(whole, broken, future), "Sadia", "sadia.mirza", NOW));

        assertEquals(List.of("not_a_date", "kind_required", "what_required", "in_future"), codes(refused));
        assertTrue(refused.violations().get(0).message().startsWith("Line 2:"));
        assertEquals("events[2].day", refused.violations().get(3).field());
    }

    @Test
    @DisplayName("what cannot be kept is refused while it is written, and nothing of it is kept")
    void unkeepable() {
        AgencySheet sheet = sheet();
        assertThrows(RuleViolation.class, () -> write(sheet, SheetField.KNOWN, "perhaps"));
        assertThrows(RuleViolation.class, () -> write(sheet, SheetField.SEARCHED, "x".repeat(2_001)));
        SheetEvent event = event(sheet, "3 November", "seen", " first\r\nsecond ");
        assertEquals("first\nsecond", event.get(EventField.WHAT));
        Map<EventField, @Nullable String> wrong = new HashMap<>();
        wrong.put(EventField.WHAT, "other");
        wrong.put(EventField.KIND, "circus");
        assertThrows(RuleViolation.class, () -> sheet.write(event, wrong, "sadia.mirza", NOW));
        assertEquals("first\nsecond", event.get(EventField.WHAT));
    }

    @Test
    @DisplayName(
            "is opened again with a reason only, and then not sent in any more; a withdrawn one can be asked for again")
    void again() {
        AgencySheet sheet = sheet();
        write(sheet, SheetField.KNOWN, "yes");
        write(sheet, SheetField.INVOLVEMENT, "In reception.");
        sheet.sendIn(List.of(), "Sadia", "sadia.mirza", NOW);
        assertThrows(NotAllowedNow.class, () -> write(sheet, SheetField.LEARNING, "Too late."));
        assertThrows(RuleViolation.class, () -> sheet.reopen(" ", "helen.strachan", NOW));
        sheet.reopen("When did the school know?", "helen.strachan", NOW);
        assertEquals(SheetStatus.ASKED, sheet.status());
        assertEquals(null, sheet.sentInAt());
        assertThrows(RuleViolation.class, () -> sheet.withdraw(null, "helen.strachan", NOW));
        sheet.withdraw("Another school.", "helen.strachan", NOW);
        assertThrows(NotAllowedNow.class, () -> write(sheet, SheetField.LEARNING, "Too late."));
        sheet.reopen("The same school after all.", "helen.strachan", NOW);
        assertTrue(sheet.writable());
    }

    @Test
    @DisplayName("holds no more lines than a reader can read")
    void most() {
        AgencySheet sheet = sheet();
        assertThrows(RuleViolation.class, () -> sheet.newEvent(SheetRules.MOST_EVENTS, "sadia.mirza", NOW));
    }
}
