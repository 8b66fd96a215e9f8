package uk.slp.portal.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import uk.slp.portal.organisation.MembershipDays;
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

    /**
     * Those of a list of authorities that stand in a partnership on a day (rule 79).
     *
     * @param codes as {@link NotificationSubmitted#otherAuthorities} has them
     */
    @BySystem("who tells recipients that a notification was sent")
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Area> named(List<String> codes, LocalDate day) {
        if (codes.isEmpty()) {
            return List.of();
        }
        return em
                .createQuery(
                        "select o.id, o.name, m.partnershipId from Organisation o join PartnershipMember m on"
                                + " m.organisationId = o.id and " + MembershipDays.ON_DAY
                                + " where o.kind = :kind and o.code in :codes order by o.name",
                        Object[].class)
                .setParameter("kind", OrganisationKind.LOCAL_AUTHORITY)
                .setParameter("codes", codes)
                .setParameter("day", day)
                .getResultList()
                .stream()
                .map(row -> new Area((UUID) row[0], (String) row[1], (UUID) row[2]))
                .toList();
    }
}
