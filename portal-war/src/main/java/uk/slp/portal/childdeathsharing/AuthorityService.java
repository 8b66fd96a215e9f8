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
import java.util.UUID;
import uk.slp.portal.childdeathsharing.SharingCommands.Answer;
import uk.slp.portal.childdeathsharing.SharingCommands.Step;
import uk.slp.portal.childdeathsharing.model.AuthorityQuestion;
import uk.slp.portal.childdeathsharing.model.CaseJoin;
import uk.slp.portal.childdeathsharing.model.QuestionOrigin;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Doer;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.error.RuleViolation;

/** A local authority answers an overview panel, and decides for its side whether two records are joined. */
@ApplicationScoped
public class AuthorityService {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Inject
    private Event<SharingStepped> stepped;

    /**
     * Answers. That the authority notifies is done in the notification itself; the answer says only that.
     *
     * @throws RuleViolation with everything that is wrong
     */
    @Requires(Permission.DECISION_KEEP)
    @Transactional
    public void answer(Answer command) {
        AuthorityQuestion one = em.createQuery(
                        "select q from AuthorityQuestion q where q.reference = :reference", AuthorityQuestion.class)
                .setParameter("reference", command.reference())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .filter(found -> user.scope().reachesAuthority(found.authorityId()))
                .findFirst()
                .orElseThrow(() -> new NotFound("There is no such question to your authority."));
        one.expectVersion(command.expectedVersion());
        RuleViolation.throwIfAny(command.problems());
        Instant now = now();
        em.persist(one.answer(command, doer(), now));
        em.flush();
        audit.changed("answer", AuthorityQuestion.TYPE, one.reference(), command.answer());
        QuestionOrigin origin = em.find(QuestionOrigin.class, one.id());
        stepped.fire(SharingStepped.of(one, origin.childDeathReference(), "answer", doer().username(), now));
    }

    /**
     * Agrees that a notification of the authority is joined with a child death review. From then on it is in force.
     *
     * @throws RuleViolation if the authority has no notification of that reference
     */
    @Requires(Permission.NOTIFICATION_SUBMIT)
    @Transactional
    public void agree(Step step) {
        CaseJoin one = join(step);
        boolean known = !em.createQuery(
                        "select n.id from Notification n where n.reference = :reference and n.authorityId = :authority",
                        UUID.class)
                .setParameter("reference", one.notification())
                .setParameter("authority", one.authorityId())
                .getResultList()
                .isEmpty();
        if (!known) {
            throw new RuleViolation(
                    "",
                    "no_notification",
                    "Your authority has no notification " + one.notification()
                            + ". Decline, and say which one is meant.");
        }
        step(one, JoinAction.AGREE, step);
    }

    /** Declines, with the reason. */
    @Requires(Permission.NOTIFICATION_SUBMIT)
    @Transactional
    public void decline(Step step) {
        step(join(step), JoinAction.DECLINE, step);
    }

    private CaseJoin join(Step step) {
        CaseJoin one = em.createQuery("select j from CaseJoin j where j.reference = :reference", CaseJoin.class)
                .setParameter("reference", step.reference())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .filter(found -> user.scope().reachesAuthority(found.authorityId()))
                .findFirst()
                .orElseThrow(() -> new NotFound("There is no such join with a notification of your authority."));
        one.expectVersion(step.expectedVersion());
        return one;
    }

    private void step(CaseJoin one, JoinAction action, Step step) {
        Instant now = now();
        em.persist(one.step(action, step.reason(), doer(), now));
        em.flush();
        audit.changed(action.code(), CaseJoin.TYPE, one.reference());
        stepped.fire(SharingStepped.of(one, action.code(), doer().username(), now));
    }

    private Doer doer() {
        return Doer.of(user.require());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
