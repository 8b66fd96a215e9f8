package uk.slp.portal.panelmeeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.panel.PanelPeople;
import uk.slp.portal.panel.PanelService;
import uk.slp.portal.panel.QueueView;
import uk.slp.portal.panel.RecordOutcome;
import uk.slp.portal.panelmeeting.model.MeetingMember;
import uk.slp.portal.panelmeeting.model.PanelMeeting;
import uk.slp.portal.panelmeeting.model.PanelMeetings;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Person;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.access.Scope;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.Violation;
import uk.slp.portal.shared.id.References;
import uk.slp.portal.shared.time.PortalTime;
import uk.slp.portal.shared.workflow.StatusChange;

/** Changes of meetings of the national body. Only its secretariat makes them; members read. */
@ApplicationScoped
public class PanelMeetingService {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private PanelMeetings meetings;

    @Inject
    private PanelPeople people;

    @Inject
    private PanelService panel;

    @Inject
    private References references;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Inject
    private Event<PanelMeetingStepped> stepped;

    private record Asked(UUID chair, Set<UUID> members) {}

    /**
     * Plans a meeting.
     *
     * @return its reference
     * @throws RuleViolation with everything that is wrong
     */
    @Requires(Permission.PANEL_DECIDE)
    @Transactional
    public String plan(MeetingCommands.Plan command) {
        Person person = user.require();
        Asked asked = asked(command);
        PanelMeeting meeting = new PanelMeeting(
                references.next("PM"), command.plan(), asked.chair(), asked.members(), person.username(), now());
        meetings.add(meeting);
        meetings.add(new StatusChange(
                PanelMeeting.TYPE,
                meeting.id(),
                null,
                meeting.status().code(),
                "plan",
                person.username(),
                meeting.createdAt(),
                null));
        audit.changed("plan", PanelMeeting.TYPE, meeting.reference());
        return meeting.reference();
    }

    /** Changes when and where it is, and who is asked. */
    @Requires(Permission.PANEL_DECIDE)
    @Transactional
    public void change(MeetingCommands.Change command) {
        PanelMeeting meeting = lock(command.reference(), command.expectedVersion());
        Asked asked = asked(command.plan());
        meeting.plan(command.plan().plan(), asked.chair(), asked.members(), by(), now());
        audit.changed("change", PanelMeeting.TYPE, meeting.reference());
    }

    /**
     * Puts cases that wait for an answer on the agenda.
     *
     * @throws RuleViolation if none was chosen, or one cannot be reached or waits no more
     */
    @Requires(Permission.PANEL_DECIDE)
    @Transactional
    public void putOn(MeetingCommands.PutOn command) {
        PanelMeeting meeting = lock(command.reference(), command.expectedVersion());
        List<UUID> found = new ArrayList<>();
        if (!command.cases().isEmpty()) {
            found.addAll(em.createQuery(
                            "select c.id from PanelCase c where c.reference in :references and c.status in :states and"
                                    + " :panel = true and " + Scope.open("c.notificationId")
                                    + " order by c.usualBy, c.reference",
                            UUID.class)
                    .setParameter("references", command.cases())
                    .setParameter("states", QueueView.OPEN.states())
                    .setParameter("panel", user.scope().panel())
                    .setParameter(Scope.ASKING, user.scope().accountId())
                    .getResultList());
        }
        if (found.isEmpty() || found.size() < new HashSet<>(command.cases()).size()) {
            throw new RuleViolation(
                    "cases", "cases_required", "Choose the cases that are to be decided at this meeting.");
        }
        meeting.putOn(found, by(), now());
        audit.changed("put_on_agenda", PanelMeeting.TYPE, meeting.reference(), String.valueOf(found.size()));
    }

    /** Takes a case off the agenda. */
    @Requires(Permission.PANEL_DECIDE)
    @Transactional
    public void takeOff(MeetingCommands.TakeOff command) {
        PanelMeeting meeting = lock(command.reference(), command.expectedVersion());
        reach(meeting, command.number());
        meeting.takeOff(command.number(), by(), now());
        audit.changed("take_off_agenda", PanelMeeting.TYPE, meeting.reference(), "item " + command.number());
    }

    /**
     * Says who presents a case and where it stands on the agenda.
     *
     * @throws RuleViolation if the person is not asked to the meeting, or may not see the case
     */
    @Requires(Permission.PANEL_DECIDE)
    @Transactional
    public void arrange(MeetingCommands.Arrange command) {
        PanelMeeting meeting = lock(command.reference(), command.expectedVersion());
        UUID caseId = reach(meeting, command.number());
        String name = command.lead() == null ? "" : command.lead().strip();
        UUID lead = null;
        if (!name.isEmpty()) {
            lead = people.accounts(List.of(name)).get(name);
            if (lead == null || closedNow(caseId).contains(lead)) {
                throw new RuleViolation("lead", "cannot_lead", "Choose somebody from the list to present this case.");
            }
        }
        meeting.arrange(command.number(), lead, command.place(), by(), now());
        audit.changed("arrange_agenda", PanelMeeting.TYPE, meeting.reference(), "item " + command.number());
    }

    /** Sends the agenda out; those who are asked are told where it is. */
    @Requires(Permission.PANEL_DECIDE)
    @Transactional
    public void sendAgenda(MeetingCommands.Step command) {
        PanelMeeting meeting = lock(command.reference(), command.expectedVersion());
        keep(meeting, meeting.sendAgenda(by(), now()));
        tell(meeting, MeetingAction.SEND_AGENDA);
    }

    /** Opens an agenda that was sent out, with a reason. */
    @Requires(Permission.PANEL_DECIDE)
    @Transactional
    public void changeAgenda(MeetingCommands.Step command) {
        PanelMeeting meeting = lock(command.reference(), command.expectedVersion());
        keep(meeting, meeting.changeAgenda(command.reason(), by(), now()));
    }

    /** Cancels a meeting that was not held, with a reason; its cases can be put on another agenda. */
    @Requires(Permission.PANEL_DECIDE)
    @Transactional
    public void cancel(MeetingCommands.Step command) {
        PanelMeeting meeting = lock(command.reference(), command.expectedVersion());
        keep(meeting, meeting.cancel(command.reason(), by(), now()));
        tell(meeting, MeetingAction.CANCEL);
    }

    /** Records that it was held, and who came. */
    @Requires(Permission.PANEL_DECIDE)
    @Transactional
    public void hold(MeetingCommands.Hold command) {
        PanelMeeting meeting = lock(command.reference(), command.expectedVersion());
        Set<UUID> present = asked(meeting, command.present());
        LocalDate today = LocalDate.ofInstant(clock.instant(), PortalTime.LONDON);
        keep(meeting, meeting.hold(present, today, by(), now()));
    }

    /**
     * Keeps the minute of a case and, if it is given, records the outcome that was decided, in one transaction. Who came
     * and had a conflict of interest with the case on the day of the meeting left for this item; the minute says so by
     * itself (rule 76).
     *
     * @throws RuleViolation with what is missing in the minute or for the outcome (rules 38 and 39)
     */
    @Requires(Permission.PANEL_DECIDE)
    @Transactional
    public void minute(MeetingCommands.Write command) {
        PanelMeeting meeting = lock(command.reference(), command.expectedVersion());
        UUID caseId = reach(meeting, command.number());
        meeting.minute(command.number(), command.minute(), whoLeft(meeting, caseId), by(), now());
        audit.changed("minute", PanelMeeting.TYPE, meeting.reference(), "item " + command.number());
        RecordOutcome outcome = command.outcome();
        if (outcome != null) {
            if (!caseReference(meeting, command.number()).equals(outcome.reference())) {
                throw new NotFound("There is no such case on the agenda.");
            }
            panel.record(outcome);
        }
    }

    /** Records that a later meeting agreed the minutes; nothing changes from then on. */
    @Requires(Permission.PANEL_DECIDE)
    @Transactional
    public void agree(MeetingCommands.Agree command) {
        PanelMeeting meeting = lock(command.reference(), command.expectedVersion());
        String at = command.agreedAt() == null ? "" : command.agreedAt().strip();
        PanelMeeting later =
                at.isEmpty() ? null : meetings.find(at, user.scope()).orElse(null);
        keep(meeting, meeting.agree(later, command.corrections(), by(), now()));
    }

    private PanelMeeting lock(String reference, long expectedVersion) {
        PanelMeeting meeting = meetings.lock(reference, user.scope())
                .orElseThrow(() -> new NotFound("There is no meeting of that reference."));
        meeting.expectVersion(expectedVersion);
        return meeting;
    }

    /** What the case of an item begins with; refuses an item whose case is closed to the person. */
    private UUID reach(PanelMeeting meeting, int number) {
        return em.createQuery(
                        "select c.notificationId from MeetingItem i join PanelCase c on c.id = i.panelCaseId where"
                                + " i.meeting.id = :meeting and i.number = :number and "
                                + Scope.open("c.notificationId"),
                        UUID.class)
                .setParameter("meeting", meeting.id())
                .setParameter("number", number)
                .setParameter(Scope.ASKING, user.scope().accountId())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("There is no such case on the agenda."));
    }

    private String caseReference(PanelMeeting meeting, int number) {
        return em.createQuery(
                        "select c.reference from MeetingItem i join PanelCase c on c.id = i.panelCaseId where"
                                + " i.meeting.id = :meeting and i.number = :number",
                        String.class)
                .setParameter("meeting", meeting.id())
                .setParameter("number", number)
                .getSingleResult();
    }

    private Set<UUID> closedNow(UUID caseId) {
        return new HashSet<>(em.createQuery("select k.accountId from ClosedCase k where k.caseId = :case", UUID.class)
                .setParameter("case", caseId)
                .getResultList());
    }

    /** To whom the case was closed on a day, whenever its minute is written. */
    private Set<UUID> closedThen(UUID caseId, LocalDate day) {
        Set<UUID> closed = new HashSet<>();
        for (Object[] row : em.createQuery(
                        "select k.accountId, k.recordedAt, k.liftedAt from CaseConflict k where k.caseId = :case",
                        Object[].class)
                .setParameter("case", caseId)
                .getResultList()) {
            ConflictSpan span = new ConflictSpan((UUID) row[0], (Instant) row[1], (@Nullable Instant) row[2]);
            if (span.stoodOn(day)) {
                closed.add(span.accountId());
            }
        }
        return closed;
    }

    private @Nullable String whoLeft(PanelMeeting meeting, UUID caseId) {
        Set<UUID> left = meeting.present();
        left.retainAll(closedThen(caseId, meeting.day()));
        if (left.isEmpty()) {
            return null;
        }
        return String.join(
                ", ",
                em.createQuery(
                                "select a.displayName from Account a where a.id in :ids order by a.displayName",
                                String.class)
                        .setParameter("ids", left)
                        .getResultList());
    }

    /** Who of these was asked to the meeting: also somebody whose account has ended since. */
    private Set<UUID> asked(PanelMeeting meeting, List<String> usernames) {
        if (usernames.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(em.createQuery(
                        "select b.accountId from MeetingMember b join Account a on a.id = b.accountId where"
                                + " b.meeting.id = :meeting and a.username in :usernames",
                        UUID.class)
                .setParameter("meeting", meeting.id())
                .setParameter("usernames", usernames)
                .getResultList());
    }

    private Asked asked(MeetingCommands.Plan command) {
        String chair = command.chair() == null ? "" : command.chair().strip();
        Set<String> names = new HashSet<>(command.members());
        if (!chair.isEmpty()) {
            names.add(chair);
        }
        Map<String, UUID> found = people.accounts(names);
        List<Violation> wrong = new ArrayList<>(command.plan().problems());
        if (!found.containsKey(chair)) {
            wrong.add(new Violation("chair", "chair_required", "Choose who chairs the meeting."));
        }
        if (command.members().isEmpty() || !found.keySet().containsAll(command.members())) {
            wrong.add(new Violation("members", "members_required", "Choose who is asked to the meeting."));
        }
        RuleViolation.throwIfAny(wrong);
        return new Asked(Objects.requireNonNull(found.get(chair)), new HashSet<>(found.values()));
    }

    private void keep(PanelMeeting meeting, StatusChange change) {
        meetings.add(change);
        meetings.flush();
        audit.changed(change.action(), PanelMeeting.TYPE, meeting.reference());
    }

    private void tell(PanelMeeting meeting, MeetingAction action) {
        stepped.fire(new PanelMeetingStepped(
                meeting.reference(),
                action,
                meeting.day(),
                meeting.time(),
                meeting.members().stream().map(MeetingMember::accountId).toList(),
                meeting.version(),
                by(),
                now()));
    }

    private String by() {
        return user.require().username();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
