package uk.slp.migration.schema;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.jspecify.annotations.Nullable;

/**
 * The only author of the schema: a thin wrapper around Flyway that reads the migrations of this module, those for every
 * database and those for the one at hand. It never baselines and never cleans. Two processes may call {@link #migrate()}
 * at the same time: Flyway's lock lets the second wait and find nothing to do.
 */
public final class SchemaMigrator {
    private static final String ROOT = "classpath:db/migration/";

    /** Held here because the logging framework itself keeps only weak references. */
    private static final Logger FLYWAY_LOG = Logger.getLogger("org.flywaydb");

    private final Flyway flyway;

    /**
     * A migrator of the database behind a data source.
     *
     * @param dataSource of an H2 or PostgreSQL database, with the right to change its schema if it is to migrate
     * @throws SchemaProblem if the database cannot be reached or is of another kind
     */
    public SchemaMigrator(DataSource dataSource) {
        this(dataSource, ROOT + "common", ROOT + vendor(dataSource));
    }

    SchemaMigrator(DataSource dataSource, String... locations) {
        // What Flyway says at INFO this class returns as a value; its warnings still come through.
        FLYWAY_LOG.setLevel(Level.WARNING);
        flyway = Flyway.configure(SchemaMigrator.class.getClassLoader())
                .dataSource(dataSource)
                .locations(locations)
                .placeholderReplacement(false)
                .validateMigrationNaming(true)
                .baselineOnMigrate(false)
                // Features have ranges of numbers of their own: one may come after a higher number of another.
                .outOfOrder(true)
                .cleanDisabled(true)
                .load();
    }

    /**
     * Runs every migration that has not run yet, in order; also one whose number is lower than one that has.
     *
     * @return how the schema stands afterwards; it is current
     * @throws SchemaProblem if the database belongs to a later release, was tampered with, or a migration fails
     */
    public SchemaStatus migrate() {
        SchemaStatus before = validate();
        if (before.needsAttention()) {
            throw new SchemaProblem(before.sentence(), null);
        }
        try {
            flyway.migrate();
        } catch (FlywayException e) {
            throw new SchemaProblem("The schema could not be migrated: " + reason(e), e);
        }
        return validate();
    }

    /**
     * Compares the database with what this release expects, changing nothing.
     *
     * @throws SchemaProblem if the database cannot be read
     */
    public SchemaStatus validate() {
        try {
            return compare(flyway.info().all());
        } catch (FlywayException e) {
            throw new SchemaProblem("The schema could not be read: " + reason(e), e);
        }
    }

    /**
     * Every migration known here or recorded there, in order, changing nothing.
     *
     * @throws SchemaProblem if the database cannot be read
     */
    public List<SchemaStep> info() {
        return validate().steps();
    }

    private static SchemaStatus compare(MigrationInfo[] migrations) {
        SchemaVersion current = SchemaVersion.EMPTY;
        SchemaVersion expected = SchemaVersion.EMPTY;
        List<SchemaStep> steps = new ArrayList<>();
        for (MigrationInfo migration : migrations) {
            SchemaVersion version = version(migration.getVersion());
            SchemaStep.State state = state(migration);
            steps.add(new SchemaStep(version, migration.getDescription(), state));
            if (migration.getState().isResolved()) {
                expected = max(expected, version);
            }
            if (state != SchemaStep.State.PENDING && state != SchemaStep.State.FAILED) {
                current = max(current, version);
            }
        }
        return new SchemaStatus(current, expected, steps);
    }

    private static SchemaStep.State state(MigrationInfo migration) {
        return switch (migration.getState()) {
            case SUCCESS, OUT_OF_ORDER ->
                migration.isChecksumMatching() ? SchemaStep.State.APPLIED : SchemaStep.State.CHANGED;
            case FAILED, MISSING_FAILED, FUTURE_FAILED -> SchemaStep.State.FAILED;
            case MISSING_SUCCESS, FUTURE_SUCCESS -> SchemaStep.State.UNKNOWN;
            default -> SchemaStep.State.PENDING;
        };
    }

    private static SchemaVersion version(@Nullable MigrationVersion version) {
        return version == null ? SchemaVersion.EMPTY : new SchemaVersion(Integer.parseInt(version.getVersion()));
    }

    private static SchemaVersion max(SchemaVersion one, SchemaVersion other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static String vendor(DataSource dataSource) {
        try (Connection connection = dataSource.getConnection()) {
            String product = connection.getMetaData().getDatabaseProductName();
            return switch (product) {
                case "H2" -> "h2";
                case "PostgreSQL" -> "postgresql";
                default ->
                    throw new SchemaProblem(
                            "The records are kept in H2 or PostgreSQL, and this database is " + product + ".", null);
            };
        } catch (SQLException e) {
            throw new SchemaProblem("The database could not be reached: " + firstLine(e.getMessage()), e);
        }
    }

    private static String reason(FlywayException e) {
        Throwable deepest = e;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        return firstLine(deepest.getMessage());
    }

    private static String firstLine(@Nullable String message) {
        return message == null
                ? "no reason was given"
                : Arrays.stream(message.split("\n", -1))
                        .map(String::trim)
                        .filter(line -> !line.isEmpty())
                        .findFirst()
                        .orElse("no reason was given");
    }
}
