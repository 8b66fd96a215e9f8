package uk.slp.portal.casetask;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.casetask.model.CaseTask;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.error.NotAllowedNow;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.time.PortalTime;
import uk.slp.portal.shared.work.TakesWork;
import uk.slp.portal.shared.workflow.StatusChange;

/**
 * Tasks that somebody is to do go over to a colleague to whom the case is open (rule 76); with an account that is closed
 * they are in nobody's hand, and the manager of the partnership sees them.
 */
@ApplicationScoped
class TasksInHand implements TakesWork {
    /** A task that changes hands stays open. */
    private static final String OPEN = "open";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private AuditTrail audit;

    @Inject
    private Event<TaskGiven> given;

    @Override
    public String kind() {
        return "case_task";
    }

    @Transactional(Transactional.TxType.MANDATORY)
    @Override
    public void give(UUID record, Successor to, Giving giving) {
        CaseTask task = em.find(CaseTask.class, record, LockModeType.PESSIMISTIC_WRITE);
        if (task == null || !task.open()) {
            throw new NotAllowedNow("One of the tasks is done, or was taken off the list.");
        }
        Standing on = standing(record);
        List<UUID> able = TaskPeople.bind(
                        em.createQuery(
                                "select a.id from Account a join Organisation o on o.id = a.organisationId where"
                                        + " a.id = :account and " + TaskPeople.CONDITION,
                                UUID.class),
                        on.partnershipId(),
                        on.reviewId(),
                        on.caseId(),
                        LocalDate.ofInstant(giving.at(), PortalTime.LONDON))
                .setParameter("account", to.accountId())
                .getResultList();
        if (able.isEmpty()) {
            throw new RuleViolation(
                    "to",
                    "cannot_be_given",
                    to.name() + " cannot have the task on " + on.reference()
                            + ": their account has not the role, or the case is closed to them.");
        }
        put(task, on, to.accountId(), giving, "give");
        given.fire(new TaskGiven(on.reference(), on.on().path(on.reference()), to.accountId(), giving.at()));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    @Override
    public void leave(UUID record, Giving giving) {
        CaseTask task = em.find(CaseTask.class, record, LockModeType.PESSIMISTIC_WRITE);
        if (task != null && task.open()) {
            put(task, standing(record), null, giving, "leave");
        }
    }

    private void put(CaseTask task, Standing on, @Nullable UUID account, Giving giving, String action) {
        task.give(account, giving.by(), giving.at());
        em.persist(new StatusChange(
                CaseTask.TYPE, task.id(), OPEN, OPEN, action, giving.by(), giving.at(), giving.reason()));
        em.flush();
        audit.changed(action, CaseTask.TYPE, on.reference(), task.id().toString());
    }

    /** The review on which a task stands. */
    private record Standing(TaskOn on, String reference, UUID partnershipId, UUID reviewId, UUID caseId) {}

    private Standing standing(UUID task) {
        Object[] row = em.createQuery(
                        "select r.reference, r.partnershipId, r.notificationId, p.reference, p.partnershipId,"
                                + " p.notificationId, p.id, r.id from CaseTask t left join RapidReview r on r.id ="
                                + " t.rapidReviewId left join PracticeReview p on p.id = t.practiceReviewId where t.id ="
                                + " :task",
                        Object[].class)
                .setParameter("task", task)
                .getSingleResult();
        return row[0] == null
                ? new Standing(TaskOn.PRACTICE_REVIEW, (String) row[3], (UUID) row[4], (UUID) row[6], (UUID)
                        Objects.requireNonNullElse(row[5], row[6]))
                : new Standing(TaskOn.RAPID_REVIEW, (String) row[0], (UUID) row[1], (UUID) row[7], (UUID) row[2]);
    }
}
