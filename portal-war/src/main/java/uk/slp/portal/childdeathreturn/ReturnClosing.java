package uk.slp.portal.childdeathreturn;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import uk.slp.portal.childdeath.ChildDeathStatus;
import uk.slp.portal.childdeath.ChildDeathStepped;
import uk.slp.portal.childdeathreturn.model.ChildDeathReturn;
import uk.slp.portal.childdeathreturn.model.ChildDeathReturns;
import uk.slp.portal.onelink.OneLinks;
import uk.slp.portal.shared.access.BySystem;
import uk.slp.portal.shared.audit.AuditTrail;

/** Nobody is waited for once the review of a death has ended; what was sent stays. */
@ApplicationScoped
public class ReturnClosing {
    @Inject
    private ChildDeathReturns returns;

    @Inject
    private OneLinks links;

    @Inject
    private AuditTrail audit;

    /** Closes what was not sent. */
    @BySystem("the end of the review of a child's death")
    @Transactional(Transactional.TxType.MANDATORY)
    public void ended(@Observes @Priority(2500) ChildDeathStepped event) {
        if (ChildDeathStatus.OPEN.contains(event.status())) {
            return;
        }
        for (ChildDeathReturn one : returns.waitingOf(event.id())) {
            returns.add(one.close("The review ended: " + event.status().label() + ".", event.by(), event.at()));
            UUID link = one.linkId();
            if (link != null) {
                links.revoke(link, event.by(), event.at());
            }
            audit.changed("close", ChildDeathReturn.TYPE, one.reference(), event.reference());
        }
    }
}
