package uk.slp.portal.alerts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import uk.slp.portal.shared.time.HourLimit;

/** How many letters with a link to confirm may be asked for from one network in an hour. */
@ApplicationScoped
public class AskLimit {
    static final int MOST = 10;

    @Inject
    private Clock clock;

    private final HourLimit limit = new HourLimit(MOST);

    /** Counts a request; false if there were too many. */
    boolean allows(String network) {
        return allows(network, clock.instant());
    }

    boolean allows(String network, Instant now) {
        return limit.allows(network, now);
    }
}
