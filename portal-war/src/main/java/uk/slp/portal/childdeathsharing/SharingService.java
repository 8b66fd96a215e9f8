package uk.slp.portal.childdeathsharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeath.ChildDeathCase;
import uk.slp.portal.childdeath.ChildDeathDesk;
import uk.slp.portal.childdeathsharing.SharingCommands.Ask;
import uk.slp.portal.childdeathsharing.SharingCommands.Propose;
import uk.slp.portal.childdeathsharing.SharingCommands.Step;
import uk.slp.portal.childdeathsharing.model.AuthorityQuestion;
import uk.slp.portal.childdeathsharing.model.CaseJoin;
import uk.slp.portal.childdeathsharing.model.QuestionOrigin;
import uk.slp.portal.organisation.OrganisationRegister;
import uk.slp.portal.organisation.OrganisationView;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Doer;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.Violation;
import uk.slp.portal.shared.id.References;
import uk.slp.portal.shared.workflow.StatusChange;

/** The panel asks authorities whether they notify, and decides for its side that two records are joined (rule 64). */
@ApplicationScoped
public class SharingService {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private ChildDeathDesk desk;

    @Inject
    private OrganisationRegister register;

    @Inject
    private References references;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Inject
    private Event<SharingStepped> stepped;

    /**
     * Asks. A question that waits with the same authority about the same case is the same question: a second click asks
     * nobody twice.
     *
     * @return its reference
     * @throws RuleViolation with everything that is wrong
     */
    @Requires(Permission.CHILD_DEATH_WRITE)
    @Transactional
    public String ask(Ask command) {
        ChildDeathCase death = desk.lock(command.childDeath());
        List<Violation> wrong = new ArrayList<>(command.problems());
        UUID authority = authority(command.authority(), wrong);
        RuleViolation.throwIfAny(wrong);
        List<AuthorityQuestion> waiting = em.createQuery(
                        "select q from AuthorityQuestion q where q.authorityId = :authority and q.status = :asked and q.id"
                                + " in (select o.questionId from QuestionOrigin o where o.childDeathId = :death)",
                        AuthorityQuestion.class)
                .setParameter("authority", authority)
                .setParameter("asked", QuestionStatus.ASKED)
                .setParameter("death", death.id())
                .getResultList();
        if (!waiting.isEmpty()) {
            return waiting.get(0).reference();
        }
        Instant now = now();
        AuthorityQuestion one = new AuthorityQuestion(
                references.next("CDQ"), death.ownerId(), Objects.requireNonNull(authority), command, doer(), now);
        em.persist(one);
        em.flush();
        em.persist(new QuestionOrigin(one.id(), death.id(), death.reference()));
        em.persist(new StatusChange(
                AuthorityQuestion.TYPE, one.id(), null, one.status().code(), "ask", doer().username(), now, null));
        told(one, death.reference(), "ask", now);
        return one.reference();
    }

    /** Asks no more. */
    @Requires(Permission.CHILD_DEATH_WRITE)
    @Transactional
    public void withdraw(String childDeath, Step step) {
        AuthorityQuestion one = question(childDeath, step);
        Instant now = now();
        em.persist(one.withdraw(step.reason(), doer(), now));
        told(one, childDeath, "withdraw", now);
    }

    /** Asks again. */
    @Requires(Permission.CHILD_DEATH_WRITE)
    @Transactional
    public void askAgain(String childDeath, Step step) {
        AuthorityQuestion one = question(childDeath, step);
        Instant now = now();
        em.persist(one.askAgain(step.reason(), doer(), now));
        told(one, childDeath, "ask_again", now);
    }

    /**
     * Decides for the panel that a case and a notification are joined; in force once the authority agrees. Whether there is
     * such a notification, the panel is not told: the authority knows.
     *
     * @return reference of the join
     * @throws RuleViolation with everything that is wrong
     */
    @Requires(Permission.CHILD_DEATH_WRITE)
    @Transactional
    public String propose(Propose command) {
        ChildDeathCase death = desk.lock(command.childDeath());
        List<Violation> wrong = new ArrayList<>(command.problems());
        UUID authority = authority(command.authority(), wrong);
        RuleViolation.throwIfAny(wrong);
        List<CaseJoin> present = em.createQuery(
                        "select j from CaseJoin j where j.childDeathId = :death and j.notification = :notification and"
                                + " j.status in :standing",
                        CaseJoin.class)
                .setParameter("death", death.id())
                .setParameter("notification", command.notification())
                .setParameter("standing", List.of(JoinStatus.PROPOSED, JoinStatus.IN_FORCE))
                .getResultList();
        if (!present.isEmpty()) {
            return present.get(0).reference();
        }
        Instant now = now();
        CaseJoin one = new CaseJoin(
                references.next("CDJ"),
                new CaseJoin.Sides(death.id(), death.reference(), death.ownerId(), Objects.requireNonNull(authority)),
                command,
                doer(),
                now);
        em.persist(one);
        em.persist(new StatusChange(
                CaseJoin.TYPE, one.id(), null, one.status().code(), "propose", doer().username(), now, null));
        told(one, "propose", now);
        return one.reference();
    }

    /** Ends a join, or takes back what was proposed. The link is shown no more; that there was one stays in the history. */
    @Requires(Permission.CHILD_DEATH_WRITE)
    @Transactional
    public void end(String childDeath, Step step) {
        ChildDeathCase death = desk.lock(childDeath);
        CaseJoin one = em.createQuery(
                        "select j from CaseJoin j where j.reference = :reference and j.childDeathId = :death",
                        CaseJoin.class)
                .setParameter("reference", step.reference())
                .setParameter("death", death.id())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("This case has no join of that reference."));
        one.expectVersion(step.expectedVersion());
        Instant now = now();
        em.persist(one.step(JoinAction.END, step.reason(), doer(), now));
        told(one, "end", now);
    }

    private AuthorityQuestion question(String childDeath, Step step) {
        ChildDeathCase death = desk.lock(childDeath);
        AuthorityQuestion one = em.createQuery(
                        "select q from AuthorityQuestion q where q.reference = :reference and q.id in (select"
                                + " o.questionId from QuestionOrigin o where o.childDeathId = :death)",
                        AuthorityQuestion.class)
                .setParameter("reference", step.reference())
                .setParameter("death", death.id())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("This case has no question of that reference."));
        one.expectVersion(step.expectedVersion());
        return one;
    }

    private @Nullable UUID authority(@Nullable String code, List<Violation> wrong) {
        UUID found = register.localAuthorities().stream()
                .filter(one -> one.code().equals(code))
                .map(OrganisationView::id)
                .findFirst()
                .orElse(null);
        if (found == null && code != null) {
            wrong.add(new Violation("authority", "unknown_authority", "Choose the local authority from the list."));
        }
        return found;
    }

    private void told(AuthorityQuestion one, String childDeath, String action, Instant now) {
        em.flush();
        audit.changed(action, AuthorityQuestion.TYPE, one.reference(), childDeath);
        stepped.fire(SharingStepped.of(one, childDeath, action, doer().username(), now));
    }

    private void told(CaseJoin one, String action, Instant now) {
        em.flush();
        audit.changed(action, CaseJoin.TYPE, one.reference(), one.childDeathReference());
        stepped.fire(SharingStepped.of(one, action, doer().username(), now));
    }

    private Doer doer() {
        return Doer.of(user.require());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
