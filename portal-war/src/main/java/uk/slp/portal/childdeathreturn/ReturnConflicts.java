package uk.slp.portal.childdeathreturn;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import uk.slp.portal.childdeathreturn.model.ChildDeathReturn;
import uk.slp.portal.childdeathreturn.model.ChildDeathReturns;
import uk.slp.portal.shared.access.BySystem;
import uk.slp.portal.shared.access.ConflictChanged;
import uk.slp.portal.shared.audit.AuditTrail;

/** Returns leave the hand of somebody to whom their case is closed, wherever the conflict of interest was declared (rule 76). */
@ApplicationScoped
public class ReturnConflicts {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private ChildDeathReturns returns;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Inject
    private Event<ReturnStepped> stepped;

    /** Takes them out of that hand; the panel is told to give them to somebody else. */
    @BySystem("the declaration of a conflict of interest")
    @Transactional(Transactional.TxType.MANDATORY)
    public void declared(@Observes @Priority(2500) ConflictChanged conflict) {
        if (!conflict.closed()) {
            return;
        }
        List<ChildDeathReturn> held = returns.writtenBy(conflict.accountId(), conflict.caseId());
        if (held.isEmpty()) {
            return;
        }
        Object[] said = em.createQuery(
                        "select k.reason, k.recordedBy, a.displayName from CaseConflict k join Account a on a.id ="
                                + " k.accountId where k.accountId = :account and k.caseId = :case and k.liftedAt is null",
                        Object[].class)
                .setParameter("account", conflict.accountId())
                .setParameter("case", conflict.caseId())
                .getSingleResult();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        String by = (String) said[1];
        for (ChildDeathReturn one : held) {
            returns.add(one.stepAside((String) said[0], (String) said[2], by, now));
            audit.changed("step_aside", ChildDeathReturn.TYPE, one.reference(), one.childDeathReference());
            returns.flush();
            stepped.fire(ReturnStepped.of(one, "step_aside", by, now));
        }
    }
}
