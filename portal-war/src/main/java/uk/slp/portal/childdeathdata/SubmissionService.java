package uk.slp.portal.childdeathdata;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeath.ChildDeathReach;
import uk.slp.portal.childdeath.ChildDeathStatus;
import uk.slp.portal.childdeathdata.SubmissionCommands.SendBack;
import uk.slp.portal.childdeathdata.model.NationalSubmission;
import uk.slp.portal.childdeathdata.model.NationalSubmissionCase;
import uk.slp.portal.childdeathdata.model.NationalSubmissionFile;
import uk.slp.portal.childdeathreturn.SentAnswer;
import uk.slp.portal.childdeathreturn.SentReturnAnswers;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Doer;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.Violation;
import uk.slp.portal.shared.id.Fingerprint;
import uk.slp.portal.shared.id.References;
import uk.slp.portal.shared.workflow.StatusChange;

/** A panel sends its cases to the national database, which acknowledges them or sends them back (domain reference 6.5). */
@ApplicationScoped
public class SubmissionService {
    private static final String PREFIX = "NDS";
    private static final int LONGEST_REFERENCE = 40;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private NationalCases cases;

    @Inject
    private SentReturnAnswers answers;

    @Inject
    private ChildDeathReach reach;

    @Inject
    private References references;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Inject
    private Event<SubmissionStepped> stepped;

    /**
     * Sends the cases of a period, sealed. One about the same period that was not replaced yet is replaced by it. What
     * waits with the same content is the same submission: a second click sends nothing twice.
     *
     * @return its reference
     * @throws RuleViolation if the period has no bounds, holds no case, one with an error or one closed to the person, or
     *     if nothing has changed since the period was answered
     */
    @Requires(Permission.CHILD_DEATH_DATA_EXPORT)
    @Transactional
    public String send(NationalPeriod period) {
        LocalDate from = period.from();
        LocalDate to = period.to();
        RuleViolation.throwIfAny(bounds(from, to));
        UUID panel = reach.panel();
        // Two who send at once would get the same number.
        em.createNativeQuery("select id from organisation where id = ?1 for update")
                .setParameter(1, panel)
                .getResultList();
        NationalData data = NationalData.checked(cases.of(period));
        RuleViolation.throwIfAny(against(data, cases.closed(period)));
        byte[] json = NationalFile.bytes(out -> NationalFile.json(data.cases(), out));
        NationalSubmission.Content content = content(data, json);
        NationalSubmission before = before(panel, period);
        if (before != null && before.hash().equals(content.hash())) {
            if (before.status() == SubmissionStatus.SENT) {
                return before.reference();
            }
            throw new RuleViolation(
                    "", "unchanged", "Nothing has changed since submission " + before.number() + " of this period.");
        }
        Instant now = now();
        NationalSubmission one = new NationalSubmission(
                references.next(PREFIX),
                panel,
                next(panel),
                Objects.requireNonNull(from),
                Objects.requireNonNull(to),
                content,
                before == null ? null : before.number(),
                doer(),
                now);
        em.persist(one);
        em.flush();
        keep(one, data, json, cases.identities(period));
        em.persist(new StatusChange(
                NationalSubmission.TYPE, one.id(), null, one.status().code(), "send", doer().username(), now, null));
        if (before != null) {
            em.persist(before.replace(one.number(), doer(), now));
        }
        told(one, "send", one.cases() + " cases", now);
        return one.reference();
    }

    /** The national database has it and finds it in order. */
    @Requires(Permission.NATIONAL_DATA_ANSWER)
    @Transactional
    public void acknowledge(String reference, long expectedVersion) {
        NationalSubmission one = lock(reference, expectedVersion);
        Instant now = now();
        em.persist(one.acknowledge(doer(), now));
        told(one, "acknowledge", null, now);
    }

    /**
     * The national database does not take it.
     *
     * @throws RuleViolation with everything that is wrong, a case among it that is not in the submission
     */
    @Requires(Permission.NATIONAL_DATA_ANSWER)
    @Transactional
    public void sendBack(SendBack command) {
        NationalSubmission one = lock(command.reference(), command.expectedVersion());
        List<Violation> wrong = new ArrayList<>(command.problems());
        wrong.addAll(strangers(one, command));
        RuleViolation.throwIfAny(wrong);
        Instant now = now();
        List<SubmissionReason> reasons = command.reasons();
        em.persist(one.sendBack(reasons, doer(), now));
        told(one, "send_back", reasons.size() + " reasons", now);
    }

    private static String shortened(String typed) {
        return typed.length() > LONGEST_REFERENCE ? typed.substring(0, LONGEST_REFERENCE) + "…" : typed;
    }

    private static List<Violation> bounds(@Nullable LocalDate from, @Nullable LocalDate to) {
        List<Violation> wrong = new ArrayList<>();
        if (from == null) {
            wrong.add(new Violation("from", "from_required", "Choose the first day of the period that is sent."));
        }
        if (to == null) {
            wrong.add(new Violation("to", "to_required", "Choose the last day of the period that is sent."));
        }
        return wrong;
    }

    private static List<Violation> against(NationalData data, long closed) {
        List<Violation> wrong = new ArrayList<>();
        if (closed > 0) {
            wrong.add(new Violation(
                    "",
                    "somebody_else",
                    "Not every case of this period is open to you: somebody else of your panel sends it."));
        } else if (data.all() == 0) {
            wrong.add(new Violation("", "no_cases", "There is no case in this period."));
        }
        if (data.heldBack() > 0) {
            wrong.add(new Violation(
                    "",
                    "errors",
                    data.heldBack() == 1
                            ? "One case has an error. Put it right first, then send the period."
                            : data.heldBack() + " cases have an error. Put them right first, then send the period."));
        }
        return wrong;
    }

    private static NationalSubmission.Content content(NationalData data, byte[] json) {
        int completed = (int) data.cases().stream()
                .filter(one -> one.status() == ChildDeathStatus.CLOSED)
                .count();
        int others = (int) data.cases().stream().filter(one -> !one.reviewed()).count();
        List<SubmissionReason> findings = data.findings().stream()
                .map(one -> new SubmissionReason(one.reference(), one.field().code(), one.message()))
                .toList();
        return new NationalSubmission.Content(
                NationalFile.SCHEMA, data.all(), completed, others, findings, Fingerprint.of(json));
    }

    private void keep(NationalSubmission one, NationalData data, byte[] json, Map<String, UUID> identities) {
        em.persist(new NationalSubmissionFile(one.id(), SubmissionFile.JSON.fileName(), json));
        em.persist(new NationalSubmissionFile(
                one.id(),
                SubmissionFile.CSV.fileName(),
                NationalFile.bytes(out -> NationalFile.csv(data.cases(), out))));
        List<SentAnswer> given = answers.of(NationalCases.reviewed(data.cases(), identities));
        em.persist(new NationalSubmissionFile(
                one.id(),
                SubmissionFile.ANSWERS.fileName(),
                NationalFile.bytes(out -> NationalFile.answers(given, out))));
        for (NationalCase row : data.cases()) {
            em.persist(new NationalSubmissionCase(
                    one.id(),
                    Objects.requireNonNull(identities.get(row.reference())),
                    row.reference(),
                    row.fingerprint()));
        }
    }

    private @Nullable NationalSubmission before(UUID panel, NationalPeriod period) {
        return em.createQuery(
                        "select s from NationalSubmission s where s.panelId = :panel and s.firstDay = :first and"
                                + " s.lastDay = :last and s.status <> :replaced",
                        NationalSubmission.class)
                .setParameter("panel", panel)
                .setParameter("first", period.from())
                .setParameter("last", period.to())
                .setParameter("replaced", SubmissionStatus.REPLACED)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    private int next(UUID panel) {
        Integer last = em.createQuery(
                        "select max(s.number) from NationalSubmission s where s.panelId = :panel", Integer.class)
                .setParameter("panel", panel)
                .getSingleResult();
        return last == null ? 1 : last + 1;
    }

    /** A reason about a case that is not in the submission would be read by nobody. */
    private List<Violation> strangers(NationalSubmission one, SendBack command) {
        Set<String> sent = new HashSet<>(em.createQuery(
                        "select c.reference from NationalSubmissionCase c where c.submissionId = :id", String.class)
                .setParameter("id", one.id())
                .getResultList());
        List<Violation> wrong = new ArrayList<>();
        for (int i = 0; i < command.lines().size(); i++) {
            String reference = command.lines().get(i).reference();
            if (reference != null && !sent.contains(reference)) {
                wrong.add(new Violation(
                        SendBack.name(i, "reference"),
                        "unknown_case",
                        SendBack.place(i) + "this submission has no case “" + shortened(reference) + "”."));
            }
        }
        return wrong;
    }

    private NationalSubmission lock(String reference, long expectedVersion) {
        NationalSubmission one = em.createQuery(
                        "select s from NationalSubmission s where s.reference = :reference", NationalSubmission.class)
                .setParameter("reference", reference)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(SubmissionQueries::none);
        one.expectVersion(expectedVersion);
        return one;
    }

    private void told(NationalSubmission one, String action, @Nullable String detail, Instant now) {
        em.flush();
        audit.changed(action, NationalSubmission.TYPE, one.reference(), detail);
        stepped.fire(new SubmissionStepped(
                one.reference(), one.panelId(), one.number(), action, one.version(), doer().username(), now));
    }

    private Doer doer() {
        return Doer.of(user.require());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
