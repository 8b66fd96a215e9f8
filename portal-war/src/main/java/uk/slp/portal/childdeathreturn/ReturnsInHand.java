package uk.slp.portal.childdeathreturn;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.UUID;
import uk.slp.portal.childdeathreturn.model.ChildDeathReturn;
import uk.slp.portal.childdeathreturn.model.ChildDeathReturns;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.error.NotAllowedNow;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.work.TakesWork;

/** Returns that somebody is to write go over to a colleague with what was written. */
@ApplicationScoped
class ReturnsInHand implements TakesWork {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private ReturnWriters writers;

    @Inject
    private ChildDeathReturns returns;

    @Inject
    private AuditTrail audit;

    @Inject
    private Event<ReturnStepped> stepped;

    @Override
    public String kind() {
        return "child_death_return";
    }

    @Transactional(Transactional.TxType.MANDATORY)
    @Override
    public void give(UUID record, Successor to, Giving giving) {
        ChildDeathReturn one = em.find(ChildDeathReturn.class, record, LockModeType.PESSIMISTIC_WRITE);
        if (one == null || !one.status().waits()) {
            throw new NotAllowedNow("One of the returns is not waited for any more.");
        }
        if (!writers.writes(to.accountId(), one.childDeathId())) {
            throw new RuleViolation(
                    "to",
                    "cannot_be_given",
                    to.name() + " cannot write child death return " + one.reference()
                            + ": their account has not the role, or the case is closed to them.");
        }
        returns.add(one.give(to.accountId(), giving.reason(), giving.by(), giving.at()));
        audit.changed("give", ChildDeathReturn.TYPE, one.reference(), one.childDeathReference());
        em.flush();
        stepped.fire(ReturnStepped.of(one, "give", giving.by(), giving.at()));
    }
}
