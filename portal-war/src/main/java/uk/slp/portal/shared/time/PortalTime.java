package uk.slp.portal.shared.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/** The one place that names the zone in which days, limits and publication times are counted. */
@ApplicationScoped
public class PortalTime {
    /** The law of England is counted in the time of London. */
    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static final PortalClock CLOCK = new PortalClock(InstantSource.system(), LONDON);

    /** A moment as programs are told it: in the time of London, with what that is ahead of UTC. */
    public static OffsetDateTime told(Instant at) {
        return at.atZone(LONDON).toOffsetDateTime();
    }

    /** The clock of the portal, the same for everyone who asks for one. */
    @Produces
    public Clock clock() {
        return CLOCK;
    }

    /** The same clock, for the loading of demonstration data. */
    public PortalClock demonstrationClock() {
        return CLOCK;
    }
}
