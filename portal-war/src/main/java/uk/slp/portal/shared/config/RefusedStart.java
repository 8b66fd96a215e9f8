package uk.slp.portal.shared.config;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * The end of a start that cannot succeed. Without it the server would stay, with nothing deployed in it, and whoever
 * started the portal would wait in vain.
 */
public final class RefusedStart {
    /** Exit status for a configuration error, as in sysexits.h. */
    private static final int CONFIGURATION_ERROR = 78;

    private static final Logger LOG = System.getLogger(RefusedStart.class.getName());

    private RefusedStart() {}

    /**
     * Says why and ends the process. The exit runs in its own thread: the container's shutdown waits for the deployment
     * that this very call is part of.
     *
     * @param sentence what is wrong and what to do
     */
    public static void end(String sentence) {
        LOG.log(Level.ERROR, sentence);
        Thread exit = new Thread(() -> Runtime.getRuntime().halt(CONFIGURATION_ERROR), "refused-start");
        exit.setDaemon(true);
        exit.start();
    }
}
