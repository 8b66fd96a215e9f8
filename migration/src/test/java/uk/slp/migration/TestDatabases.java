package uk.slp.migration;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.DataSource;

/** Empty databases of both kinds; the PostgreSQL server starts once and ends with the process. */
public final class TestDatabases {
    private static EmbeddedPostgres server;

    /** The kinds of database the portal runs on. */
    public enum Kind {
        H2,
        POSTGRESQL;

        /** A new database with nothing in it. */
        public DataSource empty() {
            return this == H2 ? h2() : postgres();
        }
    }

    private TestDatabases() {}

    private static DataSource h2() {
        return new AddressDataSource(new DatabaseAddress(
                "jdbc:h2:mem:" + UUID.randomUUID()
                        + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1",
                "portal",
                "portal"));
    }

    private static DataSource postgres() {
        return new AddressDataSource(postgresAddress());
    }

    /** The address of a new, empty PostgreSQL database. */
    static synchronized DatabaseAddress postgresAddress() {
        try {
            if (server == null) {
                server = EmbeddedPostgres.start();
            }
            String name = "t" + UUID.randomUUID().toString().replace("-", "");
            try (Connection connection = server.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("CREATE DATABASE " + name);
            }
            return new DatabaseAddress(
                    "jdbc:postgresql://localhost:" + server.getPort() + "/" + name, "postgres", "postgres");
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not start", e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
