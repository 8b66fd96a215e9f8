package uk.slp.portal.demo;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import uk.slp.portal.shared.access.BySystem;
import uk.slp.portal.shared.startup.PortalReady;

/** The invented people have read their post up to a few days ago. */
@ApplicationScoped
public class DemonstrationPost {
    private static final Duration BEHIND = Duration.ofDays(6);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** Marks the older part as read, once, after the cases were played. */
    @BySystem("the start of the portal")
    @Transactional
    public void read(@Observes @Priority(225) PortalReady ready) {
        if (!ready.demonstration() || anythingRead()) {
            return;
        }
        Instant now = clock.instant();
        em.createQuery("update PostItem i set i.readAt = :now where i.arrivedAt < :then")
                .setParameter("now", now)
                .setParameter("then", now.minus(BEHIND))
                .executeUpdate();
    }

    private boolean anythingRead() {
        return em.createQuery("select count(i) from PostItem i where i.readAt is not null", Long.class)
                        .getSingleResult()
                > 0;
    }
}
