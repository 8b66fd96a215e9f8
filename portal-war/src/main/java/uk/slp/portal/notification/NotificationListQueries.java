package uk.slp.portal.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.deadlines.DeadlineCalculator;
import uk.slp.portal.notification.model.DraftDate;
import uk.slp.portal.notification.model.Kind;
import uk.slp.portal.notification.model.Notification;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Person;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.persistence.Coded;
import uk.slp.portal.shared.rest.Page;
import uk.slp.portal.shared.rest.PageRequest;
import uk.slp.portal.shared.time.PortalTime;

/** The list of notifications in reach: filtered, ordered, one part at a time or as a whole for a file. */
@ApplicationScoped
public class NotificationListQueries {
    /** Most lines that a file holds. */
    public static final int MOST_EXPORTED = 10_000;

    private static final String ROW = "select new uk.slp.portal.notification.NotificationRow(n.reference, n.caseName,"
            + " n.status, n.kind, n.nature, o.code, o.name, o.region, n.awarenessDate, n.dueDate, n.submittedAt,"
            + " n.sentOn, n.changedAt, (select count(c) from NotifiedChild c where c.notification.id = n.id))"
            + " from NotificationLine n join Organisation o on o.id = n.authorityId";

    /** Unsent ones first and by their limit, then the newest sent. */
    private static final String USUAL_AT_HOME = " order by case when n.submittedAt is null then 0 else 1 end,"
            + " case when n.submittedAt is null and n.dueDate is not null then 0 else 1 end,"
            + " case when n.submittedAt is null then n.dueDate else null end,"
            + " n.submittedAt desc, n.reference desc";

    /** Nothing unsent is in reach: the newest first, in the order of an index. */
    private static final String USUAL = " order by n.submittedAt desc, n.reference desc";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private DeadlineCalculator deadlines;

    @Inject
    private CurrentUser user;

    @Inject
    private Instance<AwaitedElsewhere> awaitedElsewhere;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * One part of the list. Two statements, one if the first part is the whole.
     *
     * @param filter of which what cannot be read is left out
     */
    @Requires(Permission.NOTIFICATION_VIEW)
    @Transactional
    public Page<ListedNotification> page(NotificationFilter filter, PageRequest request) {
        QueueConditions conditions = conditions(filter);
        List<NotificationRow> rows = rows(filter, conditions, request.offset(), request.size());
        boolean whole = request.page() == 1 && rows.size() < request.size();
        long total = whole
                ? rows.size()
                : conditions
                        .bind(em.createQuery(
                                "select count(n) from NotificationLine n" + conditions.join() + conditions.where(),
                                Long.class))
                        .getSingleResult();
        return new Page<>(
                total,
                request.page(),
                request.size(),
                rows.stream().map(this::listed).toList());
    }

    /**
     * The whole list for a file, with a line in the audit trail that tells the filter and how many there were. Two
     * statements.
     *
     * @param format of the file, for the audit trail
     * @throws RuleViolation if there are more than {@link #MOST_EXPORTED}
     */
    @Requires(Permission.NOTIFICATION_VIEW)
    @Transactional
    public List<ExportedNotification> export(NotificationFilter filter, String format) {
        List<NotificationRow> rows = rows(filter, conditions(filter), 0, MOST_EXPORTED + 1);
        if (rows.size() > MOST_EXPORTED) {
            throw new RuleViolation(
                    "",
                    "too_many_rows",
                    "A file holds at most 10,000 notifications and this list has more. Narrow it with a filter, for"
                            + " example by the month of sending, and export it in parts.");
        }
        audit.exported(Notification.SUBJECT, rows.size(), format + " " + filter.codes());
        LocalDate today = today();
        return rows.stream().map(row -> exported(row, today)).toList();
    }

    private QueueConditions conditions(NotificationFilter filter) {
        Person person = user.require();
        String elsewhere = awaitedElsewhere.stream()
                .map(one -> one.condition(person))
                .filter(condition -> !condition.isEmpty())
                .collect(Collectors.joining(" or "));
        return new QueueConditions(filter, person, today(), elsewhere);
    }

    private List<NotificationRow> rows(NotificationFilter filter, QueueConditions conditions, int first, int most) {
        QueueOrder order = filter.order();
        String usual = conditions.mayHoldUnsent() ? USUAL_AT_HOME : USUAL;
        return conditions
                .bind(em.createQuery(
                        ROW + conditions.where() + (order == null ? usual : order.orderBy(filter.descending())),
                        NotificationRow.class))
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    private ListedNotification listed(NotificationRow row) {
        LocalDate awareness = new DraftDate(row.awareness()).day().orElse(null);
        LocalDate due = row.dueDate();
        if (awareness == null || row.status().closed()) {
            return new ListedNotification(row, null, "");
        }
        NotificationClock whole = due == null
                ? null
                : NotificationClock.of(
                        deadlines,
                        Coded.of(Kind.class, row.kind()),
                        awareness,
                        due,
                        row.submittedAt(),
                        clock.instant());
        return whole == null
                ? new ListedNotification(row, NotificationClock.UNKNOWN, "")
                : new ListedNotification(row, whole.oneLine(), whole.state());
    }

    private ExportedNotification exported(NotificationRow row, LocalDate today) {
        LocalDate due = row.dueDate();
        if (due == null || row.status().closed()) {
            return new ExportedNotification(row, "", null);
        }
        LocalDate until = row.sentOn() == null ? today : row.sentOn();
        boolean late = until.isAfter(due);
        QueueClock standing = row.sentOn() == null
                ? late ? QueueClock.OVERDUE : QueueClock.OPEN
                : late ? QueueClock.LATE : QueueClock.ON_TIME;
        return new ExportedNotification(row, standing.label(), late ? workingDays(due, until) : null);
    }

    private @Nullable Integer workingDays(LocalDate due, LocalDate until) {
        var calendar = deadlines.calendar();
        boolean known = calendar.coverage().includes(due.plusDays(1))
                && calendar.coverage().includes(until);
        return known ? calendar.workingDaysAfter(due, until) : null;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), PortalTime.LONDON);
    }
}
