package uk.slp.portal.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.eclipse.microprofile.metrics.MetricUnits;
import org.eclipse.microprofile.metrics.annotation.Gauge;
import uk.slp.portal.shared.startup.Startup;

/**
 * Measurements of the queue of e-mails. Apart from the health check, which the server asks before it has anywhere to
 * keep measurements.
 */
@ApplicationScoped
public class EmailMeasures {
    @Inject
    private EmailQueue queue;

    @Inject
    private Startup startup;

    @Inject
    private Clock clock;

    /** E-mails that are written and not yet sent. */
    @Gauge(name = "portal_emails_waiting", unit = MetricUnits.NONE, absolute = true)
    public long waiting() {
        return startup.started() ? queue.standing().waiting() : 0;
    }

    /** Age of the oldest of them, in seconds. */
    @Gauge(name = "portal_emails_oldest", unit = MetricUnits.SECONDS, absolute = true)
    public long oldestSeconds() {
        return startup.started() ? queue.standing().oldestSeconds(clock.instant()) : 0;
    }

    /** E-mails that wait for a decision of the administrator. */
    @Gauge(name = "portal_emails_to_decide", unit = MetricUnits.NONE, absolute = true)
    public long toDecide() {
        if (!startup.started()) {
            return 0;
        }
        EmailQueue.Standing standing = queue.standing();
        return standing.failed() + standing.uncertain();
    }
}
