package uk.slp.portal.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import uk.slp.portal.post.model.Telling;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.access.Scope;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.error.NotFound;

/** Telling a body that the portal could not reach (rule 14). */
@ApplicationScoped
public class TellingService {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Records that the person told a body.
     *
     * @return reference of the notification
     * @throws NotFound if it is not a task of the person's own authority
     */
    @Requires(Permission.NOTIFICATION_DRAFT)
    @Transactional
    public String told(UUID id) {
        Telling telling = em.createQuery(
                        "select t from Telling t where t.id = :id and t.authorityId in :authorities and "
                                + Scope.open("t.notificationId"),
                        Telling.class)
                .setParameter(Scope.ASKING, user.scope().accountId())
                .setParameter("id", id)
                .setParameter("authorities", user.scope().authorities())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("There is no such task of your authority."));
        if (telling.told(user.require().username(), clock.instant())) {
            audit.changed("told", "notification", telling.reference(), telling.role());
        }
        return telling.reference();
    }
}
