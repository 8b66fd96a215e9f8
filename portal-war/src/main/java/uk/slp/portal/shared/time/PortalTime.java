package uk.slp.portal.shared.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/** The one place that names the zone in which days, limits and publication times are counted. */
@ApplicationScoped
public class PortalTime {
    /** The law of England is counted in the time of London. */
    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    /** The clock of the portal; tests put another in its place. */
    @Produces
    public Clock clock() {
        return Clock.system(LONDON);
    }
}
