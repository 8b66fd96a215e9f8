package uk.slp.search.benchmark;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.Closeable;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import uk.slp.search.Passage;
import uk.slp.search.SearchDocument;

/** What one writes by hand with PostgreSQL's own full text search: a GIN index, ts_rank_cd, ts_headline, grouping sets. */
final class PlainPostgres implements Closeable {

    private static final String ANSWER =
            """
            WITH asked AS (SELECT to_tsquery('english', ?) AS words),
              matching AS MATERIALIZED (
                SELECT id, type, area, theme, ts_rank_cd(vector, words) AS score
                FROM passage, asked WHERE vector @@ words),
              best AS (SELECT id, score FROM matching ORDER BY score DESC, id LIMIT 10)
            SELECT p.title, ts_headline('english', p.text, words) AS snippet, NULL, NULL, NULL, best.score
              FROM best JOIN passage p USING (id), asked
            UNION ALL
            SELECT NULL, NULL, type, area, theme, count(*)
              FROM matching GROUP BY GROUPING SETS ((type), (area), (theme), ())
            """;

    private final EmbeddedPostgres server;
    private final Connection connection;
    private final PreparedStatement answer;

    PlainPostgres(List<SearchDocument> documents) throws IOException, SQLException {
        server = EmbeddedPostgres.builder()
                .setServerConfig("shared_buffers", "512MB")
                .setServerConfig("work_mem", "64MB")
                .setServerConfig("fsync", "off")
                .start();
        connection = server.getPostgresDatabase().getConnection();
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE passage (id int PRIMARY KEY, title text, text text, type text, area text,"
                    + " theme text, vector tsvector GENERATED ALWAYS AS (to_tsvector('english', text)) STORED)");
        }
        fill(documents);
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE INDEX ON passage USING gin (vector)");
            statement.execute("VACUUM ANALYZE passage");
        }
        answer = connection.prepareStatement(ANSWER);
    }

    private void fill(List<SearchDocument> documents) throws SQLException {
        connection.setAutoCommit(false);
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO passage (id, title, text, type, area, theme) VALUES (?, ?, ?, ?, ?, ?)")) {
            int id = 0;
            for (SearchDocument document : documents) {
                for (Passage passage : document.passages()) {
                    insert.setInt(1, ++id);
                    insert.setString(2, document.title());
                    insert.setString(3, passage.text());
                    insert.setString(4, document.type());
                    insert.setString(5, document.area());
                    insert.setString(6, document.themes().get(0).code());
                    insert.addBatch();
                }
                if (id % 1_000 == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
        connection.commit();
        connection.setAutoCommit(true);
    }

    /** Best ten with title and a highlighted snippet, total, counts of three facets. */
    int search(String text) throws IOException {
        try {
            answer.setString(1, String.join(" | ", text.split(" ")));
            int length = 0;
            try (ResultSet rows = answer.executeQuery()) {
                while (rows.next()) {
                    for (int column = 1; column <= 6; column++) {
                        length += String.valueOf(rows.getString(column)).length();
                    }
                }
            }
            return length;
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        try (server) {
            connection.close();
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }
}
