package uk.slp.portal.childdeathform;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import uk.slp.portal.shared.access.BySystem;
import uk.slp.portal.shared.startup.PortalReady;

/** Puts the forms that come with the portal where a coordinator finds them, each once: what was changed since stays. */
@ApplicationScoped
public class FormStart {
    private static final Logger LOG = System.getLogger(FormStart.class.getName());

    @Inject
    private FormFill fill;

    /** Two nodes may begin at once; the database refuses the second, and that is right. */
    @BySystem("the start of the portal")
    public void start(@Observes @Priority(150) PortalReady ready) {
        try {
            fill.fill();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The delivered forms were kept elsewhere, or will be at the next start", e);
        }
    }
}
