package uk.slp.portal.deadlines.wiring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import uk.slp.portal.deadlines.CalendarCoverage;
import uk.slp.portal.deadlines.DeadlineCalculator;

/**
 * Warns a year before the list of bank holidays ends. The portal stays ready meanwhile, and after: a deadline it cannot
 * count is refused one by one, and everything else still works.
 */
@Readiness
@ApplicationScoped
public class CalendarCheck implements HealthCheck {

    /** The longest limit counted in working days is weeks, the longest plan a year. */
    static final int MONTHS_OF_WARNING = 12;

    @Inject
    private DeadlineCalculator calculator;

    @Inject
    private Clock clock;

    @Override
    public HealthCheckResponse call() {
        CalendarCoverage coverage = calculator.calendar().coverage();
        Optional<String> warning = coverage.warning(LocalDate.now(clock), MONTHS_OF_WARNING);
        HealthCheckResponseBuilder response = HealthCheckResponse.named("bank-holidays")
                .up()
                .withData("until", coverage.lastDay().toString());
        warning.ifPresent(words -> response.withData("warning", words));
        return response.build();
    }
}
