package uk.slp.migration.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.slp.migration.TestDatabases.Kind;

@DisplayName("The schema of this release")
class SchemaHeadTest {
    @ParameterizedTest
    @EnumSource(Kind.class)
    @DisplayName("is reached from an empty database")
    void fromEmpty(Kind kind) {
        SchemaStatus status = new SchemaMigrator(kind.empty()).migrate();

        assertTrue(status.isCurrent(), status.sentence());
        assertEquals(status.expected(), status.current());
    }

    @Test
    @DisplayName("has the same tables and columns on both databases")
    void sameOnBoth() throws SQLException {
        assertEquals(columns(Kind.POSTGRESQL), columns(Kind.H2));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    @DisplayName("explains every table in a comment, from which the data dictionary is made")
    void comments(Kind kind) throws SQLException {
        List<String> silent = new ArrayList<>();
        try (Connection connection = migrated(kind).getConnection();
                ResultSet tables =
                        connection.getMetaData().getTables(null, "public", "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (tables.next()) {
                String table = tables.getString("TABLE_NAME");
                String remarks = tables.getString("REMARKS");
                if (!table.equals("flyway_schema_history") && (remarks == null || remarks.isBlank())) {
                    silent.add(table);
                }
            }
        }
        assertEquals(List.of(), silent, "tables without COMMENT ON TABLE");
    }

    private static Set<String> columns(Kind kind) throws SQLException {
        Set<String> columns = new TreeSet<>();
        try (Connection connection = migrated(kind).getConnection();
                ResultSet rows = connection.getMetaData().getColumns(null, "public", "%", "%")) {
            while (rows.next()) {
                String table = rows.getString("TABLE_NAME");
                if (!table.equals("flyway_schema_history")) {
                    columns.add(
                            table + "." + rows.getString("COLUMN_NAME") + " nullable " + rows.getString("IS_NULLABLE"));
                }
            }
        }
        return columns;
    }

    private static DataSource migrated(Kind kind) {
        DataSource database = kind.empty();
        new SchemaMigrator(database).migrate();
        return database;
    }
}
