package uk.slp.it.harness;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * One real PostgreSQL server for the whole run, on a free loopback port. It writes every statement to a log, from which
 * {@link Sql} counts.
 */
public final class PostgresServer {
    /** Begins every line of the log; {@code %d} is the database. */
    static final String LINE_PREFIX = "portal-sql:%d:";

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static EmbeddedPostgres server;

    private PostgresServer() {}

    /** A new, empty database whose name begins with the given word. */
    public static synchronized Database newDatabase(String word) {
        EmbeddedPostgres running = running();
        String name = word + "_" + NUMBER.incrementAndGet();
        try (Connection connection = running.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        } catch (SQLException e) {
            throw new IllegalStateException("No database could be made", e);
        }
        return new Database(
                name, "jdbc:postgresql://127.0.0.1:" + running.getPort() + "/" + name, "postgres", "postgres");
    }

    /** The file to which the server writes each statement. */
    static Path log() {
        return Workplace.running("postgres").resolve("statements.log");
    }

    private static EmbeddedPostgres running() {
        if (server == null) {
            try {
                Path folder = Workplace.running("postgres");
                Files.deleteIfExists(log());
                server = EmbeddedPostgres.builder()
                        .setRegisterShutdownHook(false)
                        .setServerConfig("listen_addresses", "127.0.0.1")
                        .setServerConfig("logging_collector", "on")
                        .setServerConfig("log_directory", folder.toString())
                        .setServerConfig("log_filename", log().getFileName().toString())
                        .setServerConfig("log_rotation_age", "0")
                        .setServerConfig("log_rotation_size", "0")
                        .setServerConfig("log_statement", "all")
                        // A file of 25 MB would be written out as 50 MB of digits.
                        .setServerConfig("log_parameter_max_length", "200")
                        .setServerConfig("log_line_prefix", LINE_PREFIX)
                        // Durability is tested by killing the portal, never this server.
                        .setServerConfig("fsync", "off")
                        .start();
                Workplace.atTheEnd(PostgresServer::stop);
            } catch (IOException e) {
                throw new UncheckedIOException("PostgreSQL did not start", e);
            }
        }
        return server;
    }

    private static synchronized void stop() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
