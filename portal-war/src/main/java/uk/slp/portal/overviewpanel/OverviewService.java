package uk.slp.portal.overviewpanel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeath.ChildDeathReach;
import uk.slp.portal.childdeath.ChildDeathStatus;
import uk.slp.portal.childdeathanalysis.AnalysisDesk;
import uk.slp.portal.childdeathanalysis.AnalysisField;
import uk.slp.portal.childdeathanalysis.AnalysisService;
import uk.slp.portal.conflict.CaseClosing;
import uk.slp.portal.overviewpanel.model.OverviewMeeting;
import uk.slp.portal.panelmeeting.MemberLine;
import uk.slp.portal.shared.access.CaseRoot;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Person;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.Violation;
import uk.slp.portal.shared.id.References;
import uk.slp.portal.shared.persistence.Coded;
import uk.slp.portal.shared.time.PortalTime;
import uk.slp.portal.shared.workflow.StatusChange;

/** Changes of the meetings of one's own overview panel. */
@ApplicationScoped
public class OverviewService {
    private static final int LONGEST_REASON = 2000;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ChildDeathReach reach;

    @Inject
    private OverviewQueries queries;

    @Inject
    private AnalysisDesk desk;

    @Inject
    private AnalysisService analyses;

    @Inject
    private References references;

    @Inject
    private CurrentUser user;

    @Inject
    private CaseClosing closing;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Plans a meeting of the person's own panel.
     *
     * @return its reference
     */
    @Requires(Permission.CHILD_DEATH_WRITE)
    @Transactional
    public String plan(OverviewCommands.Plan command) {
        UUID panel = user.require().organisationId();
        if (!reach.reaches(panel)) {
            throw new NotFound("Only an overview panel plans its meetings.");
        }
        OverviewMeeting meeting =
                new OverviewMeeting(references.next("OM"), panel, command.plan(), asked(command), by(), now());
        em.persist(meeting);
        em.persist(new StatusChange(
                OverviewMeeting.TYPE,
                meeting.id(),
                null,
                meeting.status().code(),
                "plan",
                by(),
                meeting.createdAt(),
                null));
        audit.changed("plan", OverviewMeeting.TYPE, meeting.reference());
        return meeting.reference();
    }

    /** Changes when and where it is, its theme, and who is asked. */
    @Requires(Permission.CHILD_DEATH_WRITE)
    @Transactional
    public void change(OverviewCommands.Change command) {
        OverviewMeeting meeting = lock(command.reference(), command.expectedVersion());
        meeting.plan(command.plan().plan(), asked(command.plan()), by(), now());
        audit.changed("change_plan", OverviewMeeting.TYPE, meeting.reference());
    }

    /** Puts a death at another place of the agenda. */
    @Requires(Permission.CHILD_DEATH_WRITE)
    @Transactional
    public void arrange(OverviewCommands.Arrange command) {
        OverviewMeeting meeting = lock(command.reference(), command.expectedVersion());
        death(meeting, command.number());
        meeting.move(command.number(), command.newPlace(), by(), now());
        audit.changed("arrange_agenda", OverviewMeeting.TYPE, meeting.reference(), "case " + command.number());
    }

    /** Puts deaths that are ready on the agenda. */
    @Requires(Permission.CHILD_DEATH_WRITE)
    @Transactional
    public void putOn(OverviewCommands.PutOn command) {
        OverviewMeeting meeting = lock(command.reference(), command.expectedVersion());
        List<UUID> found = new ArrayList<>();
        if (!command.cases().isEmpty()) {
            found.addAll(reach.bind(em.createQuery(
                            "select d.id from ChildDeath d where d.reference in :references and d.status = :ready and"
                                    + ChildDeathReach.OWN + "order by d.panelAim, d.reference",
                            UUID.class))
                    .setParameter("references", command.cases())
                    .setParameter("ready", ChildDeathStatus.PANEL)
                    .getResultList());
        }
        if (found.isEmpty() || found.size() < new HashSet<>(command.cases()).size()) {
            throw new RuleViolation(
                    "cases", "cases_required", "Choose the cases that are to be reviewed at this meeting.");
        }
        meeting.putOn(found, by(), now());
        audit.changed("put_on_agenda", OverviewMeeting.TYPE, meeting.reference(), String.valueOf(found.size()));
    }

    /** Takes a death off the agenda. */
    @Requires(Permission.CHILD_DEATH_WRITE)
    @Transactional
    public void takeOff(String reference, long expectedVersion, int number) {
        OverviewMeeting meeting = lock(reference, expectedVersion);
        death(meeting, number);
        meeting.takeOff(number, by(), now());
        audit.changed("take_off_agenda", OverviewMeeting.TYPE, reference, "case " + number);
    }

    /** Sends the agenda out. */
    @Requires(Permission.CHILD_DEATH_WRITE)
    @Transactional
    public void sendAgenda(OverviewCommands.Step command) {
        OverviewMeeting meeting = lock(command.reference(), command.expectedVersion());
        keep(meeting, meeting.sendAgenda(by(), now()));
    }

    /** Opens an agenda that was sent out, with a reason. */
    @Requires(Permission.CHILD_DEATH_WRITE)
    @Transactional
    public void changeAgenda(OverviewCommands.Step command) {
        OverviewMeeting meeting = lock(command.reference(), command.expectedVersion());
        keep(meeting, meeting.changeAgenda(command.reason(), by(), now()));
    }

    /** Cancels it, with a reason; its cases can be put on another agenda. */
    @Requires(Permission.CHILD_DEATH_WRITE)
    @Transactional
    public void cancel(OverviewCommands.Step command) {
        OverviewMeeting meeting = lock(command.reference(), command.expectedVersion());
        keep(meeting, meeting.cancel(command.reason(), by(), now()));
    }

    /** Records that it was held, and who came. */
    @Requires(Permission.CHILD_DEATH_WRITE)
    @Transactional
    public void hold(OverviewCommands.Hold command) {
        OverviewMeeting meeting = lock(command.reference(), command.expectedVersion());
        Set<UUID> present = new HashSet<>();
        if (!command.present().isEmpty()) {
            present.addAll(em.createQuery("select a.id from Account a where a.username in :names", UUID.class)
                    .setParameter("names", command.present())
                    .getResultList());
        }
        keep(meeting, meeting.hold(present, LocalDate.ofInstant(clock.instant(), PortalTime.LONDON), by(), now()));
    }

    /**
     * Keeps what the panel decided of one death, and carries it out in the same transaction: completed makes its analysis
     * final, given back returns it to those who drafted it. Lateness against the aim stands in the way of nothing (rule 63).
     */
    @Requires(Permission.OVERVIEW_PANEL_DECIDE)
    @Transactional
    public void decide(OverviewCommands.Decide command) {
        OverviewMeeting meeting = lock(command.reference(), command.expectedVersion());
        Death death = death(meeting, command.number());
        ItemOutcome outcome = Coded.known(ItemOutcome.class, command.outcome())
                ? Coded.of(ItemOutcome.class, Objects.requireNonNull(command.outcome()))
                : null;
        boolean before = meeting.item(command.number()).outcome() == null;
        meeting.decide(command.number(), command.minute(), outcome, whoLeft(meeting, death.id()), by(), now());
        audit.changed(
                "decide",
                OverviewMeeting.TYPE,
                meeting.reference(),
                "case " + command.number() + " " + Coded.codeOf(outcome));
        if (death.status() == ChildDeathStatus.PANEL && (before || outcome != ItemOutcome.PUT_OFF)) {
            Map<AnalysisField, @Nullable String> texts = new EnumMap<>(AnalysisField.class);
            texts.put(AnalysisField.CATEGORY, command.category());
            texts.put(AnalysisField.OVERALL, command.overall());
            texts.put(AnalysisField.OVERALL_REASON, command.overallReason());
            long version = desk.decide(death.reference(), command.analysisVersion(), texts);
            if (outcome == ItemOutcome.COMPLETED) {
                analyses.seal(death.reference(), version);
            } else if (outcome == ItemOutcome.GIVEN_BACK) {
                analyses.giveBack(death.reference(), version, command.minute().decision());
            }
        }
    }

    /** Records that the minutes are agreed. */
    @Requires(Permission.CHILD_DEATH_WRITE)
    @Transactional
    public void agree(String reference, long expectedVersion, @Nullable String corrections) {
        OverviewMeeting meeting = lock(reference, expectedVersion);
        keep(meeting, meeting.agree(corrections, by(), now()));
    }

    /** Declares one's own conflict of interest with a death on the agenda: it is closed to the person at once (rule 76). */
    @Requires(Permission.OVERVIEW_PANEL_VIEW)
    @Transactional
    public void declare(String reference, int number, @Nullable String reason) {
        OverviewMeeting meeting = find(reference, LockModeType.NONE);
        Death death = death(meeting, number);
        String words = reason == null ? "" : reason.strip();
        if (words.isEmpty() || words.length() > LONGEST_REASON) {
            throw new RuleViolation(
                    "conflictReason", "reason_required", "Say in at most 2,000 characters what the conflict is.");
        }
        Person person = user.require();
        closing.close(
                new CaseClosing.Whom(person.accountId(), person.displayName()),
                new CaseRoot(death.id(), death.reference(), meeting.panelId(), meeting.panelId()),
                words,
                person.username());
    }

    private record Death(UUID id, String reference, ChildDeathStatus status) {}

    private Death death(OverviewMeeting meeting, int number) {
        UUID id = meeting.item(number).childDeathId();
        return reach
                .bind(em.createQuery(
                        "select d.id, d.reference, d.status from ChildDeath d where d.id = :id and"
                                + ChildDeathReach.OWN,
                        Object[].class))
                .setParameter("id", id)
                .getResultList()
                .stream()
                .findFirst()
                .map(row -> new Death((UUID) row[0], (String) row[1], (ChildDeathStatus) row[2]))
                .orElseThrow(() -> new NotFound("There is no such case on the agenda."));
    }

    private @Nullable String whoLeft(OverviewMeeting meeting, UUID death) {
        Set<UUID> present = meeting.present();
        if (present.isEmpty()) {
            return null;
        }
        List<String> names = em.createQuery(
                        "select a.displayName from Account a where a.id in :present and a.id in (select k.accountId from"
                                + " CaseConflict k where k.caseId = :death and k.liftedAt is null) order by a.displayName",
                        String.class)
                .setParameter("present", present)
                .setParameter("death", death)
                .getResultList();
        return names.isEmpty() ? null : String.join(", ", names);
    }

    private OverviewMeeting.Asked asked(OverviewCommands.Plan command) {
        String chair = command.chair() == null ? "" : command.chair().strip();
        Map<String, UUID> known = new HashMap<>();
        for (MemberLine person : queries.invitable()) {
            known.put(person.username(), person.accountId());
        }
        List<Violation> wrong = new ArrayList<>(command.plan().problems());
        if (!known.containsKey(chair)) {
            wrong.add(new Violation("chair", "chair_required", "Choose who chairs the meeting."));
        }
        if (command.members().isEmpty() || !known.keySet().containsAll(command.members())) {
            wrong.add(new Violation("members", "members_required", "Choose who is asked to the meeting."));
        }
        String theme = command.theme() == null || command.theme().isBlank() ? null : command.theme();
        if (theme != null && !Coded.known(PanelTheme.class, theme)) {
            wrong.add(new Violation("theme", "unknown_choice", "Choose one of the themes."));
        }
        RuleViolation.throwIfAny(wrong);
        Set<UUID> members = new HashSet<>();
        command.members().forEach(name -> members.add(Objects.requireNonNull(known.get(name))));
        return new OverviewMeeting.Asked(
                Coded.orNull(PanelTheme.class, theme), Objects.requireNonNull(known.get(chair)), members);
    }

    private OverviewMeeting lock(String reference, long expectedVersion) {
        OverviewMeeting meeting = find(reference, LockModeType.PESSIMISTIC_WRITE);
        meeting.expectVersion(expectedVersion);
        return meeting;
    }

    private OverviewMeeting find(String reference, LockModeType mode) {
        return em.createQuery(
                        "select m from OverviewMeeting m where m.reference = :reference and m.panelId in :panels",
                        OverviewMeeting.class)
                .setParameter("reference", reference)
                .setParameter("panels", reach.panels())
                .setLockMode(mode)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("There is no meeting of that reference."));
    }

    private void keep(OverviewMeeting meeting, StatusChange change) {
        em.persist(change);
        em.flush();
        audit.changed(change.action(), OverviewMeeting.TYPE, meeting.reference());
    }

    private String by() {
        return user.require().username();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
