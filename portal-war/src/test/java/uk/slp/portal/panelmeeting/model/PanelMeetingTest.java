package uk.slp.portal.panelmeeting.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import uk.slp.portal.panelmeeting.MeetingPlan;
import uk.slp.portal.panelmeeting.MeetingStatus;
import uk.slp.portal.panelmeeting.Minute;
import uk.slp.portal.shared.error.NotAllowedNow;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.Violation;

@DisplayName("A meeting of the national body")
class PanelMeetingTest {
    private static final Instant NOW = Instant.parse("2026-12-01T09:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 12, 3);
    private static final String BY = "eleanor.marsh";
    private static final UUID CHAIR = UUID.randomUUID();
    private static final UUID MEMBER = UUID.randomUUID();
    private static final UUID FIRST = UUID.randomUUID();
    private static final UUID SECOND = UUID.randomUUID();
    private static final UUID THIRD = UUID.randomUUID();
    private static final Minute MINUTE = new Minute("It was discussed.", "Agreed.", null);

    private final PanelMeeting meeting = planned("PM-2026-1001", DAY);

    private static PanelMeeting planned(String reference, LocalDate day) {
        return new PanelMeeting(
                reference, new MeetingPlan(day, "9.30", "Room 4", null), CHAIR, Set.of(MEMBER), BY, NOW);
    }

    private static List<String> refused(Executable act) {
        return assertThrows(RuleViolation.class, act).violations().stream()
                .map(Violation::code)
                .toList();
    }

    private static List<UUID> order(PanelMeeting meeting) {
        return meeting.items().stream()
                .sorted(Comparator.comparingInt(MeetingItem::place))
                .map(MeetingItem::panelCaseId)
                .toList();
    }

    private PanelMeeting held() {
        meeting.putOn(List.of(FIRST), BY, NOW);
        meeting.sendAgenda(BY, NOW);
        meeting.hold(Set.of(CHAIR), DAY, BY, NOW);
        return meeting;
    }

    @Test
    @DisplayName("is planned with a day, a time, and a place or a link; its chair is asked with the others")
    void plan() {
        assertEquals("09:30", meeting.time());
        assertEquals(2, meeting.members().size());
        assertEquals(
                List.of("day_required", "time_required", "place_required"),
                refused(() -> meeting.plan(new MeetingPlan(null, "noon", " ", null), CHAIR, Set.of(), BY, NOW)));
        assertEquals(
                List.of("wrong_link"),
                refused(() -> meeting.plan(
                        new MeetingPlan(DAY, "09:30", null, "http://meet.example"), CHAIR, Set.of(), BY, NOW)));
    }

    @Test
    @DisplayName("has an agenda in an order, in which no case stands twice and no number is given twice")
    void agenda() {
        RuleViolation empty = assertThrows(RuleViolation.class, () -> meeting.sendAgenda(BY, NOW));
        assertEquals("agenda_empty", empty.violations().get(0).code());
        assertEquals("", empty.violations().get(0).field());
        meeting.putOn(List.of(FIRST, SECOND, FIRST), BY, NOW);
        meeting.putOn(List.of(SECOND, THIRD), BY, NOW);
        assertEquals(List.of(FIRST, SECOND, THIRD), order(meeting));
        meeting.arrange(3, MEMBER, 1, BY, NOW);
        assertEquals(List.of(THIRD, FIRST, SECOND), order(meeting));
        assertEquals(List.of("wrong_place"), refused(() -> meeting.arrange(3, null, 4, BY, NOW)));
        assertEquals(List.of("not_invited"), refused(() -> meeting.arrange(3, UUID.randomUUID(), 1, BY, NOW)));
        meeting.takeOff(2, BY, NOW);
        meeting.putOn(List.of(SECOND), BY, NOW);
        assertEquals(List.of(THIRD, FIRST, SECOND), order(meeting));
        assertTrue(meeting.items().stream().anyMatch(item -> item.number() == 4));
    }

    @Test
    @DisplayName("changes its agenda only while it is planned; once it was sent out, with a reason")
    void sentOut() {
        meeting.putOn(List.of(FIRST), BY, NOW);
        meeting.sendAgenda(BY, NOW);
        assertThrows(NotAllowedNow.class, () -> meeting.putOn(List.of(SECOND), BY, NOW));
        assertThrows(NotAllowedNow.class, () -> meeting.takeOff(1, BY, NOW));
        assertEquals(List.of("reason_required"), refused(() -> meeting.changeAgenda(" ", BY, NOW)));
        assertEquals(List.of("too_long"), refused(() -> meeting.changeAgenda("x".repeat(2_001), BY, NOW)));
        assertEquals(List.of("too_long"), refused(() -> meeting.cancel("x".repeat(2_001), BY, NOW)));
        meeting.changeAgenda("A case was withdrawn.", BY, NOW);
        meeting.takeOff(1, BY, NOW);
        assertTrue(meeting.items().isEmpty());
    }

    @Test
    @DisplayName("is held on its day or later, by somebody")
    void hold() {
        meeting.putOn(List.of(FIRST), BY, NOW);
        meeting.sendAgenda(BY, NOW);
        assertEquals(
                List.of("not_yet", "nobody_came"),
                refused(() -> meeting.hold(Set.of(UUID.randomUUID()), DAY.minusDays(1), BY, NOW)));
        assertEquals(MeetingStatus.AGENDA_SENT, meeting.status());
        meeting.hold(Set.of(CHAIR), DAY, BY, NOW);
        assertEquals(Set.of(CHAIR), meeting.present());
    }

    @Test
    @DisplayName("has a minute for each case, from its day until the minutes are agreed")
    void minutes() {
        assertThrows(NotAllowedNow.class, () -> meeting.minute(1, MINUTE, null, BY, NOW));
        held();
        assertEquals(
                List.of("discussion_required", "decision_required"),
                refused(() -> meeting.minute(1, new Minute(" ", "", null), null, BY, NOW)));
        assertFalse(meeting.items().get(0).minuted());
        meeting.minute(1, MINUTE, "David Okonkwo", BY, NOW);
        assertEquals("David Okonkwo", meeting.items().get(0).leftRoom());
    }

    @Test
    @DisplayName("has its minutes agreed by a later meeting that took place, once every case has one")
    void agree() {
        held();
        PanelMeeting later = planned("PM-2026-1002", DAY.plusDays(14));
        assertEquals(List.of("meeting_required", "not_minuted"), refused(() -> meeting.agree(later, null, BY, NOW)));
        meeting.minute(1, MINUTE, null, BY, NOW);
        assertEquals(List.of("meeting_required"), refused(() -> meeting.agree(meeting, null, BY, NOW)));
        later.putOn(List.of(SECOND), BY, NOW);
        later.sendAgenda(BY, NOW);
        later.hold(Set.of(CHAIR), DAY.plusDays(14), BY, NOW);
        meeting.agree(later, " ", BY, NOW);
        assertEquals(MeetingStatus.AGREED, meeting.status());
        assertEquals(later.id(), meeting.agreedAtId());
        assertThrows(NotAllowedNow.class, () -> meeting.minute(1, MINUTE, null, BY, NOW));
    }

    @Test
    @DisplayName("asks no longer who is taken off, and names nobody to present who is not asked")
    void fewerPeople() {
        meeting.putOn(List.of(FIRST), BY, NOW);
        meeting.arrange(1, MEMBER, 1, BY, NOW);
        meeting.plan(new MeetingPlan(DAY, "10:00", null, "https://meet.example/4"), CHAIR, Set.of(), BY, NOW);
        assertEquals(
                List.of(CHAIR),
                meeting.members().stream().map(MeetingMember::accountId).toList());
        assertEquals(null, meeting.items().get(0).leadId());
    }
}
