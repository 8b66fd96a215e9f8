package uk.slp.portal.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import uk.slp.portal.notification.model.NotificationStatus;

/** Notifications that were not sent yet and whose clock runs, for reminders. Tells nothing of what they say. */
@ApplicationScoped
public class OpenNotifications {
    @PersistenceContext
    private EntityManager em;

    /**
     * One of them.
     *
     * @param awaitsApproval whether an approver has it to send
     */
    public record Open(
            String reference, UUID authorityId, String createdBy, boolean awaitsApproval, LocalDate dueDate) {}

    /** Those whose last day lies between two days. */
    @Transactional(Transactional.TxType.REQUIRED)
    public List<Open> dueBetween(LocalDate first, LocalDate last) {
        return em
                .createQuery(
                        "select n.reference, n.authorityId, n.createdBy, n.status, n.dueDate from Notification n"
                                + " where n.status in :open and n.dueDate between :first and :last"
                                + " order by n.dueDate, n.reference",
                        Object[].class)
                .setParameter("open", List.of(NotificationStatus.DRAFT, NotificationStatus.AWAITING_APPROVAL))
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultList()
                .stream()
                .map(row -> new Open(
                        (String) row[0],
                        (UUID) row[1],
                        (String) row[2],
                        row[3] == NotificationStatus.AWAITING_APPROVAL,
                        (LocalDate) row[4]))
                .toList();
    }
}
