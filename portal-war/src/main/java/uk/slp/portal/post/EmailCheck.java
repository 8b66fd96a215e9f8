package uk.slp.portal.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import uk.slp.portal.shared.config.Settings;
import uk.slp.portal.shared.startup.Startup;

/**
 * How the queue of e-mails stands. A long queue never makes the portal unready: it can serve, and nothing in the queue is
 * lost.
 */
@Readiness
@ApplicationScoped
public class EmailCheck implements HealthCheck {
    @Inject
    private EmailQueue queue;

    @Inject
    private Startup startup;

    @Inject
    private Clock clock;

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("email").up();
        if (!startup.started() || !Settings.current().sendsEmail()) {
            return answer.withData("sending", false).build();
        }
        EmailQueue.Standing standing = queue.standing();
        return answer.withData("sending", true)
                .withData("waiting", standing.waiting())
                .withData("oldestSeconds", standing.oldestSeconds(clock.instant()))
                .withData("failed", standing.failed())
                .withData("uncertain", standing.uncertain())
                .build();
    }
}
