package uk.slp.portal.childdeathreturn.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.portal.agencysheet.AgencyKind;
import uk.slp.portal.childdeathform.Completeness;
import uk.slp.portal.childdeathreturn.ReturnStatus;
import uk.slp.portal.shared.error.NotAllowedNow;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.Violation;

@DisplayName("A return on a child's death")
class ChildDeathReturnTest {
    private static final Instant NOW = Instant.parse("2026-11-27T10:00:00Z");
    private static final LocalDate DUE = LocalDate.of(2026, 12, 18);

    private final ChildDeathReturn one = new ChildDeathReturn(
            "CRT-2026-1001",
            new ChildDeathReturn.Request(
                    UUID.randomUUID(), "CDR-2026-1001", UUID.randomUUID(), AgencyKind.GP, "Fenby Surgery", null, DUE),
            UUID.randomUUID(),
            AskedForms.of(Map.of("reporting", 1)),
            "ruby.ellery",
            NOW);

    private void write(String text) {
        Map<String, String> texts = new HashMap<>();
        texts.put("sex", text);
        one.write("reporting", texts, "jenny.marlow", NOW);
    }

    @Test
    @DisplayName("is begun by the first writing, which is a step, and by no later one")
    void begun() {
        assertNotNull(one.write("reporting", Map.of("sex", "female"), "jenny.marlow", NOW));
        assertEquals(ReturnStatus.BEGUN, one.status());
        assertNull(one.write("reporting", Map.of("sex", "male"), "jenny.marlow", NOW));
        assertEquals(Map.of("sex", "male"), one.answers().of("reporting"));
    }

    @Test
    @DisplayName("is not sent while something is missing, and says what")
    void incomplete() {
        write("female");
        RuleViolation refused = assertThrows(
                RuleViolation.class,
                () -> one.send(
                        List.of(new Violation("narrative", "answer_missing", "What happened?")), "Jenny", "j", NOW));
        assertEquals("narrative", refused.violations().get(0).field());
        assertEquals(ReturnStatus.BEGUN, one.status());
        assertEquals(0, one.sentNumber());
    }

    @Test
    @DisplayName("that nobody has written is not sent")
    void untouched() {
        assertThrows(NotAllowedNow.class, () -> one.send(List.of(), "Jenny", "j", NOW));
    }

    @Test
    @DisplayName("is sealed each time it is sent; a correction leaves the earlier version as it was")
    void sealed() {
        write("female");
        ReturnVersion first =
                one.send(List.of(), "Jenny Marlow", "jenny.marlow", NOW).sealed();
        one.correct("The wrong box was ticked.", "jenny.marlow", NOW);
        write("male");
        ReturnVersion second =
                one.send(List.of(), "Jenny Marlow", "jenny.marlow", NOW).sealed();

        assertEquals("female", first.answers().of("reporting").get("sex"));
        assertEquals("male", second.answers().of("reporting").get("sex"));
        assertEquals(List.of(1, 2), List.of(first.number(), second.number()));
        assertNotEquals(first.hash(), second.hash());
        assertTrue(first.intact() && second.intact());
        assertEquals(Map.of("reporting", 1), first.forms().versions());
    }

    @Test
    @DisplayName("cannot be written once it was sent, and again when it is sent back with a reason and a day")
    void sentBack() {
        write("female");
        one.send(List.of(), "Jenny Marlow", "jenny.marlow", NOW);
        assertFalse(one.writable());
        assertThrows(NotAllowedNow.class, () -> write("male"));
        assertThrows(RuleViolation.class, () -> one.sendBack(" ", DUE, "ruby.ellery", NOW));

        one.sendBack("When was the last contact?", DUE.plusDays(7), "ruby.ellery", NOW);
        write("male");
        assertEquals(ReturnStatus.SENT_BACK, one.status());
        assertEquals(DUE.plusDays(7), one.dueDate());
        assertEquals("When was the last contact?", one.stepReason());
    }

    @Test
    @DisplayName("that was withdrawn takes nothing any more until it is asked for again; what was written stays")
    void withdrawn() {
        write("female");
        one.withdraw("The agency did not know the child.", "ruby.ellery", NOW);
        assertThrows(NotAllowedNow.class, () -> write("male"));
        one.askAgain("It did.", DUE, "ruby.ellery", NOW);
        assertEquals("female", one.answers().of("reporting").get("sex"));
        assertTrue(one.writable());
    }

    @Test
    @DisplayName("is complete where the agency looked and holds no record; what stood in the boxes is no answer of it")
    void nothingHeld() {
        one.prefill("reporting", Map.of("sex", "female"));
        one.count(new Completeness(12, 1, 0));
        ChildDeathReturn.Sending sending = one.holdNothing(
                " Records manager, electronic record, 24 November 2026 ", "Jenny Marlow", "jenny.marlow", NOW);

        assertEquals(ReturnStatus.NOTHING_HELD, one.status());
        assertEquals(1, one.sentNumber());
        assertEquals(100, one.completeness().score());
        assertEquals(0, one.completeness().answered());
        assertFalse(one.writable());
        assertEquals(
                "Records manager, electronic record, 24 November 2026",
                sending.sealed().nothingHeld());
        assertEquals(Map.of(), sending.sealed().answers().of("reporting"));
        assertTrue(sending.sealed().intact());
    }

    @Test
    @DisplayName("that says nothing of who looked is refused at that field and keeps its state")
    void nothingHeldUnsaid() {
        RuleViolation refused =
                assertThrows(RuleViolation.class, () -> one.holdNothing(" ", "Jenny Marlow", "jenny.marlow", NOW));
        assertEquals("searched", refused.violations().get(0).field());
        assertThrows(RuleViolation.class, () -> one.holdNothing("x".repeat(501), "Jenny Marlow", "jenny.marlow", NOW));
        assertEquals(ReturnStatus.ASKED, one.status());
    }

    @Test
    @DisplayName("that held nothing is opened again when something is found, and sent; the first answer stays sealed")
    void foundLater() {
        one.prefill("reporting", Map.of("sex", "female"));
        ReturnVersion nothing = one.holdNothing("The archive, 24 November", "Jenny Marlow", "jenny.marlow", NOW)
                .sealed();
        assertThrows(NotAllowedNow.class, () -> one.send(List.of(), "Jenny Marlow", "jenny.marlow", NOW));
        one.correct("A paper file was found.", "jenny.marlow", NOW);
        assertEquals("female", one.answers().of("reporting").get("sex"));
        ReturnVersion found =
                one.send(List.of(), "Jenny Marlow", "jenny.marlow", NOW).sealed();
        assertEquals("The archive, 24 November", nothing.nothingHeld());
        assertNull(found.nothingHeld());
        assertEquals(2, found.number());
    }

    @Test
    @DisplayName("rule 76: who declares a conflict writes no more, and what was written waits for who follows")
    void conflict() {
        write("female");
        assertThrows(RuleViolation.class, () -> one.stepAside(" ", "Jenny Marlow", "jenny.marlow", NOW));
        one.stepAside("I know the family.", "Jenny Marlow", "jenny.marlow", NOW);
        assertNull(one.contributorId());
        assertTrue(one.unwritten());
        assertEquals("Jenny Marlow", one.asideName());
        assertEquals(ReturnStatus.BEGUN, one.status());

        one.give(UUID.randomUUID(), null, "ruby.ellery", NOW);
        assertFalse(one.unwritten());
        assertNull(one.asideReason());
        assertEquals("female", one.answers().of("reporting").get("sex"));
    }

    @Test
    @DisplayName("rule 76: a conflict is declared of what was sent too, and of nothing that is not asked any more")
    void conflictAfterwards() {
        write("female");
        one.send(List.of(), "Jenny Marlow", "jenny.marlow", NOW);
        one.stepAside("A cousin is named.", "Jenny Marlow", "jenny.marlow", NOW);
        assertEquals(ReturnStatus.SENT, one.status());
        one.sendBack("Which notes?", DUE, "ruby.ellery", NOW);
        assertTrue(one.unwritten());
        one.give(UUID.randomUUID(), null, "ruby.ellery", NOW);

        ChildDeathReturn other = new ChildDeathReturn(
                "CRT-2026-1002",
                new ChildDeathReturn.Request(
                        UUID.randomUUID(), "CDR-2026-1002", UUID.randomUUID(), AgencyKind.GP, "Fenby", null, DUE),
                UUID.randomUUID(),
                AskedForms.of(Map.of("reporting", 1)),
                "ruby.ellery",
                NOW);
        other.withdraw("Not needed.", "ruby.ellery", NOW);
        assertThrows(NotAllowedNow.class, () -> other.stepAside("I know them.", "Jenny Marlow", "jenny.marlow", NOW));
    }
}
