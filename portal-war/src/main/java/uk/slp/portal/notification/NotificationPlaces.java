package uk.slp.portal.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.notification.model.ChildField;
import uk.slp.portal.notification.model.Notification;
import uk.slp.portal.notification.model.NotificationField;
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

    /** Where it happened, and where the children live, if that is elsewhere. */
    @BySystem("who tells recipients that a notification was sent")
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Area> others(UUID notificationId) {
        Notification notification = em.find(Notification.class, notificationId);
        Set<String> codes = new TreeSet<>();
        add(codes, notification.answer(NotificationField.PLACE_AUTHORITY_CODE));
        notification.children().forEach(child -> add(codes, child.answer(ChildField.HOME_AUTHORITY_CODE)));
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

    private static void add(Set<String> codes, @Nullable String code) {
        if (code != null && !code.isBlank()) {
            codes.add(code);
        }
    }
}
