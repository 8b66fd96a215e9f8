package uk.slp.migration.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.slp.migration.TestDatabases.Kind;

@DisplayName("The schema migrator, on small histories of its own")
class SchemaMigratorTest {
    private static final String FIRST = "classpath:db/test/first";
    private static final String SECOND = "classpath:db/test/second";
    private static final String LATE = "classpath:db/test/late";

    @ParameterizedTest
    @EnumSource(Kind.class)
    @DisplayName("an empty database is behind, and says which version is needed")
    void emptyIsBehind(Kind kind) {
        SchemaStatus status = new SchemaMigrator(kind.empty(), SECOND).validate();

        assertFalse(status.isCurrent());
        assertEquals(SchemaVersion.EMPTY, status.current());
        assertEquals(new SchemaVersion(2), status.expected());
        assertEquals(2, status.pending().size());
        assertEquals(
                "The database has version 0000 and this release needs version 0002: run the migration command before"
                        + " starting the portal.",
                status.sentence());
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    @DisplayName("validating changes nothing")
    void validatingChangesNothing(Kind kind) throws SQLException {
        DataSource database = kind.empty();
        new SchemaMigrator(database, SECOND).validate();

        try (Connection connection = database.getConnection();
                var tables = connection.getMetaData().getTables(null, "public", "%", new String[] {"TABLE"})) {
            assertFalse(tables.next(), "a table appeared");
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    @DisplayName("migrating goes from empty, and from the version before, to the last; again does nothing")
    void migrates(Kind kind) {
        DataSource database = kind.empty();

        assertEquals(
                new SchemaVersion(1),
                new SchemaMigrator(database, FIRST).migrate().current());
        SchemaStatus second = new SchemaMigrator(database, SECOND).migrate();
        assertEquals(new SchemaVersion(2), second.current());
        assertTrue(second.isCurrent());
        assertEquals(second, new SchemaMigrator(database, SECOND).migrate());
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    @DisplayName("a migration that came after one with a higher number is run, and until then the database is behind")
    void lowerNumber(Kind kind) {
        DataSource database = kind.empty();
        new SchemaMigrator(database, FIRST, LATE).migrate();

        assertFalse(new SchemaMigrator(database, SECOND, LATE).validate().isCurrent());
        assertTrue(new SchemaMigrator(database, SECOND, LATE).migrate().isCurrent());
        assertTrue(new SchemaMigrator(database, SECOND, LATE).validate().isCurrent());
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    @DisplayName("a database of a later release is refused, both for serving and for migrating")
    void laterRelease(Kind kind) {
        DataSource database = kind.empty();
        new SchemaMigrator(database, SECOND).migrate();
        SchemaMigrator older = new SchemaMigrator(database, FIRST);

        SchemaStatus status = older.validate();
        assertFalse(status.isCurrent());
        assertEquals(new SchemaVersion(2), status.current());
        assertEquals(new SchemaVersion(1), status.expected());
        assertEquals(
                "The database has version 0002 and this release knows versions up to 0001: use the release that"
                        + " migrated the database, or a later one.",
                assertThrows(SchemaProblem.class, older::migrate).getMessage());
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    @DisplayName("a migration edited after it was applied is noticed")
    void edited(Kind kind) {
        DataSource database = kind.empty();
        new SchemaMigrator(database, FIRST).migrate();
        SchemaMigrator edited = new SchemaMigrator(database, "classpath:db/test/edited");

        assertFalse(edited.validate().isCurrent());
        assertTrue(edited.validate().sentence().startsWith("Migration 0001 was changed"));
        assertThrows(SchemaProblem.class, edited::migrate);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    @DisplayName("a migration that fails is reported and the database is not called current")
    void broken(Kind kind) {
        DataSource database = kind.empty();
        SchemaMigrator broken = new SchemaMigrator(database, "classpath:db/test/broken");

        SchemaProblem problem = assertThrows(SchemaProblem.class, broken::migrate);
        assertTrue(problem.getMessage().startsWith("The schema could not be migrated: "), problem.getMessage());
        assertTrue(problem.getMessage().contains("no_such_table"), problem.getMessage());
        assertFalse(broken.validate().isCurrent());
        assertEquals(new SchemaVersion(1), broken.validate().current());
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    @DisplayName("a database that holds something else is not taken over")
    void notTakenOver(Kind kind) throws SQLException {
        DataSource database = kind.empty();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE of_another_program (id bigint)");
        }

        assertThrows(SchemaProblem.class, new SchemaMigrator(database, FIRST)::migrate);
    }
}
