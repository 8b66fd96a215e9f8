package uk.slp.portal.childdeathdata;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import uk.slp.portal.childdeathdata.model.ChildDeathImport;
import uk.slp.portal.shared.access.Doer;
import uk.slp.portal.shared.audit.AuditTrail;

/** Discards files that were checked and that nobody has imported: what they say of children is not kept without need. */
@ApplicationScoped
public class ImportCleaning {
    /** How long a checked file waits. */
    static final Duration WAITS = Duration.ofDays(14);

    private static final int AT_ONCE = 200;
    private static final Doer PORTAL = new Doer("system", "The portal");

    @PersistenceContext
    private EntityManager em;

    @Inject
    private AuditTrail audit;

    /** Discards what has waited too long. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void clear(Instant at) {
        Instant now = at.truncatedTo(ChronoUnit.MILLIS);
        for (ChildDeathImport one : em.createQuery(
                        "select i from ChildDeathImport i where i.status = :checked and i.createdAt < :then order by"
                                + " i.createdAt",
                        ChildDeathImport.class)
                .setParameter("checked", ImportStatus.CHECKED)
                .setParameter("then", now.minus(WAITS))
                .setMaxResults(AT_ONCE)
                .getResultList()) {
            em.persist(one.discard(PORTAL, now));
            audit.bySystem(
                    "discard",
                    ChildDeathImport.TYPE,
                    one.reference(),
                    "not imported within " + WAITS.toDays() + " days");
        }
    }
}
