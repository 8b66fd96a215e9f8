package uk.slp.portal.casetask;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import uk.slp.portal.casetask.TaskCommands.TaskList;
import uk.slp.portal.casetask.model.CaseTask;
import uk.slp.portal.casetask.model.OwnTaskSet;
import uk.slp.portal.casetask.model.TaskSet;
import uk.slp.portal.practicereview.PracticeReviewQueries;
import uk.slp.portal.practicereview.ReviewStatus;
import uk.slp.portal.rapidreview.RapidReviewQueries;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Person;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.access.Scope;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.time.PortalTime;

/** Reads of the tasks on a review; who may reach the review is decided by the review. */
@ApplicationScoped
public class TaskQueries {
    private static final int MOST = 500;
    private static final Comparator<TaskRow> ORDER = Comparator.comparing(
                    TaskRow::due, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(TaskRow::what)
            .thenComparing(TaskRow::id);

    private static final Comparator<MyTask> MINE = Comparator.comparing(
                    MyTask::due, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(MyTask::reference)
            .thenComparing(MyTask::what)
            .thenComparing(MyTask::id);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private RapidReviewQueries reviews;

    @Inject
    private PracticeReviewQueries practiceReviews;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    /**
     * The tasks on a review. Three statements, the audit line of the review among them.
     *
     * @throws NotFound if there is no such review of the person's own partnership
     */
    @Requires({Permission.RAPID_REVIEW_WRITE, Permission.RAPID_REVIEW_SIGN_OFF})
    @Transactional
    public TasksView view(TaskList list) {
        TaskCase review = list.on() == TaskOn.RAPID_REVIEW
                ? TaskCase.of(reviews.view(list.reference()))
                : TaskCase.of(practiceReviews.open(list.reference()));
        Person person = user.require();
        if (!person.scope().reachesPartnership(review.partnershipId())) {
            throw new NotFound("There is no review of that reference.");
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), PortalTime.LONDON);
        List<Object[]> rows = TaskPeople.bind(
                        em.createQuery(
                                "select t, x.username, x.displayName, y.displayName, a.id, a.username, a.displayName,"
                                        + " o.name, s from QueryPart q left join CaseTask t on q.number = 1 and"
                                        + " (t.rapidReviewId = :id or t.practiceReviewId = :id) left join Account x on x.id = t.assignee left join Account y on"
                                        + " y.username = t.doneBy left join Account a on q.number = 2 left join"
                                        + " Organisation o on o.id = a.organisationId left join OwnTaskSet s on q.number ="
                                        + " 3 and s.partnershipId = :partnership and s.standsOn = :kind and s.offered = true"
                                        + " where (q.number = 1 and t.id is not null) or (q.number = 2 and "
                                        + TaskPeople.CONDITION + ") or (q.number = 3 and s.id is not null)",
                                Object[].class),
                        review.partnershipId(),
                        review.id(),
                        review.caseId(),
                        today)
                .setParameter("id", review.id())
                .setParameter("kind", list.on())
                .getResultList();
        List<TaskRow> tasks = new ArrayList<>();
        List<TaskPerson> people = new ArrayList<>();
        List<TaskSet> sets = new ArrayList<>(List.of(TaskSet.standard(list.on())));
        for (Object[] row : rows) {
            if (row[8] != null) {
                sets.add(TaskSet.of(((OwnTaskSet) row[8]).view(false)));
            } else if (row[0] == null) {
                people.add(new TaskPerson((UUID) row[4], (String) row[5], (String) row[6], (String) row[7]));
            } else {
                tasks.add(task(row, person.accountId(), today));
            }
        }
        tasks.sort(ORDER);
        people.sort(Comparator.comparing(TaskPerson::name).thenComparing(TaskPerson::username));
        Set<UUID> there = new HashSet<>();
        tasks.forEach(task -> there.add(task.id()));
        List<OfferedSet> offered = sets.stream()
                .sorted(Comparator.comparing((TaskSet set) -> set.own() != null).thenComparing(TaskSet::name))
                .map(set -> set.offered(review.id(), there))
                .filter(set -> set.missing() > 0)
                .toList();
        boolean steps = !review.closed();
        boolean writes = steps && person.permissions().contains(Permission.RAPID_REVIEW_WRITE);
        return new TasksView(review, tasks, people, writes, steps, offered);
    }

    /**
     * What is still to be done by the present person on all reviews of their partnership; for its manager also what
     * has nobody, or somebody whose account is closed: nothing is lost because somebody left. One statement.
     */
    @Requires({Permission.RAPID_REVIEW_WRITE, Permission.RAPID_REVIEW_SIGN_OFF})
    @Transactional
    public List<MyTask> mine() {
        Person person = user.require();
        LocalDate today = LocalDate.ofInstant(clock.instant(), PortalTime.LONDON);
        boolean keeps = person.permissions().contains(Permission.RAPID_REVIEW_WRITE);
        List<Object[]> rows = em.createQuery(
                        "select t, r.reference, r.caseName, p.reference, p.caseName from CaseTask t left join RapidReview r"
                                + " on r.id = t.rapidReviewId left join PracticeReview p on p.id = t.practiceReviewId"
                                + " left join Account x on x.id = t.assignee where t.doneAt is null and t.takenOffAt is"
                                + " null and r.closedReason is null and (p.id is null or p.status <> :ended) and"
                                + " (r.partnershipId in :partnerships or p.partnershipId in :partnerships) and"
                                + " (t.assignee = :asking" + (keeps ? " or x.id is null or x.active = false" : "")
                                + ") and " + Scope.open("coalesce(r.notificationId, p.notificationId, p.id)")
                                + " and (p.id is null or p.id not in (select l.reviewId from ReviewedCase l, ClosedToReader f"
                                + " where l.unlinkedAt is null and f.caseId = l.notificationId and f.accountId = :asking))"
                                + " order by t.due",
                        Object[].class)
                .setParameter("partnerships", person.scope().partnerships())
                .setParameter("ended", ReviewStatus.NOT_PROCEEDING)
                .setParameter(Scope.ASKING, person.accountId())
                .setMaxResults(MOST)
                .getResultList();
        return rows.stream()
                .map(row -> {
                    CaseTask task = (CaseTask) row[0];
                    LocalDate due = task.due();
                    boolean rapid = row[1] != null;
                    return new MyTask(
                            task.id(),
                            task.what(),
                            rapid ? TaskOn.RAPID_REVIEW : TaskOn.PRACTICE_REVIEW,
                            (String) row[rapid ? 1 : 3],
                            (String) row[rapid ? 2 : 4],
                            person.accountId().equals(task.assignee()),
                            due,
                            due != null && due.isBefore(today));
                })
                .sorted(MINE)
                .toList();
    }

    private static TaskRow task(Object[] row, UUID me, LocalDate today) {
        CaseTask task = (CaseTask) row[0];
        LocalDate due = task.due();
        return new TaskRow(
                task.id(),
                task.version(),
                task.what(),
                (String) row[1],
                (String) row[2],
                me.equals(task.assignee()),
                due,
                task.open() && due != null && due.isBefore(today),
                task.doneAt(),
                row[3] == null ? task.doneBy() : (String) row[3],
                task.takenOffAt(),
                task.takenOffReason());
    }
}
