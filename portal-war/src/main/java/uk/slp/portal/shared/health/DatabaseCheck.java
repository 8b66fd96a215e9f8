package uk.slp.portal.shared.health;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import uk.slp.portal.shared.startup.Startup;

/** Ready when the start succeeded, which includes the right schema, and the database still answers. */
@Readiness
@ApplicationScoped
public class DatabaseCheck implements HealthCheck {
    @Resource(lookup = "java:app/jdbc/portal")
    private DataSource database;

    @Inject
    private Startup startup;

    @Override
    public HealthCheckResponse call() {
        boolean answers = answers();
        return HealthCheckResponse.named("database")
                .status(answers && startup.started())
                .withData("answers", answers)
                .withData("schema", startup.started() ? "current" : "not checked")
                .build();
    }

    private boolean answers() {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select last_seq from change_counter")) {
            return row.next();
        } catch (SQLException e) {
            return false;
        }
    }
}
