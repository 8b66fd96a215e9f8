package uk.slp.portal.notification.model;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.slp.portal.shared.access.Scope;

/** Where questions and links are kept. Whoever asks has found the notification within their scope before. */
@Dependent
public class FollowUps {
    @PersistenceContext
    private EntityManager em;

    /** The questions about a notification, in their order. */
    public List<Enquiry> enquiries(Notification notification) {
        return em.createQuery(
                        "select q from Enquiry q where q.notification = :notification order by q.number", Enquiry.class)
                .setParameter("notification", notification)
                .getResultList();
    }

    /** One question about a notification. */
    public Optional<Enquiry> enquiry(Notification notification, int number) {
        return enquiries(notification).stream()
                .filter(q -> q.number() == number)
                .findFirst();
    }

    /** The links of a notification, oldest first, with both notifications. */
    public List<NotificationLink> links(Notification notification) {
        return em.createQuery(
                        "select l from NotificationLink l join fetch l.from join fetch l.to"
                                + " where l.from = :notification or l.to = :notification order by l.proposedAt",
                        NotificationLink.class)
                .setParameter("notification", notification)
                .getResultList();
    }

    /** One link of a notification, unless the other case is closed to the person by a conflict of interest (rule 76). */
    public Optional<NotificationLink> link(Notification notification, UUID id, Scope scope) {
        return em.createQuery(
                        "select l from NotificationLink l join fetch l.from join fetch l.to where l.id = :id"
                                + " and (l.from = :notification or l.to = :notification) and "
                                + Scope.open("l.from.id") + " and " + Scope.open("l.to.id"),
                        NotificationLink.class)
                .setParameter("id", id)
                .setParameter("notification", notification)
                .setParameter(Scope.ASKING, scope.accountId())
                .getResultStream()
                .findFirst();
    }

    /**
     * A sent notification of whatever authority: only to be told of by reference, authority and day, and not to somebody
     * with a conflict of interest (rule 76).
     */
    public Optional<Notification> sent(String reference, Scope scope) {
        return em.createQuery(
                        "select n from Notification n where n.reference = :reference and n.submittedAt is not null"
                                + " and " + Scope.open("n.id"),
                        Notification.class)
                .setParameter("reference", reference)
                .setParameter(Scope.ASKING, scope.accountId())
                .getResultStream()
                .findFirst();
    }

    /** Keeps a new question. */
    public void add(Enquiry enquiry) {
        em.persist(enquiry);
    }

    /** Keeps a new link. */
    public void add(NotificationLink link) {
        em.persist(link);
    }
}
