package uk.slp.portal.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import uk.slp.portal.notification.model.Notification;
import uk.slp.portal.notification.model.OtherAreas;
import uk.slp.portal.organisation.OrganisationKind;
import uk.slp.portal.shared.access.BySystem;

/** The areas that a notification touches besides that of the notifying authority (rule 14). */
@ApplicationScoped
public class NotificationPlaces {
    @PersistenceContext
    private EntityManager em;

    /**
     * Another authority.
     *
     * @param partnershipId the safeguarding partnership of its area
     */
    public record Area(UUID authorityId, String authorityName, UUID partnershipId) {}

    /** Where it happened, where the children live or were placed, and who looks after them, if that is elsewhere (rule 18). */
    @BySystem("who tells recipients that a notification was sent")
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Area> others(UUID notificationId) {
        Notification notification = em.find(Notification.class, notificationId);
        List<String> codes = OtherAreas.named(notification);
        if (codes.isEmpty()) {
            return List.of();
        }
        return em
                .createQuery(
                        "select o.id, o.name, m.partnershipId from Organisation o join PartnershipMember m on"
                                + " m.organisationId = o.id where o.kind = :kind and o.code in :codes and o.id <> :own"
                                + " order by o.name",
                        Object[].class)
                .setParameter("kind", OrganisationKind.LOCAL_AUTHORITY)
                .setParameter("codes", codes)
                .setParameter("own", notification.authorityId())
                .getResultList()
                .stream()
                .map(row -> new Area((UUID) row[0], (String) row[1], (UUID) row[2]))
                .toList();
    }
}
