package uk.slp.it.harness;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Counts what the portal asks of its database, from outside: PostgreSQL logs every statement, and a marker of our own
 * before and after the action tells where to read. Transaction brackets, session settings and the checks of the
 * connection pool are left out, and so is what the portal also does when nobody asks (looking for changes to index).
 */
public final class Sql {
    /** Long enough for each background task to show itself at least once. */
    private static final Duration IDLE = Duration.ofSeconds(3);

    private static final Pattern LINE =
            Pattern.compile("portal-sql:([^:]*):[A-Z]+: +(?:execute [^:]+|statement): (.*)");
    private static final Pattern HOUSEKEEPING = Pattern.compile(
            "(?is)\\s*(BEGIN|COMMIT|ROLLBACK|SAVEPOINT|RELEASE|SET|SHOW|DISCARD|DEALLOCATE)\\b.*|\\s*SELECT\\s+1\\s*");

    private static final Map<Database, Set<String>> BACKGROUND = new HashMap<>();

    private Sql() {}

    /** Something to do, which may fail. */
    @FunctionalInterface
    public interface Action {
        /** Does it. */
        void run() throws Exception;
    }

    /**
     * The statements that the shared portal sends to PostgreSQL while the action runs, in order. Warm up first: the very
     * first view of a page may load what later ones find in memory.
     */
    public static List<String> statementsDuring(Action action) {
        return statementsDuring(Portal.onPostgres(), action);
    }

    /** The same of another portal on a database of this run. */
    public static synchronized List<String> statementsDuring(Portal portal, Action action) {
        Database database = portal.database();
        Set<String> background = BACKGROUND.computeIfAbsent(
                database, one -> new HashSet<>(between(one, () -> LockSupport.parkNanos(IDLE.toNanos()))));
        List<String> statements = new ArrayList<>(between(database, action));
        statements.removeIf(background::contains);
        return List.copyOf(statements);
    }

    /**
     * Fails if the action makes the shared portal send more statements than allowed, twice, and then lists them.
     *
     * @param most three for a page view (see the architecture rules)
     */
    public static void assertAtMost(int most, Action action) {
        List<String> statements = statementsDuring(action);
        if (statements.size() > most) {
            // The register of organisations is remembered for half a minute, which may just have run out.
            statements = statementsDuring(action);
        }
        if (statements.size() > most) {
            throw new AssertionError("At most " + most + " SQL statements are allowed and there were "
                    + statements.size() + ":\n  " + String.join("\n  ", statements));
        }
    }

    private static List<String> between(Database database, Action action) {
        Path log = PostgresServer.log();
        long from = log.toFile().length();
        String before = mark(database);
        try {
            action.run();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        String after = mark(database);
        Waiting.until("the database has written its log", Duration.ofSeconds(10), () -> read(log, from)
                .contains(after));
        String text = read(log, from);
        return parse(text.substring(text.indexOf(before), text.indexOf(after)), database.name());
    }

    static List<String> parse(String log, String database) {
        List<String> statements = new ArrayList<>();
        StringBuilder current = null;
        for (String line : log.split("\n", -1)) {
            Matcher matcher = LINE.matcher(line);
            if (matcher.matches() && matcher.group(1).equals(database)) {
                finish(current, statements);
                current = new StringBuilder(matcher.group(2));
            } else if (line.startsWith("\t") && current != null) {
                current.append('\n').append(line.substring(1));
            } else {
                finish(current, statements);
                current = null;
            }
        }
        finish(current, statements);
        return statements;
    }

    private static void finish(StringBuilder statement, List<String> statements) {
        if (statement != null && !HOUSEKEEPING.matcher(statement).matches()) {
            statements.add(statement.toString());
        }
    }

    private static String mark(Database database) {
        String marker = "portal-mark-" + UUID.randomUUID();
        // Into another database than the one observed, so that it is never counted itself.
        String url = database.url().replaceFirst("/[^/]+$", "/postgres");
        try (Connection connection = new Database("postgres", url, database.user(), database.password()).connect();
                Statement statement = connection.createStatement()) {
            statement.execute("SELECT '" + marker + "'");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return marker;
    }

    private static String read(Path log, long from) {
        try (InputStream file = Files.newInputStream(log)) {
            file.skipNBytes(from);
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
