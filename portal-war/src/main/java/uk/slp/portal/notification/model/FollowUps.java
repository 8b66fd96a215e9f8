package uk.slp.portal.notification.model;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

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

    /** One link of a notification. */
    public Optional<NotificationLink> link(Notification notification, UUID id) {
        return links(notification).stream().filter(l -> l.id().equals(id)).findFirst();
    }

    /** A sent notification of whatever authority: only to be told of by reference, authority and day. */
    public Optional<Notification> sent(String reference) {
        return em.createQuery(
                        "select n from Notification n where n.reference = :reference and n.submittedAt is not null",
                        Notification.class)
                .setParameter("reference", reference)
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
