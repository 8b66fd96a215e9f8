package uk.slp.it.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.it.harness.Portal;

@DisplayName("A start that must not succeed")
class StartIT {
    /** Exit status for a configuration error, as in sysexits.h. */
    private static final int CONFIGURATION_ERROR = 78;

    private static final String EXTRA = "insert into flyway_schema_history (installed_rank, version, description, type,"
            + " script, checksum, installed_by, execution_time, success) values (9000, '9000', 'of a later release',"
            + " 'SQL', 'V9000__of_a_later_release.sql', 1, 'later', 1, true)";
    private static final String LAST = "installed_rank = (select max(installed_rank) from flyway_schema_history)";

    private static void refused(Portal portal, String... words) {
        String said = portal.startAndEnd();
        for (String word : words) {
            assertTrue(said.contains(word), () -> "\"" + word + "\" was not said: " + said);
        }
        assertEquals(CONFIGURATION_ERROR, portal.exitCode());
    }

    /** One setting stands for all: which values are refused, and with which sentence, is tested without a server. */
    @Test
    @DisplayName("names the wrong setting, says what to use instead, and ends with a status that is not nought")
    void wrongSetting() {
        try (Portal portal = Portal.aloneOnEmbeddedDatabase().with("PORTAL_INDEX_POLL_MILLIS", "soon")) {
            refused(
                    portal,
                    "The portal did not start: PORTAL_INDEX_POLL_MILLIS is \"soon\"",
                    "use a whole number from 100 to 60000");
        }
    }

    @Test
    @DisplayName("says that the database does not answer, without its password")
    void noDatabase() {
        try (Portal portal = Portal.aloneOnEmbeddedDatabase()
                .with("PORTAL_DB_URL", "jdbc:postgresql://127.0.0.1:9/portal?password=hidden")) {
            refused(portal, "The portal did not start: the database at jdbc:postgresql://127.0.0.1:9/portal cannot");
            assertFalse(portal.log().contains("password=hidden"));
        }
    }

    @Test
    @DisplayName(
            "leaves a server database alone unless told to migrate, refuses a schema that is not its own, and answers"
                    + " nobody before it is ready")
    void schema() throws SQLException {
        try (Portal portal = Portal.alone().with("PORTAL_DB_MIGRATE", null)) {
            refused(portal, "The portal did not start: ", "PORTAL_DB_MIGRATE=true");
            assertEquals(List.of(), tables(portal), "nothing was made in the database");

            assertEquals(Set.of(200), answersDuring(portal.with("PORTAL_DB_MIGRATE", "true")));
            portal.api().get("/health/ready").expect(200);
            portal.stop();
            assertFalse(tables(portal).isEmpty());

            change(portal, EXTRA);
            refused(portal, "The portal did not start: ", "9000");
            change(portal, "delete from flyway_schema_history where " + LAST);

            change(portal, "delete from flyway_schema_history where " + LAST);
            portal.with("PORTAL_DB_MIGRATE", null);
            refused(portal, "The portal did not start: ", "PORTAL_DB_MIGRATE=true");
        }
    }

    /** What its health says from the first moment at which anything is said at all. */
    private static Set<Integer> answersDuring(Portal portal) {
        Set<Integer> answers = ConcurrentHashMap.newKeySet();
        AtomicBoolean started = new AtomicBoolean();
        Thread asking = new Thread(
                () -> {
                    while (!started.get() || answers.isEmpty()) {
                        try {
                            answers.add(portal.api().get("/health/ready").status());
                        } catch (UncheckedIOException refused) {
                            // The door is closed, as it should be.
                        }
                        LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
                    }
                },
                "asking");
        asking.setDaemon(true);
        asking.start();
        try {
            portal.start();
        } finally {
            started.set(true);
        }
        try {
            asking.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return answers;
    }

    private static List<String> tables(Portal portal) throws SQLException {
        try (var connection = portal.database().connect();
                var rows = connection.getMetaData().getTables(null, "public", "%", new String[] {"TABLE"})) {
            List<String> names = new ArrayList<>();
            while (rows.next()) {
                names.add(rows.getString("TABLE_NAME"));
            }
            return names;
        }
    }

    private static void change(Portal portal, String sql) throws SQLException {
        try (var connection = portal.database().connect();
                var statement = connection.createStatement()) {
            assertEquals(1, statement.executeUpdate(sql));
        }
    }
}
