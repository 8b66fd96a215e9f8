package uk.slp.portal.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.notification.likeness.Likeness;
import uk.slp.portal.notification.likeness.Sketch;
import uk.slp.portal.notification.model.ChildField;
import uk.slp.portal.notification.model.Notification;
import uk.slp.portal.notification.model.NotificationField;
import uk.slp.portal.notification.model.NotificationStatus;
import uk.slp.portal.notification.model.Notifications;
import uk.slp.portal.notification.model.NotifiedChild;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.access.Scope;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.error.NotFound;

/**
 * Hints that a child may have been notified already, by variants of names and dates. Only notifications of the same
 * authority are looked at: a hint across authorities would tell of a child that the reader may know nothing of.
 */
@ApplicationScoped
public class NotificationLikenessQueries {
    private static final int MOST_CHILDREN = 10_000;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Notifications notifications;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    /**
     * The notifications of the same authority that may be about a child of this one, by reference.
     *
     * @throws NotFound if it is not one of the person's own authority
     */
    @Requires(Permission.NOTIFICATION_DRAFT)
    @Transactional
    public List<LikelyDuplicate> of(String reference) {
        Scope scope = user.scope();
        Notification notification = notifications
                .find(reference, scope)
                .filter(n -> scope.reachesAuthority(n.authorityId()))
                .orElseThrow(() -> new NotFound(
                        "There is no notification " + reference + ", or it is not one that you can open."));
        audit.read(Notification.SUBJECT, reference);
        List<Object[]> others = em.createQuery(
                        "select n.reference, n.status, n.lookedFor.caseName, n.lookedFor.incidentDate,"
                                + " n.lookedFor.placeAuthorityCode, c.givenName, c.familyName, c.dateOfBirth, c.nhsNumber"
                                + " from NotifiedChild c join c.notification n where n.authorityId = :authority"
                                + " and n.id not in :own and n.status <> :withdrawn order by n.reference desc",
                        Object[].class)
                .setParameter("authority", notification.authorityId())
                .setParameter("own", Set.of(notification.id()))
                .setParameter("withdrawn", NotificationStatus.WITHDRAWN)
                .setMaxResults(MOST_CHILDREN)
                .getResultList();
        List<LikelyDuplicate> found = new ArrayList<>();
        for (NotifiedChild child : notification.children()) {
            Sketch mine = sketch(notification, child);
            for (Object[] other : others) {
                if (Likeness.hints(mine, sketch(other))) {
                    found.add(new LikelyDuplicate(
                            child.position(),
                            (String) other[0],
                            ((NotificationStatus) other[1]).code(),
                            other[2] == null ? "" : (String) other[2]));
                }
            }
        }
        return found.stream().distinct().toList();
    }

    private static Sketch sketch(Notification notification, NotifiedChild child) {
        return new Sketch(
                child.answer(ChildField.GIVEN_NAME),
                child.answer(ChildField.FAMILY_NAME),
                child.answer(ChildField.DATE_OF_BIRTH),
                notification.answer(NotificationField.INCIDENT_DATE),
                notification.answer(NotificationField.PLACE_AUTHORITY_CODE),
                null,
                child.answer(ChildField.NHS_NUMBER));
    }

    private static Sketch sketch(@Nullable Object[] row) {
        return new Sketch(
                (String) row[5], (String) row[6], (String) row[7], (String) row[3], (String) row[4], null, (String)
                        row[8]);
    }
}
