package uk.slp.portal.shared.file;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import uk.slp.portal.shared.access.BySystem;
import uk.slp.portal.shared.startup.PortalReady;

/** Empties the folder for files on their way in at each start: a process that was killed could not do it itself. */
@ApplicationScoped
public class IncomingFolder {
    private static final Logger LOG = System.getLogger(IncomingFolder.class.getName());

    @BySystem("the start of the portal")
    void clear(@Observes @Priority(110) PortalReady ready) {
        try {
            ReceivedFile.clear();
        } catch (IOException e) {
            LOG.log(Level.WARNING, "Files left by an earlier upload could not be removed from the data folder", e);
        }
    }
}
