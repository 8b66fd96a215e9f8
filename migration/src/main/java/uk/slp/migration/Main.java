package uk.slp.migration;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import uk.slp.migration.schema.SchemaMigrator;
import uk.slp.migration.schema.SchemaProblem;
import uk.slp.migration.schema.SchemaStatus;
import uk.slp.migration.schema.SchemaStep;

/**
 * The migration command: shows, changes and checks the version of the portal's database schema. Results go to standard
 * output; a refusal is one sentence on standard error and an exit code other than zero.
 */
public final class Main {
    /** The command did what was asked. */
    static final int DONE = 0;
    /** The schema is not what this release expects. */
    static final int NOT_AS_EXPECTED = 1;
    /** The command line or the environment cannot be used. */
    static final int WRONG_USE = 2;
    /** The database cannot be reached or refused the work. */
    static final int DATABASE_REFUSED = 3;

    private static final String HELP =
            """
            The schema of the Safeguarding Learning Portal's database.

            Usage: java -jar migration.jar COMMAND

              info       lists every schema version and whether it has been applied
              migrate    brings the database to the version of this release; take a backup first
              validate   checks that the database has the version of this release
              --help     this text

            Environment:
              PORTAL_DB_URL       JDBC address; by default the embedded database in PORTAL_DATA_DIR
              PORTAL_DB_USER      user name, by default portal; to migrate it needs the right to change the schema
              PORTAL_DB_PASSWORD  password, by default portal
              PORTAL_DATA_DIR     folder of the embedded database, by default .data

            The embedded database can be opened by one program at a time: stop the portal first.

            Exit code: 0 done, 1 the schema is not as expected, 2 wrong use, 3 the database refused.
            """;

    private final Map<String, String> environment;
    private final PrintWriter out;
    private final PrintWriter err;

    Main(Map<String, String> environment, PrintWriter out, PrintWriter err) {
        this.environment = environment;
        this.out = out;
        this.err = err;
    }

    /**
     * Runs the command and ends the process with its exit code.
     *
     * @param arguments one of {@code info}, {@code migrate}, {@code validate} or {@code --help}
     */
    @SuppressForbidden("A command line speaks to its terminal and answers with an exit code")
    public static void main(String[] arguments) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int code = new Main(System.getenv(), out, err).run(List.of(arguments));
        out.flush();
        err.flush();
        System.exit(code);
    }

    /** Runs the command and gives its exit code. */
    int run(List<String> arguments) {
        try {
            if (arguments.size() != 1) {
                throw new UsageProblem("Give one command: info, migrate or validate; --help explains them.");
            }
            return switch (arguments.get(0)) {
                case "--help", "-h", "help" -> help();
                case "info" -> info();
                case "migrate" -> migrate();
                case "validate" -> validate();
                default ->
                    throw new UsageProblem("There is no command \"" + arguments.get(0)
                            + "\"; use info, migrate or validate, --help explains them.");
            };
        } catch (UsageProblem e) {
            err.println(e.getMessage());
            return WRONG_USE;
        } catch (SchemaProblem e) {
            err.println(e.getMessage());
            return DATABASE_REFUSED;
        }
    }

    private int help() {
        out.print(HELP);
        out.flush();
        return DONE;
    }

    private int info() {
        DatabaseAddress address = DatabaseAddress.from(environment).existing();
        SchemaStatus status = open(address).validate();
        out.println("Database " + address.shown());
        out.println("Version  " + status.current() + ", this release expects " + status.expected());
        for (SchemaStep step : status.steps()) {
            out.println("  " + step.version() + "  " + step.description() + "  ("
                    + step.state().words() + ")");
        }
        return DONE;
    }

    private int migrate() {
        SchemaMigrator migrator = open(DatabaseAddress.from(environment));
        SchemaStatus before = migrator.validate();
        SchemaStatus after = migrator.migrate();
        out.println(
                before.isCurrent()
                        ? "Nothing to do. " + after.sentence()
                        : "Migrated from version " + before.current() + " to version " + after.current() + ".");
        return DONE;
    }

    private int validate() {
        SchemaStatus status = open(DatabaseAddress.from(environment).existing()).validate();
        if (status.isCurrent()) {
            out.println(status.sentence());
            return DONE;
        }
        err.println(status.sentence());
        return NOT_AS_EXPECTED;
    }

    private static SchemaMigrator open(DatabaseAddress address) {
        DataSource dataSource = new AddressDataSource(address);
        try (Connection connection = dataSource.getConnection()) {
            if (!connection.isValid(10)) {
                throw new SchemaProblem("The database at " + address.shown() + " does not answer.", null);
            }
        } catch (SQLException e) {
            throw new SchemaProblem(explain(address, e), e);
        }
        return new SchemaMigrator(dataSource);
    }

    /** The few ways in which a connection fails that an operator can mend, each in words. */
    private static String explain(DatabaseAddress address, SQLException e) {
        String place = "the database at " + address.shown();
        String state = e.getSQLState() == null ? "" : e.getSQLState();
        return switch (state) {
            case "90020" -> "Another program has " + place + " open: stop the portal first.";
            case "90146" ->
                "There is no embedded database at " + address.shown()
                        + ": set PORTAL_DATA_DIR to its folder, or run migrate to make one.";
            case "28000", "28P01" ->
                "The user name or password was refused by " + place + ": check PORTAL_DB_USER and PORTAL_DB_PASSWORD.";
            case "3D000" -> "The server knows no " + place.substring(4) + ": create it, or correct PORTAL_DB_URL.";
            case "08001", "08004", "08006" -> "No server answers for " + place + ": check PORTAL_DB_URL.";
            default -> "It was not possible to open " + place + " (SQL state " + state + ").";
        };
    }
}
