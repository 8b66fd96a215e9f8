package uk.slp.portal.casetask;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.casetask.TaskCommands.PutTask;
import uk.slp.portal.casetask.TaskCommands.StepTask;
import uk.slp.portal.casetask.TaskCommands.TakeOff;
import uk.slp.portal.casetask.TaskCommands.TaskList;
import uk.slp.portal.casetask.model.CaseTask;
import uk.slp.portal.casetask.model.OwnTaskSet;
import uk.slp.portal.casetask.model.TaskRules;
import uk.slp.portal.casetask.model.TaskSet;
import uk.slp.portal.deadlines.DeadlineCalculator;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.error.NotAllowedNow;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.error.NotPermitted;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.StaleVersion;
import uk.slp.portal.shared.id.GivenId;
import uk.slp.portal.shared.time.PortalTime;

/**
 * Changes of the tasks on a review. The manager of the partnership keeps the list; whoever has a task says that it
 * is done. A review out of reach is not found, whatever is tried on it, and one that was closed keeps its tasks as they
 * were.
 */
@ApplicationScoped
public class TaskService {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private TaskQueries queries;

    @Inject
    private DeadlineCalculator calculator;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Adds a task, or changes one.
     *
     * @throws RuleViolation with everything that is wrong
     * @throws StaleVersion if somebody else changed the task since
     */
    @Requires(Permission.RAPID_REVIEW_WRITE)
    @Transactional
    public void put(PutTask p) {
        TasksView view = view(p.list());
        if (p.task().equals(GivenId.NONE)) {
            throw missing();
        }
        TaskRules.Line line = TaskRules.read(p.written(), view.people(), present(view, p.task()));
        Long expected = p.expectedVersion();
        CaseTask known = em.find(CaseTask.class, p.task());
        if (known == null) {
            if (expected != null) {
                throw missing();
            }
            em.persist(new CaseTask(p.task(), view.review().on(), view.review().id(), line, me(), now()));
            changed("add", p.list(), p.task());
            return;
        }
        CaseTask task = own(view, known);
        if (expected == null) {
            if (task.says(line)) {
                // A second click: what it would make is there.
                return;
            }
            throw new StaleVersion(task.changedBy(), task.changedAt());
        }
        task.expectVersion(expected);
        task.change(line, me(), now());
        changed("change", p.list(), p.task());
    }

    /**
     * Adds what is missing of a set, given to nobody yet. A task that was taken off does not come back.
     *
     * @param key of the set, as offered on the list
     * @throws RuleViolation if there is no such set for this kind of review
     */
    @Requires(Permission.RAPID_REVIEW_WRITE)
    @Transactional
    public void addSet(TaskList list, String key) {
        TasksView view = view(list);
        TaskCase review = view.review();
        TaskSet set = set(review, key);
        LocalDate start =
                Objects.requireNonNullElseGet(review.startsOn(), () -> LocalDate.ofInstant(now(), PortalTime.LONDON));
        for (TaskSet.Item item : set.items()) {
            UUID id = item.on(review.id());
            if (view.task(id).isEmpty()) {
                em.persist(
                        new CaseTask(id, review.on(), review.id(), item.line(calculator.calendar(), start), me(), now())
                                .of(set.own()));
                changed("add", list, id);
            }
        }
    }

    private TaskSet set(TaskCase review, String key) {
        if (key.equals(OfferedSet.DELIVERED)) {
            return TaskSet.standard(review.on());
        }
        // Held, so that nobody deletes it meanwhile.
        OwnTaskSet own = em.find(OwnTaskSet.class, GivenId.of(key), LockModeType.PESSIMISTIC_WRITE);
        if (own == null
                || !own.offered()
                || own.on() != review.on()
                || !own.partnershipId().equals(review.partnershipId())) {
            throw new RuleViolation("set", "unknown_set", "Choose one of the sets that are offered.");
        }
        return TaskSet.of(own.view(true));
    }

    /** A task is done: said by whoever has it, or by the manager. */
    @Requires({Permission.RAPID_REVIEW_WRITE, Permission.RAPID_REVIEW_SIGN_OFF})
    @Transactional
    public void done(StepTask s) {
        step(s, true, task -> task.done(me(), now()), "done");
    }

    /** A task is to be done after all. */
    @Requires({Permission.RAPID_REVIEW_WRITE, Permission.RAPID_REVIEW_SIGN_OFF})
    @Transactional
    public void reopen(StepTask s) {
        step(s, false, task -> task.reopen(me(), now()), "reopen");
    }

    /** Takes a task off the list. */
    @Requires(Permission.RAPID_REVIEW_WRITE)
    @Transactional
    public void takeOff(TakeOff t) {
        CaseTask task = find(view(t.list()), t.task());
        if (task.takenOffFor(t.reason())) {
            // A second click: it is off.
            return;
        }
        task.expectVersion(t.expectedVersion());
        task.takeOff(t.reason(), me(), now());
        changed("take_off", t.list(), t.task());
    }

    private void step(StepTask s, boolean done, Consumer<CaseTask> step, String action) {
        TasksView view = view(s.list());
        CaseTask task = find(view, s.task());
        if (!view.writes() && !user.require().accountId().equals(task.assignee())) {
            throw new NotPermitted("Only the manager of the partnership and whoever has the task can say that.");
        }
        if (task.takenOffAt() == null && done == (task.doneAt() != null)) {
            // A second click: it is as wanted.
            return;
        }
        task.expectVersion(s.expectedVersion());
        step.accept(task);
        changed(action, s.list(), s.task());
    }

    private TasksView view(TaskList list) {
        String table = list.on() == TaskOn.RAPID_REVIEW ? "rapid_review" : "practice_review";
        // Of two clicks at once, the second waits and finds what the first did.
        em.createNativeQuery("select id from " + table + " where reference = ?1 for update")
                .setParameter(1, list.reference())
                .getResultList();
        TasksView view = queries.view(list);
        if (!view.steps()) {
            throw new NotAllowedNow("That is not possible now. The review is closed.");
        }
        return view;
    }

    private CaseTask find(TasksView view, UUID id) {
        return Optional.ofNullable(em.find(CaseTask.class, id))
                .map(task -> own(view, task))
                .orElseThrow(TaskService::missing);
    }

    private static CaseTask own(TasksView view, CaseTask task) {
        if (!task.on(view.review().id())) {
            throw missing();
        }
        return task;
    }

    /** Who has the task already: they may keep it, even if their account is closed by now. */
    private @Nullable TaskPerson present(TasksView view, UUID id) {
        TaskRow row = view.task(id).orElse(null);
        CaseTask task = em.find(CaseTask.class, id);
        return row == null || task == null || task.assignee() == null || row.username() == null || row.who() == null
                ? null
                : new TaskPerson(task.assignee(), row.username(), row.who(), "");
    }

    private void changed(String action, TaskList list, UUID task) {
        em.flush();
        audit.changed(action, CaseTask.TYPE, list.reference(), task.toString());
    }

    private static NotFound missing() {
        return new NotFound("There is no such task on that review.");
    }

    private Instant now() {
        return clock.instant();
    }

    private String me() {
        return user.require().username();
    }
}
