package uk.slp.it.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.it.harness.Portal;
import uk.slp.it.harness.Sql;

@DisplayName("The harness itself")
class HarnessIT {
    @Test
    @DisplayName("counts the statements of the portal's database and no others")
    void countsStatements() {
        Portal portal = Portal.onPostgres();

        List<String> statements = Sql.statementsDuring(() -> {
            try (var connection = portal.database().connect();
                    var query = connection.prepareStatement("SELECT 40 + ?")) {
                query.setInt(1, 2);
                query.execute();
                query.execute();
            }
        });

        assertEquals(List.of("SELECT 40 + $1", "SELECT 40 + $1"), statements);
    }

    @Test
    @DisplayName("counts nothing when nothing is asked")
    void countsNothing() {
        assertEquals(List.of(), Sql.statementsDuring(() -> {}));
    }

    @Test
    @DisplayName("finds the portal on PostgreSQL, its schema migrated")
    void migrated() throws SQLException {
        try (var connection = Portal.onPostgres().database().connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT count(*) FROM flyway_schema_history WHERE success")) {
            assertTrue(rows.next());
            assertTrue(rows.getInt(1) > 0);
        }
    }

    @Test
    @DisplayName("starts the portal on the embedded database too")
    void embedded() {
        Portal portal = Portal.onEmbeddedDatabase();

        portal.api().get("/health/ready").expect(200);
        assertTrue(portal.dataDirectory().resolve("portal.mv.db").toFile().isFile());
    }
}
