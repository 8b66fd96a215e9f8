package uk.slp.portal.childdeathreturn;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import uk.slp.portal.childdeath.ChildDeathAction;
import uk.slp.portal.childdeath.ChildDeathStepped;
import uk.slp.portal.childdeathreturn.model.ChildDeathReturn;
import uk.slp.portal.childdeathreturn.model.ChildDeathReturns;
import uk.slp.portal.onelink.OneLinks;
import uk.slp.portal.shared.access.BySystem;
import uk.slp.portal.shared.audit.AuditTrail;

/** The returns of a case follow it to the panel that takes its review over, which asks and is told from then on. */
@ApplicationScoped
public class ReturnTransfers {
    @Inject
    private ChildDeathReturns returns;

    @Inject
    private OneLinks links;

    @Inject
    private AuditTrail audit;

    /** Gives them over, those that have ended too; who is writing one notices nothing and loses nothing. */
    @BySystem("another panel taking over the review of a child's death")
    @Transactional(Transactional.TxType.MANDATORY)
    public void takenOver(@Observes @Priority(2500) ChildDeathStepped event) {
        if (!event.action().equals(ChildDeathAction.TRANSFER.code())) {
            return;
        }
        Map<UUID, String> moved = returns.giveTo(event.ownerId(), event.id());
        links.giveTo(event.ownerId(), moved.keySet());
        moved.values()
                .forEach(reference -> audit.changed("transfer", ChildDeathReturn.TYPE, reference, event.reference()));
    }
}
