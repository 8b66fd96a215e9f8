package uk.slp.portal.childdeathdata;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import uk.slp.portal.childdeath.ChildDeathReach;
import uk.slp.portal.childdeathdata.model.NationalSubmission;
import uk.slp.portal.childdeathdata.model.NationalSubmissionFile;
import uk.slp.portal.childdeathdata.model.SubmissionTransitions;
import uk.slp.portal.organisation.OrganisationRegister;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.access.Scope;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.work.RememberedWork;

/**
 * What was sent to the national database: a panel sees its own submissions, who answers for the database those of every
 * panel, and through them nothing else of child death review.
 */
@ApplicationScoped
public class SubmissionQueries {
    private static final int LISTED = 500;

    private final RememberedWork<SubmissionWork> remembered = new RememberedWork<>();

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ChildDeathReach reach;

    @Inject
    private OrganisationRegister register;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Submissions in reach, those that wait first, then the newest; 500 at most. One statement. */
    @Requires(Permission.NATIONAL_DATA_VIEW)
    @Transactional
    public List<SubmissionRow> list() {
        var query = em.createQuery(
                        "select s.reference, s.number, s.panelId, s.status, s.firstDay, s.lastDay, s.cases,"
                                + " s.warnings, s.sentAt, s.sentName, s.answeredAt from NationalSubmission s where "
                                + (answers() ? "" : "s.panelId in :panels and ")
                                + "s.number > 0 order by case when s.status = :sent then 0 else 1 end, s.sentAt desc",
                        Object[].class)
                .setParameter("sent", SubmissionStatus.SENT)
                .setMaxResults(LISTED);
        if (!answers()) {
            query.setParameter("panels", reach.panels());
        }
        return query.getResultList().stream().map(this::row).toList();
    }

    /**
     * One submission. Three statements.
     *
     * @throws NotFound if it is not one that the person reaches
     */
    @Requires(Permission.NATIONAL_DATA_VIEW)
    @Transactional
    public SubmissionView view(String reference) {
        NationalSubmission one = one(reference);
        Set<String> closed = closed(one.id());
        audit.read(NationalSubmission.TYPE, reference);
        return new SubmissionView(
                new SubmissionRow(
                        one.reference(),
                        one.number(),
                        register.name(one.panelId()),
                        one.status(),
                        one.from(),
                        one.to(),
                        one.cases(),
                        one.warnings(),
                        one.sentAt(),
                        one.sentName(),
                        one.answeredAt()),
                one.version(),
                one.schema(),
                one.completed(),
                one.others(),
                one.hash(),
                one.answeredName(),
                !one.reasons().isEmpty(),
                open(one.findings(), closed),
                open(one.reasons(), closed),
                one.replaces(),
                one.replacedBy(),
                closed.isEmpty(),
                SubmissionTransitions.RULES.allowed(one.status(), user.permissions()).stream()
                        .map(SubmissionAction::code)
                        .toList());
    }

    /**
     * A file of a submission, byte by byte as it was sent.
     *
     * @throws NotFound if it is not one that the person reaches, or holds a case that is closed to them
     */
    @Requires(Permission.NATIONAL_DATA_VIEW)
    @Transactional
    public byte[] file(String reference, SubmissionFile file) {
        NationalSubmission one = one(reference);
        if (!closed(one.id()).isEmpty()) {
            throw none();
        }
        NationalSubmissionFile kept = em.createQuery(
                        "select f from NationalSubmissionFile f where f.submissionId = :id and f.name = :name",
                        NationalSubmissionFile.class)
                .setParameter("id", one.id())
                .setParameter("name", file.fileName())
                .getResultStream()
                .findFirst()
                .orElseThrow(SubmissionQueries::none);
        audit.exported(NationalSubmission.TYPE, one.cases(), reference + " " + file.fileName());
        return kept.content();
    }

    /** Which of the cases are not as they were sent last, or were never sent. One statement. */
    @Requires(Permission.CHILD_DEATH_DATA_EXPORT)
    @Transactional
    public List<SubmissionChange> changes(NationalData data) {
        Map<String, Object[]> last = new HashMap<>();
        for (Object[] row : em.createQuery(
                        "select c.reference, c.hash, s.number from NationalSubmissionCase c, NationalSubmission s"
                                + " where s.id = c.submissionId and s.panelId in :panels and s.number = (select"
                                + " max(t.number) from NationalSubmissionCase o, NationalSubmission t where t.id ="
                                + " o.submissionId and o.childDeathId = c.childDeathId and t.panelId = s.panelId)",
                        Object[].class)
                .setParameter("panels", reach.panels())
                .getResultList()) {
            last.put((String) row[0], row);
        }
        List<SubmissionChange> changed = new ArrayList<>();
        for (NationalCase one : data.cases()) {
            Object[] row = last.get(one.reference());
            if (row == null) {
                changed.add(new SubmissionChange(one.reference(), 0));
            } else if (!one.fingerprint().equals(row[1])) {
                changed.add(new SubmissionChange(one.reference(), (Integer) row[2]));
            }
        }
        return changed;
    }

    /** A step was taken: what was remembered of it is not true any more. */
    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) SubmissionStepped step) {
        remembered.forget();
    }

    /**
     * What waits for the person: to answer, or to put right and send again. Panels send seldom, so it is remembered for half
     * a minute and My work spends a statement on it now and then only.
     */
    @Requires(Permission.NATIONAL_DATA_VIEW)
    @Transactional
    public List<SubmissionWork> work() {
        return remembered.of(user.require().accountId(), clock.instant(), this::waiting);
    }

    private List<SubmissionWork> waiting() {
        boolean answers = answers();
        var query = em.createQuery(
                        "select s.reference, s.panelId, s.sentAt, s.answeredAt from NationalSubmission s where"
                                + " s.status ="
                                + " :waits" + (answers ? "" : " and s.panelId in :panels") + " order by s.sentAt",
                        Object[].class)
                .setParameter("waits", answers ? SubmissionStatus.SENT : SubmissionStatus.SENT_BACK);
        if (!answers) {
            query.setParameter("panels", reach.panels());
        }
        return query.getResultList().stream()
                .map(row -> new SubmissionWork(
                        answers
                                ? "Acknowledge or send back, national data of a panel"
                                : "Put right what the national database sent back",
                        (String) row[0],
                        answers ? register.name((UUID) row[1]) : "Your overview panel",
                        (Instant) row[answers ? 2 : 3],
                        "/child-death-submissions/" + row[0]))
                .toList();
    }

    private NationalSubmission one(String reference) {
        var query = em.createQuery(
                        "select s from NationalSubmission s where s.reference = :reference"
                                + (answers() ? "" : " and s.panelId in :panels"),
                        NationalSubmission.class)
                .setParameter("reference", reference);
        if (!answers()) {
            query.setParameter("panels", reach.panels());
        }
        return query.getResultStream().findFirst().orElseThrow(SubmissionQueries::none);
    }

    /** The references of its cases that are closed to the person (rule 76). */
    private Set<String> closed(UUID submission) {
        return new HashSet<>(em.createQuery(
                        "select c.reference from NationalSubmissionCase c where c.submissionId = :id and not ("
                                + Scope.open("c.childDeathId") + ")",
                        String.class)
                .setParameter("id", submission)
                .setParameter(Scope.ASKING, user.require().accountId())
                .getResultList());
    }

    private static List<SubmissionReason> open(List<SubmissionReason> lines, Set<String> closed) {
        return lines.stream().filter(one -> !closed.contains(one.reference())).toList();
    }

    private boolean answers() {
        return user.permissions().contains(Permission.NATIONAL_DATA_ANSWER);
    }

    private SubmissionRow row(Object[] row) {
        return new SubmissionRow(
                (String) row[0],
                (Integer) row[1],
                register.name((UUID) row[2]),
                (SubmissionStatus) row[3],
                (LocalDate) row[4],
                (LocalDate) row[5],
                (Integer) row[6],
                (Integer) row[7],
                (Instant) row[8],
                (String) row[9],
                (Instant) row[10]);
    }

    static NotFound none() {
        return new NotFound("There is no submission of that reference.");
    }
}
