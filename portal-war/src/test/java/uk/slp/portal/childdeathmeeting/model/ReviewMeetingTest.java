package uk.slp.portal.childdeathmeeting.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.portal.childdeathanalysis.FactorDomain;
import uk.slp.portal.childdeathmeeting.FamilyAnswer;
import uk.slp.portal.childdeathmeeting.GuestAnswer;
import uk.slp.portal.childdeathmeeting.GuestLine;
import uk.slp.portal.childdeathmeeting.GuestReply;
import uk.slp.portal.childdeathmeeting.Invitee;
import uk.slp.portal.childdeathmeeting.MeetingText;
import uk.slp.portal.childdeathmeeting.ReviewMeetingPlan;
import uk.slp.portal.childdeathmeeting.ReviewMeetingStatus;
import uk.slp.portal.panelmeeting.MeetingPlan;
import uk.slp.portal.shared.error.NotAllowedNow;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.StaleVersion;

@DisplayName("A child death review meeting (domain reference 6.2)")
class ReviewMeetingTest {
    private static final Instant NOW = Instant.parse("2026-11-27T10:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 27);
    private static final String BY = "ruby.ellery";
    private static final UUID LINE = UUID.fromString("00000000-0000-0000-0000-00000000002a");

    private static ReviewMeetingPlan plan(LocalDate day, String lead) {
        return new ReviewMeetingPlan(new MeetingPlan(day, "13:00", "Ward 3", null), lead, null);
    }

    private static ReviewMeeting planned() {
        ReviewMeeting meeting = new ReviewMeeting("CDM-2026-1001", UUID.randomUUID(), plan(DAY, "Dr Varma"), BY, NOW);
        meeting.invite(
                List.of(
                        new Invitee("Sister Amory", "Ward sister", "Trust", null),
                        new Invitee("Head teacher", null, "School", null)),
                BY,
                NOW);
        return meeting;
    }

    private static Set<String> fields(RuleViolation refused) {
        return refused.violations().stream().map(wrong -> wrong.field()).collect(Collectors.toSet());
    }

    @Test
    @DisplayName("has somebody who leads it, a day and a place")
    void plan() {
        RuleViolation refused = assertThrows(
                RuleViolation.class,
                () -> new ReviewMeeting(
                        "CDM-2026-1001",
                        UUID.randomUUID(),
                        new ReviewMeetingPlan(new MeetingPlan(null, null, null, null), " ", null),
                        BY,
                        NOW));
        assertEquals(Set.of("day", "time", "place", "lead"), fields(refused));
    }

    @Test
    @DisplayName("invites nobody twice, and asks everybody again when it is moved, with a reason")
    void moved() {
        ReviewMeeting meeting = planned();
        assertEquals(List.of(), meeting.invite(List.of(new Invitee("sister amory", null, "Trust", null)), BY, NOW));
        meeting.answered(1, GuestAnswer.ACCEPTED, BY, NOW);
        assertThrows(RuleViolation.class, () -> meeting.move(plan(DAY.plusDays(9), "Dr Varma"), " ", BY, NOW));
        assertEquals(GuestAnswer.ACCEPTED, meeting.guests().get(0).answer());
        meeting.move(plan(DAY.plusDays(9), "Dr Varma"), "The ward is closed.", BY, NOW);
        assertEquals(DAY.plusDays(9), meeting.day());
        assertEquals(GuestAnswer.NONE, meeting.guests().get(0).answer());
        assertEquals(ReviewMeetingStatus.PLANNED, meeting.status());
    }

    @Test
    @DisplayName("is closed only with who came, what was discussed, and somebody who goes back to the family")
    void missing() {
        ReviewMeeting meeting = planned();
        meeting.write(Map.of(), List.of(FamilyAnswer.open(LINE, "Was he in pain?")), BY, NOW);
        FamilyAnswer open = meeting.questions().get(0);
        RuleViolation refused =
                assertThrows(RuleViolation.class, () -> meeting.hold(Set.of(), DAY.minusDays(1), BY, NOW));
        assertEquals(
                Set.of("present", "discussion", open.field("Answer"), open.field("By"), open.field("Due")),
                fields(refused));
    }

    @Test
    @DisplayName("stands as it is once it is closed, but for what is taken back to the family")
    void held() {
        ReviewMeeting meeting = planned();
        FamilyAnswer answer = FamilyAnswer.open(LINE, "Was he in pain?").with("No.", "The officer", DAY.plusDays(7));
        meeting.write(
                Map.of(
                        MeetingText.DISCUSSION, "All spoke.",
                        MeetingText.FACTORS_C, "No crossing\n\n Dusk and rain "),
                List.of(answer),
                BY,
                NOW);
        assertEquals(List.of("No crossing", "Dusk and rain"), meeting.factors(FactorDomain.C));
        meeting.hold(Set.of(2), DAY, BY, NOW);
        assertEquals(ReviewMeetingStatus.HELD, meeting.status());
        assertFalse(meeting.guests().get(0).attended());
        assertTrue(meeting.guests().get(1).attended());
        assertThrows(NotAllowedNow.class, () -> meeting.write(Map.of(), List.of(), BY, NOW));
        assertThrows(NotAllowedNow.class, () -> meeting.callOff("Why", BY, NOW));
        RuleViolation refused =
                assertThrows(RuleViolation.class, () -> meeting.takeBack(1, DAY.minusDays(1), " ", DAY, BY, NOW));
        assertEquals(Set.of("takenBack", "how"), fields(refused));
        meeting.takeBack(1, DAY, "At their home", DAY, BY, NOW);
        assertFalse(meeting.questions().get(0).waits());
    }

    @Test
    @DisplayName("lists a factor of at most 200 characters on each line")
    void factors() {
        ReviewMeeting meeting = planned();
        meeting.write(
                Map.of(MeetingText.DISCUSSION, "All spoke.", MeetingText.FACTORS_A, "x".repeat(201)),
                List.of(),
                BY,
                NOW);
        RuleViolation refused = assertThrows(RuleViolation.class, () -> meeting.hold(Set.of(1), DAY, BY, NOW));
        assertEquals(Set.of("factorsA"), fields(refused));
    }

    @Test
    @DisplayName("writes again only to those who have not answered and have an address; a former letter is then void")
    void letters() {
        ReviewMeeting meeting = planned();
        meeting.invite(List.of(new Invitee("Dr Lowe", null, "Surgery", "lowe@example.org")), BY, NOW);
        List<UUID> first = meeting.letters(List.of(1, 2, 3), NOW);
        assertEquals(1, first.size());
        assertEquals(List.of(), meeting.waiting(NOW), "nobody is written to twice at once");
        Instant later = NOW.plusSeconds(60);
        assertEquals(List.of(3), meeting.waiting(later));
        assertNotEquals(first, meeting.remind(meeting.waiting(later), BY, later));
        assertEquals(later, meeting.guests().get(2).remindedAt());
        meeting.answered(3, GuestAnswer.DECLINED, BY, NOW);
        assertEquals(List.of(), meeting.waiting(later.plusSeconds(60)));
        assertEquals(1, meeting.writeAgain(3, BY, later).size(), "a new link may go to who has answered");
        assertEquals(List.of(), meeting.writeAgain(1, BY, later), "no letter goes without an address");
    }

    @Test
    @DisplayName("is answered by who is invited, until its day; another takes the place of who does not come only")
    void replied() {
        ReviewMeeting meeting = planned();
        UUID link = UUID.randomUUID();
        meeting.linked(2, link);
        assertEquals(2, meeting.numberOf(link));
        assertThrows(NotFound.class, () -> meeting.numberOf(UUID.randomUUID()));
        GuestReply wrong = new GuestReply(GuestAnswer.ACCEPTED, "Deputy", "x".repeat(1001), " ");
        RuleViolation refused =
                assertThrows(RuleViolation.class, () -> meeting.replied(2, 0, wrong, DAY, "link:" + link, NOW));
        assertEquals(Set.of("instead", "needs"), fields(refused));
        assertEquals(
                Set.of("answer"),
                fields(assertThrows(
                        RuleViolation.class, () -> meeting.replied(2, 0, GuestReply.NONE, DAY, "link:" + link, NOW))));
        GuestReply reply = new GuestReply(GuestAnswer.DECLINED, " Deputy head ", "Step-free access", "I am sorry.");
        assertThrows(StaleVersion.class, () -> meeting.replied(2, 7, reply, DAY, "link:" + link, NOW));
        assertThrows(NotAllowedNow.class, () -> meeting.replied(2, 0, reply, DAY.plusDays(1), "link:" + link, NOW));
        meeting.replied(2, 0, reply, DAY, "link:" + link, NOW);
        GuestLine head = meeting.guests().get(1);
        assertEquals("Deputy head", head.reply().instead());
        assertEquals(NOW, head.repliedAt());
        meeting.move(plan(DAY.plusDays(9), "Dr Varma"), "The ward is closed.", BY, NOW);
        head = meeting.guests().get(1);
        assertEquals(new GuestReply(GuestAnswer.NONE, null, "Step-free access", null), head.reply());
        assertNull(head.repliedAt());
        meeting.callOff("The coroner asks to wait.", BY, NOW);
        assertThrows(NotAllowedNow.class, () -> meeting.replied(2, 0, reply, DAY.plusDays(9), "link:" + link, NOW));
    }

    @Test
    @DisplayName("keeps texts and questions through the database's text and back")
    void kept() {
        FamilyAnswers answers = new FamilyAnswers(List.of(
                FamilyAnswer.open(LINE, "Why?").with("Nobody knows.", null, DAY).taken(DAY, "By letter")));
        FamilyAnswersConverter family = new FamilyAnswersConverter();
        assertEquals(answers, family.convertToEntityAttribute(family.convertToDatabaseColumn(answers)));
        assertEquals(FamilyAnswers.NONE, family.convertToEntityAttribute(null));
        MeetingTexts texts = MeetingTexts.of(Map.of(MeetingText.ACTIONS, "A crossing\nThe council"));
        MeetingTextsConverter written = new MeetingTextsConverter();
        assertEquals(texts, written.convertToEntityAttribute(written.convertToDatabaseColumn(texts)));
    }
}
