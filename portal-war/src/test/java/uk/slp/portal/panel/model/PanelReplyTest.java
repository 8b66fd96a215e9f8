package uk.slp.portal.panel.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.portal.rapidreview.Partner;
import uk.slp.portal.shared.error.NotAllowedNow;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.Violation;
import uk.slp.portal.shared.workflow.StatusChange;

@DisplayName("An answer of the partners to the national body")
class PanelReplyTest {
    private static final Instant NOW = Instant.parse("2026-12-16T09:00:00Z");

    private final PanelCase panelCase = PanelCaseTest.received();
    private final PanelReply reply = asked();

    private PanelReply asked() {
        panelCase.record(
                PanelOutcome.ASK_TO_RECONSIDER,
                new OutcomeReasons("Look at it again.", null, null, null, null),
                LocalDate.of(2026, 12, 30),
                "eleanor.marsh",
                NOW);
        return new PanelReply(panelCase, 1, PanelOutcome.ASK_TO_RECONSIDER, "Look at it again.", "eleanor.marsh", NOW);
    }

    private void write(String text, ReplyDecision decision) {
        reply.write(text, decision, "helen.strachan", NOW);
    }

    private StatusChange send() {
        StatusChange step = panelCase.replied(reply.changesDecision(), LocalDate.of(2027, 1, 4), "helen.strachan", NOW);
        return reply.send(step, true, "helen.strachan", NOW);
    }

    private void sign(Partner partner, boolean agrees, String dissent) {
        reply.signOff(new PanelReplySignOff.Signature(partner, agrees, dissent, "Ama Boateng", "ama.boateng"), NOW);
    }

    private static List<String> codes(RuleViolation refused) {
        return refused.violations().stream().map(Violation::code).toList();
    }

    @Test
    @DisplayName("is not sent without words and without saying what becomes of the decision; both are said at once")
    void needsWordsAndDecision() {
        RuleViolation refused = assertThrows(RuleViolation.class, this::send);

        assertEquals(List.of("answer_required", "decision_required"), codes(refused));
    }

    @Test
    @DisplayName("that leaves the decision as it is is sent at once; the usual time starts again, the proposal stands")
    void unchanged() {
        write("  We looked again.  ", ReplyDecision.UNCHANGED);
        send();

        assertEquals(ReplyStatus.SENT, reply.status());
        assertEquals("We looked again.", reply.text());
        assertEquals(PanelCaseStatus.WAITING, panelCase.status());
        assertEquals(NOW, panelCase.waitingSince());
        assertEquals(LocalDate.of(2027, 1, 4), panelCase.usualBy());
        assertEquals(true, panelCase.practiceReviewProposed());
    }

    @Test
    @DisplayName("Rule 33: that changes the decision needs the three partners again, in words where one dissents")
    void changedNeedsThePartners() {
        write("We decide differently.", ReplyDecision.CHANGED);
        reply.askForSignOff("helen.strachan", NOW);
        assertThrows(NotAllowedNow.class, () -> write("More.", ReplyDecision.CHANGED));
        assertThrows(RuleViolation.class, () -> sign(Partner.POLICE, false, " "));
        sign(Partner.POLICE, false, "Nothing is new.");
        sign(Partner.ICB, true, null);
        RuleViolation refused = assertThrows(
                RuleViolation.class,
                () -> reply.send(
                        new StatusChange(PanelCase.TYPE, panelCase.id(), null, "waiting", "reply", "x", NOW, null),
                        true,
                        "helen.strachan",
                        NOW));
        assertEquals(List.of("sign_off_missing_local_authority"), codes(refused));
        sign(Partner.LOCAL_AUTHORITY, true, null);
        send();

        assertFalse(panelCase.practiceReviewProposed());
        assertEquals(false, reply.practiceReviewProposed());
    }

    @Test
    @DisplayName("is not signed when the decision stands: nothing new was decided")
    void unchangedIsNotSigned() {
        write("It stands.", ReplyDecision.UNCHANGED);

        RuleViolation refused = assertThrows(RuleViolation.class, () -> reply.askForSignOff("helen.strachan", NOW));

        assertEquals(List.of("sign_off_not_needed"), codes(refused));
    }

    @Test
    @DisplayName("keeps its words and loses its signatures when something else is asked before it was sent")
    void askedAgain() {
        write("We decide differently.", ReplyDecision.CHANGED);
        reply.askForSignOff("helen.strachan", NOW);
        sign(Partner.ICB, true, null);

        reply.askAgain(PanelOutcome.REQUEST_MORE_INFORMATION, "Who knew?", "eleanor.marsh", NOW);

        assertEquals(ReplyStatus.DRAFT, reply.status());
        assertEquals("We decide differently.", reply.text());
        assertEquals("Who knew?", reply.requestText());
        assertEquals(3, reply.missingPartners().size());
    }

    @Test
    @DisplayName("lapses when the body answers without waiting, and can then be neither written nor sent")
    void lapses() {
        reply.lapse("The Panel answered.", "eleanor.marsh", NOW);

        assertFalse(reply.open());
        assertThrows(NotAllowedNow.class, () -> write("Too late.", ReplyDecision.UNCHANGED));
    }

    @Test
    @DisplayName("cannot be sent twice, and the case takes none that it did not ask for")
    void once() {
        write("We looked again.", ReplyDecision.UNCHANGED);
        send();

        assertThrows(NotAllowedNow.class, this::send);
    }

    @Test
    @DisplayName("A case without a final answer closes with its notification; a decided one stays decided")
    void caseCloses() {
        panelCase.close("The notification was withdrawn.", "martin.oduya", NOW);
        assertEquals(PanelCaseStatus.CLOSED, panelCase.status());

        PanelCase decided = PanelCaseTest.received();
        decided.record(
                PanelOutcome.AGREE_LCSPR,
                new OutcomeReasons("Sound.", null, null, null, null),
                LocalDate.of(2026, 12, 30),
                "eleanor.marsh",
                NOW);
        assertThrows(NotAllowedNow.class, () -> decided.close("The notification was withdrawn.", "x", NOW));
    }
}
