package uk.slp.portal.learning;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import uk.slp.portal.shared.access.BySystem;
import uk.slp.portal.shared.startup.PortalReady;

/** Fills the ledger of recommendations at the first start that has one; at later ones what is missing in it. */
@ApplicationScoped
public class LedgerOfBefore {
    private static final Logger LOG = System.getLogger(LedgerOfBefore.class.getName());

    @Inject
    private LedgerFill fill;

    /** Two nodes may begin at once; the database refuses the second, and that is right. */
    @BySystem("the start of the portal")
    public void start(@Observes @Priority(250) PortalReady ready) {
        try {
            fill.fill();
        } catch (RuntimeException e) {
            LOG.log(
                    Level.WARNING,
                    "The ledger of recommendations was filled elsewhere, or will be at the next start",
                    e);
        }
    }
}
