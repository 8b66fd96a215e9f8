package uk.slp.portal.post;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.h2.jdbcx.JdbcDataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.migration.schema.SchemaMigrator;

@DisplayName("E-mails that wait, on the embedded database")
class EmailOrderTest {
    private static final Instant NOW = Instant.parse("2026-11-27T07:00:00Z");

    @Test
    @DisplayName("go out with those about cases first, then links to confirm, then letters, each oldest first")
    void order() throws SQLException {
        JdbcDataSource database = new JdbcDataSource();
        database.setUrl("jdbc:h2:mem:emails;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;"
                + "DB_CLOSE_DELAY=-1");
        new SchemaMigrator(database).migrate();
        try (Connection connection = database.getConnection()) {
            add(connection, 1, PostKind.ALERT_DIGEST, "queued", -600);
            add(connection, 2, PostKind.ALERT_CONFIRMATION, "queued", -300);
            add(connection, 3, null, "queued", -10);
            add(connection, 4, null, "queued", -20);
            add(connection, 5, null, "sent", -900);
            add(connection, 6, null, "queued", 5);
            add(connection, 7, PostKind.ALERT_DIGEST, "queued", -700);
            assertEquals(List.of(4L, 3L, 2L, 7L, 1L), due(connection));
        }
    }

    private static void add(Connection connection, int id, @Nullable PostKind kind, String state, int seconds)
            throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("insert into post_email (id, letter_kind, letter_id,"
                        + " state, message_id, queued_at, not_before) values (?, ?, ?, ?, ?, ?, ?)")) {
            Timestamp at = Timestamp.from(NOW.plusSeconds(seconds));
            insert.setObject(1, new UUID(0, id));
            insert.setString(2, kind == null ? null : kind.code());
            insert.setObject(3, kind == null ? null : new UUID(0, id));
            insert.setString(4, state);
            insert.setString(5, "<" + id + "@l.example>");
            insert.setTimestamp(6, at);
            insert.setTimestamp(7, at);
            insert.executeUpdate();
        }
    }

    private static List<Long> due(Connection connection) throws SQLException {
        List<Long> due = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(EmailQueue.DUE.replaceAll("\\?\\d+", "?"))) {
            query.setString(1, EmailState.QUEUED.code());
            query.setTimestamp(2, Timestamp.from(NOW));
            query.setString(3, PostKind.ALERT_CONFIRMATION.code());
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    due.add(rows.getObject(1, UUID.class).getLeastSignificantBits());
                }
            }
        }
        return due;
    }
}
