package uk.slp.portal.notification.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.slp.portal.notification.model.Drafts.IN_TIME;
import static uk.slp.portal.notification.model.Drafts.facts;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.portal.shared.error.NotAllowedNow;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.Violation;
import uk.slp.portal.shared.id.Fingerprint;

@DisplayName("What happens about a notification after it was sent")
class FollowUpTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    private final Notification sent = sent();

    private static Notification sent() {
        Notification draft = Drafts.complete();
        draft.submit(facts("2026-11-26"), Map.of(), List.of(), "martin.oduya", IN_TIME);
        return draft;
    }

    private void close(NotificationAction action, String reason) {
        sent.close(action, reason, "somebody", IN_TIME);
    }

    private static List<String> fields(RuleViolation refused) {
        return refused.violations().stream().map(Violation::field).toList();
    }

    @Test
    @DisplayName("Rule 35: what was sent is withdrawn only when the national body has acknowledged it")
    void withdrawal() {
        assertThrows(NotAllowedNow.class, () -> sent.withdraw("Sent twice", "martin.oduya", IN_TIME));
        assertThrows(RuleViolation.class, () -> close(NotificationAction.ASK_WITHDRAWAL, " "));
        close(NotificationAction.ASK_WITHDRAWAL, "Sent twice");
        assertEquals("Withdrawal asked for", sent.status().label());
        assertFalse(sent.status().closed());
        assertThrows(NotAllowedNow.class, () -> close(NotificationAction.ACCEPT_NOT_MET, null));
        close(NotificationAction.ACCEPT_WITHDRAWAL, null);
        assertEquals(NotificationStatus.WITHDRAWN, sent.status());
        assertTrue(sent.status().closed());
    }

    @Test
    @DisplayName("Rule 35: a refusal needs a reason and leaves the notification acknowledged")
    void refusal() {
        close(NotificationAction.ASK_WITHDRAWAL, "Sent twice");
        assertThrows(RuleViolation.class, () -> close(NotificationAction.REFUSE_WITHDRAWAL, null));
        close(NotificationAction.REFUSE_WITHDRAWAL, "It is another child");
        assertEquals(NotificationStatus.ACKNOWLEDGED, sent.status());
        assertNotNull(sent.acknowledgedAt());
    }

    @Test
    @DisplayName("Rule 35: not meeting the criteria is final only after the national body's acknowledgement")
    void criteria() {
        close(NotificationAction.ASK_NOT_MET, "An accident");
        assertEquals(NotificationStatus.CRITERIA_QUESTIONED, sent.status());
        close(NotificationAction.ACCEPT_NOT_MET, null);
        assertEquals("not_meeting_criteria", sent.status().code());
        Notification other = sent();
        other.close(NotificationAction.DECIDE_NOT_MET, "An accident", "eleanor.marsh", IN_TIME);
        assertEquals(NotificationStatus.NOT_MEETING_CRITERIA, other.status());
        assertThrows(
                NotAllowedNow.class,
                () -> other.amend("More", "x", Map.of(), facts("2026-11-26"), "priya.nair", IN_TIME));
    }

    @Test
    @DisplayName("Rule 26: an amendment changes what holds, never what was sent, and keeps what held before")
    void changes() {
        String content = sent.versions().get(0).content();
        Map<String, String> given = new HashMap<>();
        given.put("circumstances", "Brought to hospital with old and new injuries.");
        given.put("children[0].sex", "female");
        given.put("setting", "home");
        sent.amend("Examination", null, given, facts("2026-11-26"), "priya.nair", IN_TIME);
        sent.amend("Again", null, Map.of("children[0].sex", "male"), facts("2026-11-26"), "priya.nair", IN_TIME);
        List<AnswerChange> second = sent.amendments().get(1).changes().list();
        assertEquals(List.of(new AnswerChange("children[0].sex", "female", "male")), second);
        assertEquals(2, sent.amendments().get(0).changes().list().size(), "the same answer is no change");
        assertEquals(content, sent.versions().get(0).content());
        assertEquals(sent.contentHash(), Fingerprint.of(content));
        assertEquals("male", sent.children().get(0).answer(ChildField.SEX));
    }

    @Test
    @DisplayName("an amendment's changes are refused all at once, each at its answer")
    void wrongChanges() {
        Map<String, String> given = new HashMap<>();
        given.put("children[0].sex", "murder");
        given.put("children[7].sex", "male");
        given.put("lateReason", "x");
        given.put("incidentDate", "31-02-x");
        RuleViolation refused = assertThrows(
                RuleViolation.class, () -> sent.amend(" ", null, given, facts("2026-11-26"), "priya.nair", IN_TIME));
        assertTrue(fields(refused)
                .containsAll(List.of("reason", "children[0].sex", "children[7].sex", "lateReason", "incidentDate")));
        assertEquals(List.of(), sent.amendments());
        RuleViolation same = assertThrows(
                RuleViolation.class,
                () -> sent.amend("Why", null, Map.of("setting", "home"), facts("2026-11-26"), "priya.nair", IN_TIME));
        assertEquals("nothing_changed", same.violations().get(0).code());
    }

    @Test
    @DisplayName("Rule 79: an amendment names the authorities of the days of the case, and no invented one")
    void authorities() {
        CheckFacts known = facts("2026-11-26");
        CheckFacts facts = new CheckFacts(
                known.today(),
                known.authorityCode(),
                known.authorityName(),
                known.authorities(),
                List.of(),
                Set.of(),
                List.of(),
                Map.of("X-LA-07", "Lindenshire County Council ended on 31 March 2023; choose another."));
        Map<String, String> given =
                Map.of("children[0].homeAuthorityCode", "X-LA-07", "placeAuthorityCode", "E99999999");
        RuleViolation refused =
                assertThrows(RuleViolation.class, () -> sent.amend("Moved", null, given, facts, "priya.nair", IN_TIME));
        assertEquals(
                Map.of(
                        "children[0].homeAuthorityCode", "authority_not_then",
                        "placeAuthorityCode", "unknown_value"),
                refused.violations().stream().collect(Collectors.toMap(Violation::field, Violation::code)));
        sent.amend("Moved", null, Map.of("children[0].homeAuthorityCode", "X-LA-07"), known, "priya.nair", IN_TIME);
    }

    @Test
    @DisplayName("Rule 79: the days of a case are those of the incident, of becoming aware and of the deaths")
    void days() {
        assertEquals(
                List.of("2026-02-01", "2026-02-28", "2026-03-05", "2026-03-05"),
                DaysOfCase.of(
                                Kind.SERIOUS_INCIDENT,
                                Map.of("incidentDate", "2026-02", "awarenessDate", "2026-03-05"),
                                List.of(Map.of("dateOfDeath", "2026-04-01")))
                        .stream()
                        .map(Object::toString)
                        .toList());
        assertTrue(DaysOfCase.of(Kind.LOOKED_AFTER_DEATH, Map.of(), List.of(Map.of("dateOfDeath", "2026-04-01")))
                .contains(LocalDate.of(2026, 4, 1)));
    }

    private static Map<String, String> sister(String place) {
        Map<String, String> given = new HashMap<>();
        given.put("children[" + place + "]", "added");
        Drafts.child(Drafts.complete())
                .answers()
                .byKey()
                .forEach((field, answer) -> given.put("children[" + place + "]." + field, answer));
        given.put("children[" + place + "].givenName", "Isla");
        return given;
    }

    private RuleViolation refused(Map<String, String> given) {
        return assertThrows(
                RuleViolation.class,
                () -> sent.amend("Found", null, given, facts("2026-11-26"), "priya.nair", IN_TIME));
    }

    @Test
    @DisplayName("Rule 26: a child found later is added, asked what every child is asked, and the sent version stays")
    void childAdded() {
        String content = sent.versions().get(0).content();
        sent.amend("Found", null, sister("1"), facts("2026-11-26"), "priya.nair", IN_TIME);
        assertEquals(content, sent.versions().get(0).content());
        assertEquals(1, sent.children().size());
        assertEquals(
                "children[1]", sent.amendments().get(0).changes().list().get(0).path());
        Present present = Present.of(sent);
        assertEquals("Isla", present.answer(new AnswerPath(ChildField.GIVEN_NAME, SubjectPath.child(1))));
        Map<String, String> tooOld = sister("2");
        tooOld.put("children[2].dateOfBirth", "2000-08-03");
        assertEquals(List.of("children[2].dateOfBirth"), fields(refused(tooOld)), "rule 4");
        Map<String, String> noSex = sister("2");
        noSex.remove("children[2].sex");
        assertEquals(List.of("children[2].sex"), fields(refused(noSex)), "rule 27");
        assertEquals("not_next", refused(sister("3")).violations().get(0).code());
    }

    @Test
    @DisplayName("a person of the family is added and taken out again, and the place is not given a second time")
    void people() {
        Map<String, String> uncle = Map.of(
                "people[1]",
                "added",
                "people[1].role",
                "relative",
                "people[1].description",
                "Uncle",
                "people[1].livesInHousehold",
                "no");
        sent.amend("Found", null, uncle, facts("2026-11-26"), "priya.nair", IN_TIME);
        Map<String, String> change = Map.of("people[1].description", "Great-uncle", "people[0]", "removed");
        sent.amend("Wrong", null, change, facts("2026-11-26"), "priya.nair", IN_TIME);
        Present present = Present.of(sent);
        assertEquals(List.of(SubjectPath.person(1)), present.subjects(SubjectPath.Who.PERSON));
        assertEquals(2, present.next(SubjectPath.Who.PERSON));
        assertEquals(
                List.of("people[0].role"), fields(refused(Map.of("people[0].role", "mother"))), "nobody is there now");
        assertEquals(List.of("people[0]"), fields(refused(Map.of("people[0]", "removed"))));
        assertEquals(List.of("people[1]"), fields(refused(Map.of("people[1]", "gone"))));
        assertTrue(fields(refused(Map.of("people[2]", "added"))).contains("people[2].role"));
    }

    @Test
    @DisplayName("the last child stays, unless another takes its place (rule 3)")
    void lastChild() {
        assertEquals(
                "child_required",
                refused(Map.of("children[0]", "removed")).violations().get(0).code());
        Map<String, String> exchanged = sister("1");
        exchanged.put("children[0]", "removed");
        sent.amend("Mistaken", null, exchanged, facts("2026-11-26"), "priya.nair", IN_TIME);
        assertEquals(List.of(SubjectPath.child(1)), Present.of(sent).subjects(SubjectPath.Who.CHILD));
    }

    @Test
    @DisplayName("changes are kept as one text and read back the same, also an answer that was taken away")
    void kept() {
        AnswerChanges changes = new AnswerChanges(List.of(
                new AnswerChange("circumstances", "a \"b\"\n", null), new AnswerChange("setting", null, "home")));
        assertEquals(changes, AnswerChanges.read(changes.json()));
        assertEquals(AnswerChanges.NONE, AnswerChanges.read(null));
    }

    @Test
    @DisplayName("a question is open until it is answered, and closed with a reason only")
    void questions() {
        Enquiry q =
                new Enquiry(sent, 1, new Enquiry.Asked("How many children?", TODAY, TODAY), "eleanor.marsh", IN_TIME);
        assertEquals(Enquiry.State.OPEN, q.state());
        assertEquals(NationalBody.PANEL, q.body());
        assertThrows(RuleViolation.class, () -> q.answer(" ", "priya.nair", IN_TIME));
        q.answer("Two.", "priya.nair", IN_TIME);
        assertEquals(Enquiry.State.ANSWERED, q.state());
        assertThrows(NotAllowedNow.class, () -> q.answer("Three.", "priya.nair", IN_TIME));
        assertEquals(
                List.of("reason"),
                fields(assertThrows(RuleViolation.class, () -> q.close("", "eleanor.marsh", IN_TIME))));
        q.close("Answered", "eleanor.marsh", IN_TIME);
        assertEquals(Enquiry.State.CLOSED, q.state());
    }

    @Test
    @DisplayName("a question says something, and asks for an answer by no day that is over")
    void wrongQuestions() {
        RuleViolation refused = assertThrows(
                RuleViolation.class,
                () -> new Enquiry(sent, 1, new Enquiry.Asked("", TODAY.minusDays(1), TODAY), "eleanor.marsh", IN_TIME));
        assertEquals(List.of("question", "answerBy"), fields(refused));
        Notification draft = Drafts.complete();
        assertThrows(
                NotAllowedNow.class,
                () -> new Enquiry(draft, 1, new Enquiry.Asked("x", null, TODAY), "eleanor.marsh", IN_TIME));
    }

    @Test
    @DisplayName("a link needs both authorities, and is refused or taken away with a reason")
    void links() {
        Notification other = sent();
        NotificationLink link = new NotificationLink(sent, other, "priya.nair", IN_TIME);
        assertEquals(NotificationLink.State.PROPOSED, link.state());
        assertThrows(RuleViolation.class, () -> link.refuse(null, "lena.fox", IN_TIME));
        link.confirm("lena.fox", IN_TIME);
        assertThrows(NotAllowedNow.class, () -> link.refuse("No", "lena.fox", IN_TIME));
        assertThrows(RuleViolation.class, () -> link.end(other, " ", "lena.fox", IN_TIME));
        link.end(other, "Another family", "lena.fox", IN_TIME);
        assertFalse(link.open());
        assertThrows(NotAllowedNow.class, () -> link.end(sent, "Again", "priya.nair", IN_TIME));
        assertThrows(RuleViolation.class, () -> new NotificationLink(sent, sent, "priya.nair", IN_TIME));
    }

    @Test
    @DisplayName("an answer is named as the API names it")
    void paths() {
        AnswerPath path = AnswerPath.of("children[1].sex").orElseThrow();
        assertEquals("Sex (child 2)", path.label());
        assertEquals(
                "Who it is (person 3)",
                AnswerPath.of("people[2].role").orElseThrow().label());
        assertEquals("children[1].sex", path.text());
        assertNull(AnswerPath.of("children[1]").orElse(null));
        assertNull(AnswerPath.of("lateReason").orElse(null));
        assertNotNull(Present.of(sent).answer(new AnswerPath(ChildField.SEX, SubjectPath.child(0))));
    }
}
