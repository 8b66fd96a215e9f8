package uk.slp.portal.notification.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.slp.portal.notification.model.Drafts.IN_TIME;
import static uk.slp.portal.notification.model.Drafts.answer;
import static uk.slp.portal.notification.model.Drafts.facts;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.portal.shared.error.NotAllowedNow;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.StaleVersion;
import uk.slp.portal.shared.id.Fingerprint;

@DisplayName("What happens to a notification")
class NotificationLifeTest {
    private final Notification draft = Drafts.complete();

    @Test
    @DisplayName("Rule 80: what is typed is kept as typed, right or wrong")
    void keptAsTyped() {
        answer(draft, NotificationField.CIRCUMSTANCES, "  Two lines,\r\nand a space at the end ");
        assertEquals("  Two lines,\r\nand a space at the end ", draft.answer(NotificationField.CIRCUMSTANCES));
        answer(draft, NotificationField.INCIDENT_DATE, "31-02-x");
        assertEquals("31-02-x", draft.answer(NotificationField.INCIDENT_DATE));
        assertEquals(List.of("date_form"), Drafts.problems(draft, "incidentDate"));
    }

    @Test
    @DisplayName("Rule 26: after sending nothing can be changed, only added to")
    void rule26() {
        draft.submit(facts("2026-11-26"), Map.of(), List.of(), "martin.oduya", IN_TIME);
        String sent = draft.versions().get(0).content();
        assertThrows(NotAllowedNow.class, () -> answer(draft, NotificationField.CIRCUMSTANCES, "Other"));
        assertThrows(NotAllowedNow.class, () -> draft.addChild("priya.nair", IN_TIME));
        assertThrows(
                NotAllowedNow.class,
                () -> draft.removeChild(draft.children().get(0).id(), "priya.nair", IN_TIME));
        assertThrows(NotAllowedNow.class, () -> draft.replaceChildren(List.of(), "priya.nair", IN_TIME));
        draft.amend(
                "New facts",
                "The arm is broken.",
                Map.of(),
                facts("2026-11-26"),
                "priya.nair",
                IN_TIME.plusSeconds(60));
        draft.amend("More", "And a rib.", Map.of(), facts("2026-11-26"), "priya.nair", IN_TIME.plusSeconds(61));
        assertEquals(
                List.of(1, 2),
                draft.amendments().stream().map(Amendment::number).toList());
        assertEquals(sent, draft.versions().get(0).content());
        assertEquals(1, draft.versions().size());
    }

    @Test
    @DisplayName("the fingerprint is that of the content sent")
    void fingerprint() {
        draft.submit(facts("2026-11-26"), Map.of(), List.of(), "martin.oduya", IN_TIME);
        SentVersion version = draft.versions().get(0);
        assertEquals(Fingerprint.of(version.content()), draft.contentHash());
        assertTrue(version.content().startsWith("{\"abuseStatus\":\"suspected\",\"abuseTypes\":[\"physical\"],"));
        assertTrue(version.content().contains("\"givenName\":\"Ellis\""));
    }

    @Test
    @DisplayName("nothing is sent while there is a problem, and nothing has changed then")
    void refusedWhole() {
        answer(draft, NotificationField.NATURE, null);
        assertThrows(
                RuleViolation.class,
                () -> draft.submit(facts("2026-11-26"), Map.of(), List.of(), "martin.oduya", IN_TIME));
        assertEquals(NotificationStatus.DRAFT, draft.status());
        assertEquals(List.of(), draft.versions());
    }

    @Test
    @DisplayName("to the approver and back, with a reason")
    void approval() {
        assertEquals(
                "request_approval", draft.requestApproval("priya.nair", IN_TIME).action());
        assertThrows(NotAllowedNow.class, () -> answer(draft, NotificationField.CASE_NAME, "Other"));
        assertThrows(RuleViolation.class, () -> draft.returnToDraft(" ", "martin.oduya", IN_TIME));
        assertEquals(
                "Add the place",
                draft.returnToDraft("Add the place", "martin.oduya", IN_TIME).reason());
        assertEquals(NotificationStatus.DRAFT, draft.status());
    }

    @Test
    @DisplayName("acknowledged once, after sending only")
    void acknowledged() {
        assertThrows(NotAllowedNow.class, () -> draft.acknowledge("eleanor.marsh", IN_TIME));
        draft.submit(facts("2026-11-26"), Map.of(), List.of(), "martin.oduya", IN_TIME);
        draft.acknowledge("eleanor.marsh", IN_TIME);
        assertNotNull(draft.acknowledgedAt());
        assertThrows(NotAllowedNow.class, () -> draft.acknowledge("eleanor.marsh", IN_TIME));
    }

    @Test
    @DisplayName("withdrawn for good, with a reason")
    void withdrawn() {
        assertThrows(RuleViolation.class, () -> draft.withdraw(null, "priya.nair", IN_TIME));
        draft.withdraw("Entered twice", "priya.nair", IN_TIME);
        assertThrows(NotAllowedNow.class, () -> draft.requestApproval("priya.nair", IN_TIME));
    }

    @Test
    @DisplayName("an amendment says what and why, both told at once")
    void amendmentChecks() {
        draft.submit(facts("2026-11-26"), Map.of(), List.of(), "martin.oduya", IN_TIME);
        RuleViolation refused = assertThrows(
                RuleViolation.class, () -> draft.amend("", null, Map.of(), facts("2026-11-26"), "priya.nair", IN_TIME));
        assertEquals(2, refused.violations().size());
    }

    @Test
    @DisplayName("children keep an order, and the first is the index child")
    void order() {
        NotifiedChild second = Drafts.child(draft);
        draft.moveChildUp(second.id(), "priya.nair", IN_TIME);
        assertEquals(second.id(), draft.children().get(0).id());
        assertEquals(0, second.position());
        draft.removeChild(second.id(), "priya.nair", IN_TIME);
        assertEquals(0, draft.children().get(0).position());
    }

    @Test
    @DisplayName("replaced children keep their identity where it is sent")
    void replaced() {
        NotifiedChild first = draft.children().get(0);
        draft.replaceChildren(
                List.of(
                        new ChildAnswers(null, Map.of(ChildField.SEX, "female")),
                        new ChildAnswers(first.id(), Map.of(ChildField.SEX, "male"))),
                "priya.nair",
                IN_TIME);
        assertEquals(2, draft.children().size());
        assertEquals(first.id(), draft.children().get(1).id());
        assertEquals("female", draft.children().get(0).answer(ChildField.SEX));
    }

    @Test
    @DisplayName("a change written against an older version is refused")
    void stale() {
        assertThrows(StaleVersion.class, () -> draft.expectVersion(7));
    }

    @Test
    @DisplayName("a text too long for its place, or a code that nobody knows, is refused at once")
    void refusals() {
        assertEquals(
                1,
                NotificationField.CASE_NAME
                        .refusals("caseName", "x".repeat(121))
                        .size());
        assertEquals(
                0,
                NotificationField.CASE_NAME
                        .refusals("caseName", "x".repeat(120))
                        .size());
        assertEquals(1, NotificationField.NATURE.refusals("nature", "murder").size());
        assertEquals(
                1,
                NotificationField.ABUSE_TYPES
                        .refusals("abuseTypes", "neglect,x")
                        .size());
        assertEquals(
                0,
                NotificationField.ABUSE_TYPES
                        .refusals("abuseTypes", "neglect,physical")
                        .size());
    }
}
