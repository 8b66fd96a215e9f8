package uk.slp.portal.learning.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.portal.learning.Correction;
import uk.slp.portal.learning.ItemAction;
import uk.slp.portal.learning.ItemStatus;
import uk.slp.portal.learning.ItemType;
import uk.slp.portal.learning.Publication;
import uk.slp.portal.learning.Withdrawal;
import uk.slp.portal.shared.error.NotAllowedNow;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.workflow.TransitionTableAssert;

@DisplayName("A published item")
class PublishedItemTest {
    private static final Instant AT = Instant.parse("2028-02-29T09:30:00Z");

    private static PublishedItem item() {
        return new PublishedItem(
                "child-r-2028",
                new Publication(
                        ItemType.LOCAL_REVIEW,
                        "Child R",
                        "Eastmere Safeguarding Children Partnership",
                        "Eastmere",
                        "East of England",
                        LocalDate.of(2028, 2, 29),
                        AT,
                        "helen",
                        "Summary.",
                        "Note.",
                        null,
                        List.of("neglect"),
                        List.of("neglect"),
                        List.of("13-15"),
                        List.of("police"),
                        "## 1 One\n\nText.",
                        "WT2026",
                        null),
                LocalDate.of(2029, 2, 28));
    }

    @Test
    @DisplayName(
            "Rule 49: published on 29 February 2028 it stays through 28 February 2029; earliest removal is 1 March")
    void staysAvailable() {
        PublishedItem item = item();
        RuleViolation refused = assertThrows(
                RuleViolation.class,
                () -> item.withdraw(new Withdrawal("Superseded", "", false), "helen", AT, LocalDate.of(2029, 2, 28)));
        assertEquals("still_to_be_available", refused.violations().get(0).code());
        item.withdraw(new Withdrawal("Superseded", "", false), "helen", AT, LocalDate.of(2029, 3, 1));
        assertEquals(ItemStatus.WITHDRAWN, item.status());
    }

    @Test
    @DisplayName("may be withdrawn earlier by order of a court or for the welfare of a child, and published again")
    void ordered() {
        PublishedItem item = item();
        item.withdraw(new Withdrawal("Order of the court", "", true), "helen", AT, LocalDate.of(2028, 3, 1));
        assertThrows(
                NotAllowedNow.class,
                () -> item.withdraw(new Withdrawal("Again", "", true), "helen", AT, LocalDate.of(2028, 3, 1)));
        item.restore("The order ended", "helen", AT);
        assertEquals(ItemStatus.PUBLISHED, item.status());
    }

    @Test
    @DisplayName("is not withdrawn without a reason")
    void needsAReason() {
        assertThrows(RuleViolation.class, () -> item().withdraw(
                        new Withdrawal(" ", "", true), "helen", AT, LocalDate.of(2028, 3, 1)));
    }

    private static Correction correction(String text, String reason, boolean readable) {
        return new Correction("Child R", "Summary.", "Note.", text, reason, readable);
    }

    @Test
    @DisplayName("is corrected by a new version that says what changed and why; the old one is kept if it may be read")
    void corrected() {
        PublishedItem item = item();
        ItemVersion first = item.correct(
                correction("## 1 One\n\nText, corrected.\n\nAnd more.", "A date was wrong.", true), "helen", AT);
        assertEquals(1, first.number());
        assertEquals("## 1 One\n\nText.", first.reportText());
        assertEquals(2, item.textNumber());
        assertEquals("A date was wrong.", item.correctedReason());
        assertEquals("Changed: Paragraph 1.1. Added: Paragraph 1.2.", item.correctedChanges());

        ItemVersion second = item.correct(correction("## 1 One\n\nShort.", "It named somebody.", false), "helen", AT);
        assertFalse(second.readable());
        assertNull(second.reportText(), "what must not be read is not kept");
        assertEquals(3, item.textNumber());
    }

    @Test
    @DisplayName("is not corrected without a reason, without a change, or while it is withdrawn")
    void refusesCorrection() {
        assertEquals("reason_missing", refused(correction("## 1 One\n\nOther.", " ", true)));
        assertEquals("nothing_changed", refused(correction("## 1 One\n\nText.", "Why not", true)));
        assertEquals("reportText_missing", refused(correction(" ", "Why not", true)));
        assertEquals(
                "title_too_long",
                refused(new Correction("x".repeat(201), "Summary.", "Note.", "## 1 One\n\nText.", "Why", true)));
        PublishedItem item = item();
        item.withdraw(new Withdrawal("Order of the court", "", true), "helen", AT, LocalDate.of(2028, 3, 1));
        assertThrows(
                NotAllowedNow.class, () -> item.correct(correction("## 1 One\n\nOther.", "Why", true), "helen", AT));
    }

    private static String refused(Correction correction) {
        return assertThrows(RuleViolation.class, () -> item().correct(correction, "helen", AT))
                .violations()
                .get(0)
                .code();
    }

    @Test
    @DisplayName("is published again for a reason that the history can hold")
    void restored() {
        PublishedItem item = item();
        item.withdraw(new Withdrawal("Wrong", "", true), "helen", AT, LocalDate.of(2028, 3, 1));
        RuleViolation refused = assertThrows(RuleViolation.class, () -> item.restore("x".repeat(2_001), "helen", AT));
        assertEquals("reason_too_long", refused.violations().get(0).code());
        item.restore("x".repeat(2_000), "helen", AT);
        assertEquals(ItemStatus.PUBLISHED, item.status());
    }

    @Test
    @DisplayName("the table of its states is the reviewed one")
    void table() {
        TransitionTableAssert.check(
                ItemTransitions.RULES,
                ItemAction.class,
                "published-item",
                "The life of a published item",
                "uk/slp/portal/learning/transitions.txt");
    }
}
