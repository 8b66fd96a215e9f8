package uk.slp.portal.discovery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import uk.slp.portal.shared.startup.Startup;

/** Ready when this node's index has caught up once and is not far behind. */
@Readiness
@ApplicationScoped
public class IndexCheck implements HealthCheck {
    /** A node this far behind would show yesterday's library; it is better not asked. */
    private static final long FAR_BEHIND = 1_000;

    @Inject
    private IndexFeed feed;

    @Inject
    private Startup startup;

    @Override
    public HealthCheckResponse call() {
        if (!startup.started()) {
            return HealthCheckResponse.named("index").down().build();
        }
        IndexFeed.Lag lag = feed.lag();
        return HealthCheckResponse.named("index")
                .status(lag.caughtUpAt() != null && lag.rows() < FAR_BEHIND)
                .withData("lagRows", lag.rows())
                .withData("parked", lag.parked())
                .build();
    }
}
