package uk.slp.migration.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.slp.migration.TestDatabases.Kind;

@DisplayName("The answers of notifications")
class NotificationAnswersTest {
    private static final String FOLDER = "classpath:db/migration/";

    private static final String ANY = "(select id from organisation order by code limit 1)";
    private static final String ID = "'11111111-1111-1111-1111-111111111111'";

    @ParameterizedTest
    @EnumSource(Kind.class)
    @DisplayName("written in columns of their own are all in the one text afterwards")
    void keepsWhatWasWritten(Kind kind) throws SQLException {
        DataSource database = kind.empty();
        migrate(database, kind, "0008");
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("insert into notification (id, version, reference, status, kind, guidance_edition,"
                    + " guidance_in_force_from, authority_id, partnership_id, case_name, notifier_name, circumstances,"
                    + " created_at, created_by, changed_at, changed_by) values (" + ID + ", 0, 'SIN-1', 'draft',"
                    + " 'serious_incident', 'WT2026', date '2026-03-19', " + ANY + ", " + ANY + ", 'Fenby \"Road\"',"
                    + " 'Priya Nair', 'one\ntwo', now(), 'x', now(), 'x')");
            statement.execute(
                    "insert into notified_child (id, notification_id, child_position, given_name, sex) values (" + ID
                            + ", " + ID + ", 0, 'Ellis', 'male')");
        }

        migrate(database, kind, "0010");

        assertEquals(
                "{\"caseName\":\"Fenby \\\"Road\\\"\",\"notifierName\":\"Priya Nair\",\"circumstances\":\"one\\ntwo\"}",
                answers(database, "notification"));
        assertEquals("{\"givenName\":\"Ellis\",\"sex\":\"male\"}", answers(database, "notified_child"));
    }

    private static void migrate(DataSource database, Kind kind, String target) {
        Flyway.configure()
                .dataSource(database)
                .locations(FOLDER + "common", FOLDER + kind.name().toLowerCase(Locale.ROOT))
                .target(target)
                .load()
                .migrate();
    }

    private static String answers(DataSource database, String table) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select answers from " + table)) {
            row.next();
            return row.getString(1);
        }
    }
}
