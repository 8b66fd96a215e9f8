package uk.slp.portal.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import uk.slp.portal.notification.model.Amendment;
import uk.slp.portal.notification.model.Attachment;
import uk.slp.portal.notification.model.Enquiry;
import uk.slp.portal.notification.model.Kind;
import uk.slp.portal.notification.model.Notification;
import uk.slp.portal.notification.model.NotificationField;
import uk.slp.portal.notification.model.NotificationLink;
import uk.slp.portal.notification.model.NotificationStatus;
import uk.slp.portal.shared.access.Scope;
import uk.slp.portal.shared.workflow.StatusChange;

/**
 * The lists that a page shows around a notification, all of them by one statement: each hangs on a number of its own
 * (see {@link uk.slp.portal.shared.persistence.QueryPart}). For the queries of this feature only, which have found the
 * notification within the scope of the person before.
 */
@Dependent
class NotificationSurroundings {
    private static final String AROUND = "select s, m, q, l, f, a, b from QueryPart k"
            + " left join StatusChange s on k.number = 1 and s.subjectType = :type and s.subjectId = :id"
            + " left join Amendment m on k.number = 2 and m.notification.id = :id"
            + " left join Enquiry q on k.number = 3 and q.notification.id = :id"
            + " left join NotificationLink l on k.number = 4 and (l.fromId = :id or l.toId = :id)"
            + " left join Attachment f on k.number = 5 and f.notificationId = :id and f.removedAt is null"
            // Both ends of a link, so that neither is loaded by a statement of its own.
            + " left join Notification a on a.id = l.fromId left join Notification b on b.id = l.toId"
            // A case with which the person has a conflict of interest is not named in the one it is linked to (rule
            // 76).
            + " where k.number <= 5 and (l.id is null or (" + Scope.open("l.fromId") + " and " + Scope.open("l.toId")
            + "))";

    private static final String BESIDE = "select f, s.reference from QueryPart k"
            + " left join Attachment f on k.number = 1 and f.notificationId = :id and f.removedAt is null"
            + " left join Notification s on k.number = 2 and s.reference = :named and s.authorityId = :authority"
            + " and s.kind = :seriousIncident and s.status <> :withdrawn"
            + " where k.number <= 2";

    @PersistenceContext
    private EntityManager em;

    /**
     * Around one that was sent or is over.
     *
     * @param history newest first
     * @param amendments in order
     * @param questions in order
     * @param links oldest first
     * @param files in order
     */
    record Around(
            List<StatusChange> history,
            List<Amendment> amendments,
            List<Enquiry> questions,
            List<NotificationLink> links,
            List<Attachment> files) {}

    /**
     * Around a draft.
     *
     * @param files in order
     * @param seriousIncidents the serious incident that is named for the same death, if it exists (rule 23)
     */
    record Beside(List<Attachment> files, Set<String> seriousIncidents) {}

    /** Whether a notification names the serious incident of the same death. */
    boolean names(Notification n) {
        return n.kind() == Kind.CARE_LEAVER_DEATH && n.answer(NotificationField.SERIOUS_INCIDENT_REFERENCE) != null;
    }

    /** What was said and done about a notification, as far as the person may know of it. One statement. */
    Around around(Notification n, Scope scope) {
        List<Object[]> rows = em.createQuery(AROUND, Object[].class)
                .setParameter("type", Notification.SUBJECT)
                .setParameter("id", n.id())
                .setParameter(Scope.ASKING, scope.accountId())
                .getResultList();
        return new Around(
                column(
                        rows,
                        0,
                        StatusChange.class,
                        Comparator.comparing(StatusChange::changedAt).reversed().thenComparing(StatusChange::action)),
                column(rows, 1, Amendment.class, Comparator.comparingInt(Amendment::number)),
                column(rows, 2, Enquiry.class, Comparator.comparingInt(Enquiry::number)),
                column(rows, 3, NotificationLink.class, Comparator.comparing(NotificationLink::proposedAt)),
                column(rows, 4, Attachment.class, Comparator.comparingInt(Attachment::number)));
    }

    /** What the checks and the pages of a draft need from around it. One statement. */
    Beside beside(Notification n) {
        String named = names(n) ? n.answer(NotificationField.SERIOUS_INCIDENT_REFERENCE) : null;
        List<Object[]> rows = em.createQuery(BESIDE, Object[].class)
                .setParameter("id", n.id())
                .setParameter("authority", n.authorityId())
                // No reference is the empty text, which no notification has.
                .setParameter("named", Objects.requireNonNullElse(named, ""))
                .setParameter("seriousIncident", Kind.SERIOUS_INCIDENT.code())
                .setParameter("withdrawn", NotificationStatus.WITHDRAWN)
                .getResultList();
        return new Beside(
                column(rows, 0, Attachment.class, Comparator.comparingInt(Attachment::number)),
                Set.copyOf(column(rows, 1, String.class, Comparator.naturalOrder())));
    }

    private static <T> List<T> column(List<Object[]> rows, int column, Class<T> type, Comparator<T> order) {
        List<T> found = new ArrayList<>();
        for (Object[] row : rows) {
            if (row[column] != null) {
                found.add(type.cast(row[column]));
            }
        }
        return found.stream().distinct().sorted(order).toList();
    }
}
