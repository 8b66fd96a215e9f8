package uk.slp.portal.panel.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.slp.portal.rapidreview.RapidReviewSent;
import uk.slp.portal.shared.error.NotAllowedNow;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.Violation;
import uk.slp.portal.shared.workflow.StatusChange;

class PanelCaseTest {
    private static final Instant SENT = Instant.parse("2026-12-10T09:00:00Z");
    private static final Instant NOW = Instant.parse("2026-12-15T09:00:00Z");

    private static final LocalDate PARTNERS_BY = LocalDate.of(2027, 1, 4);

    private final PanelCase panelCase = received();

    static PanelCase received() {
        return new PanelCase(
                "PC-2026-1001",
                new RapidReviewSent(
                        UUID.randomUUID(),
                        "RR-2026-1001",
                        UUID.randomUUID(),
                        "SIN-2026-1001",
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        "Alder Close",
                        "WT2026",
                        true,
                        true,
                        "helen.strachan",
                        SENT),
                LocalDate.of(2026, 12, 20));
    }

    private static OutcomeReasons reasons(String text) {
        return new OutcomeReasons(text, null, null, null, null);
    }

    private StatusChange record(PanelOutcome outcome, OutcomeReasons why) {
        return panelCase.record(outcome, why, PARTNERS_BY, "eleanor.marsh", NOW);
    }

    @Test
    @DisplayName("Rule 31: a late rapid review is flagged to the national body")
    void lateFlagArrives() {
        assertTrue(panelCase.sentLate());
        assertEquals(PanelCaseStatus.WAITING, panelCase.status());
    }

    @Test
    @DisplayName("Rule 38: the outcome and its date are stored, and the case is decided once")
    void outcomeAndDateAreStored() {
        record(PanelOutcome.AGREE_LCSPR, reasons("The decision is sound."));

        assertEquals(PanelOutcome.AGREE_LCSPR, panelCase.outcome());
        assertEquals(NOW, panelCase.decidedAt());
        assertEquals(PanelCaseStatus.DECIDED, panelCase.status());
        assertThrows(NotAllowedNow.class, () -> record(PanelOutcome.AGREE_NO_LCSPR, reasons("On reflection.")));
    }

    @Test
    @DisplayName("Rule 38: an outcome and its reasons are both required, said at once")
    void outcomeAndReasonsAreRequired() {
        RuleViolation refused = assertThrows(RuleViolation.class, () -> record(null, reasons("  ")));

        assertEquals(
                List.of("outcome", "reasons"),
                refused.violations().stream().map(Violation::field).toList());
    }

    @ParameterizedTest
    @EnumSource(names = {"NATIONAL_REVIEW_SINGLE", "NATIONAL_THEMATIC_REVIEW"})
    @DisplayName("Rule 39: a national review needs reasons against regulation 3 (a) to (c)")
    void nationalNeedsReasonsAgainstEachCriterion(PanelOutcome outcome) {
        RuleViolation refused = assertThrows(RuleViolation.class, () -> record(outcome, reasons("Complex.")));
        assertEquals(
                List.of("reasonImprovements", "reasonLaw", "reasonRecurrent"),
                refused.violations().stream().map(Violation::field).toList());
        RuleViolation one = assertThrows(
                RuleViolation.class,
                () -> record(outcome, new OutcomeReasons("Complex.", "Improvements.", " ", "Seen before.", null)));
        assertEquals(
                List.of("reasonLaw"),
                one.violations().stream().map(Violation::field).toList());

        record(outcome, new OutcomeReasons("Complex.", "Improvements.", "Guidance is silent.", "Seen before.", null));

        assertEquals(PanelCaseStatus.DECIDED, panelCase.status());
    }

    @Test
    @DisplayName("Asking for information, or to reconsider, keeps the case open for a final outcome")
    void askingKeepsTheCaseOpen() {
        StatusChange asked = record(PanelOutcome.REQUEST_MORE_INFORMATION, reasons("Which agencies knew?"));
        assertEquals(PanelCaseStatus.INFORMATION_REQUESTED, panelCase.status());
        assertEquals("Which agencies knew?", asked.reason());
        record(PanelOutcome.ASK_TO_RECONSIDER, reasons("The theme is recurrent."));
        assertEquals(PanelCaseStatus.RECONSIDERATION_ASKED, panelCase.status());
        record(PanelOutcome.AGREE_LCSPR, reasons("Agreed."));
        assertEquals(PanelCaseStatus.DECIDED, panelCase.status());
    }

    @Test
    @DisplayName("Rule 35: that the criteria are not met is said by the national body alone, as its final outcome")
    void notMeetingCriteriaIsAnOutcome() {
        assertTrue(PanelOutcome.NOT_MEETING_CRITERIA.isFinal());
        record(PanelOutcome.NOT_MEETING_CRITERIA, reasons("The injury had a medical cause."));
        assertEquals(PanelOutcome.NOT_MEETING_CRITERIA, panelCase.outcome());
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("A local practice review follows one outcome only: the agreed one")
    void practiceReviewFollowsAgreementOnly(PanelOutcome outcome) {
        assertEquals(outcome == PanelOutcome.AGREE_LCSPR, outcome.practiceReviewFollows());
        assertFalse(outcome.meaning().isBlank());
    }

    @Test
    @DisplayName("Rule 76: a conflict of interest takes the case out of the hands of that person and of nobody else")
    void conflictTakesItBack() {
        UUID david = UUID.randomUUID();
        assertEquals(Optional.empty(), panelCase.release(david, "A conflict.", "david", NOW));
        panelCase.allocate(david, null, "eleanor.marsh", NOW);
        assertEquals(Optional.empty(), panelCase.release(UUID.randomUUID(), "A conflict.", "ruth", NOW));
        assertEquals(david, panelCase.allocatedTo());
        assertTrue(panelCase.release(david, "A conflict.", "david", NOW).isPresent());
        assertNull(panelCase.allocatedTo());
    }

    @Test
    @DisplayName("The first giving needs no reason; handing over and taking back do, and nothing happens twice")
    void allocation() {
        UUID david = UUID.randomUUID();
        UUID eleanor = UUID.randomUUID();
        assertEquals(List.of("nothing_changed"), refused(null, "Back."));
        PanelAllocation given = panelCase.allocate(david, " ", "eleanor.marsh", NOW);
        assertNull(given.reason());
        assertEquals(NOW, panelCase.allocatedAt());
        assertEquals(List.of("nothing_changed"), refused(david, "Again."));
        assertEquals(List.of("reason_required"), refused(eleanor, " "));
        assertEquals(List.of("too_long"), refused(eleanor, "x".repeat(2001)));
        assertEquals(
                eleanor,
                panelCase.allocate(eleanor, "On leave.", "eleanor.marsh", NOW).accountId());
        assertEquals(List.of("reason_required"), refused(null, null));
        panelCase.allocate(null, "Not needed.", "eleanor.marsh", NOW);
        assertNull(panelCase.allocatedTo());
        record(PanelOutcome.AGREE_LCSPR, reasons("Sound."));
        assertThrows(NotAllowedNow.class, () -> panelCase.allocate(david, "Late.", "eleanor.marsh", NOW));
    }

    @Test
    @DisplayName("The clock of the partners runs while something is asked of them, and only then")
    void partnersClock() {
        assertNull(panelCase.replyUsualBy());
        record(PanelOutcome.ASK_TO_RECONSIDER, reasons("Look again."));
        assertEquals(PARTNERS_BY, panelCase.replyUsualBy());
        panelCase.replied(false, LocalDate.of(2027, 1, 20), "helen.strachan", NOW);
        assertNull(panelCase.replyUsualBy());
        record(PanelOutcome.REQUEST_MORE_INFORMATION, reasons("Which school?"));
        record(PanelOutcome.NO_FURTHER_ACTION, reasons("Noted."));
        assertNull(panelCase.replyUsualBy());
    }

    private List<String> refused(UUID account, String why) {
        return assertThrows(RuleViolation.class, () -> panelCase.allocate(account, why, "eleanor.marsh", NOW))
                .violations()
                .stream()
                .map(Violation::code)
                .toList();
    }
}
