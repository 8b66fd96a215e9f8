package uk.slp.portal.demo;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeath.ChildDeathService;
import uk.slp.portal.childdeath.LineKind;
import uk.slp.portal.childdeathmeeting.FamilyAnswer;
import uk.slp.portal.childdeathmeeting.GuestAnswer;
import uk.slp.portal.childdeathmeeting.Invitee;
import uk.slp.portal.childdeathmeeting.ReviewMeetingCommands;
import uk.slp.portal.childdeathmeeting.ReviewMeetingPlan;
import uk.slp.portal.childdeathmeeting.ReviewMeetingQueries;
import uk.slp.portal.childdeathmeeting.ReviewMeetingService;
import uk.slp.portal.childdeathmeeting.ReviewMeetingView;
import uk.slp.portal.panelmeeting.MeetingPlan;
import uk.slp.portal.shared.access.BySystem;
import uk.slp.portal.shared.startup.PortalReady;
import uk.slp.portal.shared.time.PortalTime;

/** Invented review meetings on the invented deaths: one that was held, two to come, one that was called off. */
@ApplicationScoped
public class DemonstrationReviewMeetings {
    private static final String COORDINATOR = "ruby.ellery";
    private static final String DOCTOR = "nisha.varma";
    private static final int PLANNED = 45;
    private static final int HELD = 28;
    private static final int TOLD = 20;
    private static final int NEXT_PLANNED = 3;
    private static final int NEXT_IN = 6;
    private static final int LATER_IN = 16;
    private static final LocalTime NOON = LocalTime.of(12, 0);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ReviewMeetingService meetings;

    @Inject
    private ReviewMeetingQueries queries;

    @Inject
    private ChildDeathService cases;

    @Inject
    private CasePeople people;

    @Inject
    private Clock clock;

    @Inject
    private PortalTime time;

    /** Plays them after the analyses, unless there is a meeting already. */
    @BySystem("the start of the portal")
    @Transactional
    public void load(@Observes @Priority(250) PortalReady ready) {
        if (!ready.demonstration()
                || em.createQuery("select count(m) from ReviewMeeting m", Long.class)
                                .getSingleResult()
                        > 0) {
            return;
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), PortalTime.LONDON);
        try {
            death("Tansley").ifPresent(death -> held(death, today));
            death("Whitlock")
                    .ifPresent(death -> coming(
                            death,
                            today.plusDays(NEXT_IN),
                            today,
                            "Dr Anne Kerr, consultant in paediatric intensive care"));
            death("Moss")
                    .ifPresent(death -> coming(
                            death,
                            today.plusDays(LATER_IN),
                            today,
                            "Dr Nisha Varma, lead of the joint agency response"));
            death("Lind").ifPresent(death -> calledOff(death, today));
        } finally {
            people.nobody();
        }
    }

    private Optional<String> death(String name) {
        return em.createQuery("select d.reference from ChildDeath d where d.familyName = :name", String.class)
                .setParameter("name", name)
                .getResultStream()
                .findFirst();
    }

    private void held(String death, LocalDate today) {
        String[] meeting = new String[1];
        at(today.minusDays(PLANNED), () -> {
            people.actAs(COORDINATOR);
            cases.addLine(
                    death,
                    LineKind.QUESTION,
                    Map.of(
                            "question",
                            "Would he have lived if the ambulance had come sooner?",
                            "day",
                            today.minusDays(PLANNED).toString()));
            meeting[0] = plan(
                    death,
                    today.minusDays(HELD),
                    "Dr Nisha Varma, lead of the joint agency response",
                    "Opened. The coroner has no objection to a meeting before the inquest.");
            invite(meeting[0], "Dorothy Cole", "Health visitor", "Calderwick health visitors");
            invite(meeting[0], "Mark Ensor", "Paramedic", "Ambulance service");
            answered(meeting[0], "Mark Ensor", GuestAnswer.DECLINED);
        });
        at(today.minusDays(HELD), () -> {
            people.actAs(DOCTOR);
            write(meeting[0], today);
            ReviewMeetingView view = queries.view(meeting[0]);
            meetings.hold(new ReviewMeetingCommands.Hold(
                    meeting[0],
                    view.version(),
                    view.guests().stream()
                            .filter(guest -> guest.answer() != GuestAnswer.DECLINED)
                            .map(guest -> guest.number())
                            .toList()));
            em.flush();
        });
        at(today.minusDays(TOLD), () -> {
            people.actAs(COORDINATOR);
            meetings.takeBack(
                    meeting[0],
                    queries.view(meeting[0]).version(),
                    1,
                    today.minusDays(TOLD),
                    "The health visitor, at their home");
            em.flush();
        });
    }

    private void write(String meeting, LocalDate today) {
        ReviewMeetingView view = queries.screen(meeting);
        Map<String, @Nullable String> texts = new HashMap<>();
        texts.put(
                "discussion",
                "The paramedics and the emergency department told what they found, and the health visitor how the"
                        + " family had slept since the move. The scene was seen by the police and the designated doctor"
                        + " together. Nobody found a sign of harm.");
        texts.put("factorsC", "No cot in the flat after the move");
        texts.put("support", "The health visitor goes on seeing the parents and the older brother.");
        texts.put("actions", "Say what the cot panel offers to families who move; health visiting, by the next panel.");
        for (FamilyAnswer question : view.questions()) {
            texts.put(
                    question.field("Answer"),
                    "The ambulance came eight minutes after the call. The doctors do not think that minutes would have"
                            + " changed what happened.");
            texts.put(question.field("By"), "Health visitor D. Cole");
            texts.put(question.field("Due"), today.minusDays(TOLD).toString());
        }
        meetings.write(meeting, view.version(), texts);
        em.flush();
    }

    private void coming(String death, LocalDate day, LocalDate today, String lead) {
        at(today.minusDays(NEXT_PLANNED), () -> {
            people.actAs(COORDINATOR);
            String meeting = plan(death, day, lead, null);
            invite(meeting, "Helen Prior", "Ward sister", "The acute hospital");
            answered(meeting, "Helen Prior", GuestAnswer.ACCEPTED);
        });
    }

    private void calledOff(String death, LocalDate today) {
        at(today.minusDays(NEXT_PLANNED), () -> {
            people.actAs(COORDINATOR);
            String meeting = plan(death, today.plusDays(NEXT_IN), "Dr Nisha Varma, designated doctor", null);
            meetings.callOff(
                    meeting,
                    queries.view(meeting).version(),
                    "The post-mortem examination is not complete; the agencies meet once it is.");
            em.flush();
        });
    }

    private String plan(String death, LocalDate day, String lead, @Nullable String inquest) {
        String meeting = meetings.plan(new ReviewMeetingCommands.Plan(
                death,
                new ReviewMeetingPlan(
                        new MeetingPlan(day, "13:30", "Children's ward, seminar room", null), lead, inquest),
                List.of()));
        em.flush();
        return meeting;
    }

    private void invite(String meeting, String name, String role, String organisation) {
        meetings.invite(new ReviewMeetingCommands.Invite(
                meeting, queries.view(meeting).version(), List.of(), new Invitee(name, role, organisation, null)));
        em.flush();
        em.clear();
    }

    private void answered(String meeting, String name, GuestAnswer answer) {
        ReviewMeetingView view = queries.view(meeting);
        int number = view.guests().stream()
                .filter(guest -> guest.name().equals(name))
                .findFirst()
                .orElseThrow()
                .number();
        meetings.answered(new ReviewMeetingCommands.Answer(meeting, view.version(), number, answer.code()));
        em.flush();
        em.clear();
    }

    private void at(LocalDate day, Runnable work) {
        time.demonstrationClock().at(day.atTime(NOON).atZone(PortalTime.LONDON).toInstant(), work);
    }
}
