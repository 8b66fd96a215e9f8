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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.deadlines.DeadlineCalculator;
import uk.slp.portal.panel.AllocateCase;
import uk.slp.portal.panel.PanelAllocationService;
import uk.slp.portal.panelmeeting.MeetingCommands;
import uk.slp.portal.panelmeeting.MeetingPlan;
import uk.slp.portal.panelmeeting.Minute;
import uk.slp.portal.panelmeeting.PanelMeetingService;
import uk.slp.portal.panelmeeting.model.PanelMeeting;
import uk.slp.portal.shared.access.BySystem;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.startup.PortalReady;
import uk.slp.portal.shared.time.PortalTime;

/** Who of the invented national body has which case, a meeting that was held and minuted, and one whose agenda is out. */
@ApplicationScoped
public class DemonstrationMeetings {
    private static final String SECRETARIAT = "eleanor.marsh";
    private static final String MEMBER = "david.okonkwo";
    private static final List<String> BOTH = List.of(SECRETARIAT, MEMBER);

    private static final String DECIDED = "Orchard Rise";
    private static final String TIDEWAY = "Tideway";
    private static final String ROSEHILL = "Rosehill";
    private static final String KESTREL_PARK = "Kestrel Park";
    private static final String BEACON_HILL = "Beacon Hill";

    private static final int PLANNED = 15;
    private static final int AGENDA_OUT = 9;
    private static final int HELD = 6;
    private static final int MINUTED = 5;
    private static final int AFTERNOON = 24;
    private static final int NEXT_IN = 7;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private PortalTime time;

    @Inject
    private DeadlineCalculator deadlines;

    @Inject
    private CasePeople people;

    @Inject
    private AuditTrail audit;

    @Inject
    private PanelAllocationService allocations;

    @Inject
    private PanelMeetingService meetings;

    private record Case(UUID id, String reference, long version) {}

    /** Keeps them after the cases were played, unless there is a meeting already. */
    @BySystem("the start of the portal")
    @Transactional
    public void load(@Observes @Priority(222) PortalReady ready) {
        if (!ready.demonstration() || anyMeeting()) {
            return;
        }
        CaseDays days = new CaseDays(deadlines.calendar(), LocalDate.ofInstant(clock.instant(), PortalTime.LONDON));
        Map<String, Case> cases = cases();
        people.actAs(SECRETARIAT);
        try {
            at(days, AGENDA_OUT, 0, () -> give(cases.get(TIDEWAY), MEMBER));
            at(days, AGENDA_OUT, 1, () -> give(cases.get(ROSEHILL), SECRETARIAT));
            held(days, cases);
            at(days, MINUTED, 4, () -> give(cases.get(KESTREL_PARK), MEMBER));
            coming(days, cases);
        } finally {
            people.nobody();
        }
    }

    private boolean anyMeeting() {
        return em.createQuery("select count(m) from PanelMeeting m", Long.class).getSingleResult() > 0;
    }

    private Map<String, Case> cases() {
        Map<String, Case> cases = new HashMap<>();
        em.createQuery(
                        "select c.caseName, c.id, c.reference, c.version from PanelCase c where c.caseName in :names",
                        Object[].class)
                .setParameter("names", List.of(DECIDED, TIDEWAY, ROSEHILL, KESTREL_PARK, BEACON_HILL))
                .getResultList()
                .forEach(row -> cases.put(
                        (String) row[0], new Case((UUID) row[1], (String) row[2], ((Number) row[3]).longValue())));
        return cases;
    }

    private void at(CaseDays days, int daysBefore, int step, Runnable work) {
        time.demonstrationClock().at(days.moment(daysBefore, step), work);
    }

    private void give(@Nullable Case panelCase, String username) {
        if (panelCase != null) {
            allocations.allocate(new AllocateCase(panelCase.reference(), panelCase.version(), username, null));
        }
    }

    private PanelMeeting plan(LocalDate day, String hour) {
        String reference = meetings.plan(new MeetingCommands.Plan(
                new MeetingPlan(day, hour, "Room 2.14", "https://meeting.example.org/panel"), SECRETARIAT, BOTH));
        em.flush();
        return em.createQuery("select m from PanelMeeting m where m.reference = :reference", PanelMeeting.class)
                .setParameter("reference", reference)
                .getSingleResult();
    }

    /** One of its cases is decided by now; so the agenda is filled by the meeting itself, which asks for none that waits. */
    private void putOn(PanelMeeting meeting, Map<String, Case> cases, List<String> names) {
        List<UUID> ids = new ArrayList<>();
        names.forEach(name -> {
            Case panelCase = cases.get(name);
            if (panelCase != null) {
                ids.add(panelCase.id());
            }
        });
        meeting.putOn(ids, SECRETARIAT, clock.instant());
        audit.changed("put_on_agenda", PanelMeeting.TYPE, meeting.reference(), String.valueOf(ids.size()));
        em.flush();
    }

    private void arrange(PanelMeeting meeting, int number, String lead) {
        meetings.arrange(new MeetingCommands.Arrange(meeting.reference(), meeting.version(), number, lead, number));
        em.flush();
    }

    private void sendAgenda(PanelMeeting meeting) {
        meetings.sendAgenda(new MeetingCommands.Step(meeting.reference(), meeting.version(), null));
        em.flush();
    }

    private void minute(PanelMeeting meeting, int number, Minute minute) {
        meetings.minute(new MeetingCommands.Write(meeting.reference(), meeting.version(), number, minute, null));
        em.flush();
    }

    private void held(CaseDays days, Map<String, Case> cases) {
        PanelMeeting[] planned = new PanelMeeting[1];
        at(days, PLANNED, 0, () -> planned[0] = plan(days.before(HELD), "09:15"));
        PanelMeeting meeting = planned[0];
        at(days, AGENDA_OUT, 2, () -> putOn(meeting, cases, List.of(DECIDED, TIDEWAY, ROSEHILL)));
        at(days, AGENDA_OUT, 3, () -> arrange(meeting, 1, SECRETARIAT));
        at(days, AGENDA_OUT, 4, () -> arrange(meeting, 2, MEMBER));
        at(days, AGENDA_OUT, 5, () -> sendAgenda(meeting));
        at(days, HELD, AFTERNOON, () -> {
            meetings.hold(new MeetingCommands.Hold(meeting.reference(), meeting.version(), BOTH));
            em.flush();
        });
        at(
                days,
                MINUTED,
                0,
                () -> minute(
                        meeting,
                        1,
                        new Minute(
                                "The rapid review is clear about what happened and what was learnt at once. What it could"
                                        + " not answer is why an urgent referral led to a leaflet and a number, and why"
                                        + " four calls by the father changed nothing. A local review can reach the"
                                        + " practitioners who could say.",
                                "The Panel agrees with the partnership that there should be a local child safeguarding"
                                        + " practice review.",
                                null)));
        at(
                days,
                MINUTED,
                1,
                () -> minute(
                        meeting,
                        2,
                        new Minute(
                                "The papers came two days before the meeting. The member who presented the case asked for"
                                        + " more time with the chronology, and for what the school had recorded.",
                                "Put off to the next meeting.",
                                null)));
        at(
                days,
                MINUTED,
                2,
                () -> minute(
                        meeting,
                        3,
                        new Minute(
                                "The Panel read the case beside two others of the same kind that it has had this year. It"
                                        + " was asked whether the three together say something that one does not.",
                                "Put off to the next meeting. The secretariat brings the two earlier letters.",
                                "One member would have answered today and looked at the three together later.")));
    }

    private void coming(CaseDays days, Map<String, Case> cases) {
        PanelMeeting[] planned = new PanelMeeting[1];
        at(days, MINUTED, AFTERNOON, () -> planned[0] = plan(days.after(NEXT_IN), "09:15"));
        PanelMeeting meeting = planned[0];
        at(days, 2, 0, () -> putOn(meeting, cases, List.of(TIDEWAY, ROSEHILL, KESTREL_PARK, BEACON_HILL)));
        at(days, 2, 1, () -> arrange(meeting, 1, MEMBER));
        at(days, 2, 2, () -> arrange(meeting, 2, SECRETARIAT));
        at(days, 2, 3, () -> sendAgenda(meeting));
    }
}
