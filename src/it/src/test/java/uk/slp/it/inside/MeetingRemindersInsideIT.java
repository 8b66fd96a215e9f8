package uk.slp.it.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.portal.childdeathmeeting.Invitee;
import uk.slp.portal.childdeathmeeting.ReviewMeetingCommands;
import uk.slp.portal.childdeathmeeting.ReviewMeetingPlan;
import uk.slp.portal.childdeathmeeting.ReviewMeetingQueries;
import uk.slp.portal.childdeathmeeting.ReviewMeetingService;
import uk.slp.portal.panelmeeting.MeetingPlan;
import uk.slp.portal.post.MeetingReminders;

@DisplayName("Inside the portal, reminders of review meetings")
class MeetingRemindersInsideIT extends InContainerTest {
    @Inject
    private ReviewMeetingService meetings;

    @Inject
    private ReviewMeetingQueries queries;

    @Inject
    private MeetingReminders reminders;

    @PersistenceContext
    private EntityManager em;

    @Resource
    private UserTransaction transaction;

    @Test
    @DisplayName("go to those who have not answered, once on a day, and stand in the audit trail")
    void once() throws Exception {
        String death = em.createQuery(
                        "select d.reference from ChildDeath d where d.familyName = 'Whitlock'", String.class)
                .getSingleResult();
        String meeting = as("ruby.ellery", () -> {
            String made = meetings.plan(new ReviewMeetingCommands.Plan(
                    death,
                    new ReviewMeetingPlan(
                            new MeetingPlan(LocalDate.now().plusDays(9), "13:00", "Ward 3", null), "Dr Varma", null),
                    List.of()));
            invite(made, "Silent", "silent@example.org");
            invite(made, "Answers", "answers@example.org");
            invite(made, "Without address", null);
            meetings.answered(
                    new ReviewMeetingCommands.Answer(made, queries.view(made).version(), 2, "accepted"));
            return made;
        });
        assertEquals(0, reminders.give(meeting), "they were invited today");
        yesterday(meeting);
        assertEquals(1, reminders.give(meeting));
        assertEquals(0, reminders.give(meeting), "nobody is written to twice on a day");
        assertEquals(
                1L,
                em.createQuery(
                                "select count(e) from AuditEvent e where e.action = 'remind' and e.subjectReference ="
                                        + " :meeting",
                                Long.class)
                        .setParameter("meeting", meeting)
                        .getSingleResult());
        as("ruby.ellery", () -> {
            meetings.callOff(meeting, queries.view(meeting).version(), "The ward is closed.");
            return meeting;
        });
        yesterday(meeting);
        assertEquals(0, reminders.give(meeting), "of a meeting that is called off nobody is reminded");
    }

    private void invite(String meeting, String name, String address) {
        meetings.invite(new ReviewMeetingCommands.Invite(
                meeting, queries.view(meeting).version(), List.of(), new Invitee(name, null, null, address)));
    }

    private void yesterday(String meeting) throws Exception {
        transaction.begin();
        em.createNativeQuery("update child_death_meeting_guest set letter_at = letter_at - interval '1' day where"
                        + " meeting_id = (select id from child_death_meeting where reference = ?)")
                .setParameter(1, meeting)
                .executeUpdate();
        transaction.commit();
    }
}
