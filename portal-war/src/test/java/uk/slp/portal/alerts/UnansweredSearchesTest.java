package uk.slp.portal.alerts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.migration.schema.SchemaMigrator;

@DisplayName("Searches that found nothing")
class UnansweredSearchesTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final String ONE = "203.0.113.1";

    @Test
    @DisplayName("count once a week from one network, and again in the next")
    void onceAWeek() {
        UnansweredSearches searches = new UnansweredSearches();
        assertTrue(searches.first("smith", ONE, MONDAY));
        for (int day = 0; day < 7; day++) {
            assertFalse(searches.first("smith", ONE, MONDAY.plusDays(day)));
        }
        assertTrue(searches.first("smith", "203.0.113.2", MONDAY.plusDays(2)));
        assertTrue(searches.first("smith", ONE, MONDAY.plusDays(7)));
    }

    @Test
    @DisplayName("count so many times a day from one network, whatever others do")
    void limit() {
        UnansweredSearches searches = new UnansweredSearches();
        for (int i = 0; i < UnansweredSearches.MOST_A_DAY; i++) {
            assertTrue(searches.first("word " + i, ONE, MONDAY));
            assertFalse(searches.first("word " + i, ONE, MONDAY));
        }
        assertFalse(searches.first("one more", ONE, MONDAY));
        assertTrue(searches.first("one more", "203.0.113.2", MONDAY));
        assertTrue(searches.first("one more", ONE, MONDAY.plusDays(1)));
    }

    @Test
    @DisplayName("take so many lines in a week at most, on the embedded database")
    void lines() throws SQLException {
        JdbcDataSource database = new JdbcDataSource();
        database.setUrl("jdbc:h2:mem:unanswered;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;"
                + "DB_CLOSE_DELAY=-1");
        new SchemaMigrator(database).migrate();
        try (Connection connection = database.getConnection()) {
            assertEquals(1, add(connection, "a", MONDAY));
            assertEquals(0, add(connection, "a", MONDAY));
            assertEquals(1, add(connection, "b", MONDAY));
            assertEquals(0, add(connection, "c", MONDAY));
            assertEquals(1, add(connection, "c", MONDAY.plusWeeks(1)));
        }
    }

    private static int add(Connection connection, String hash, LocalDate week) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(UnansweredCounts.ADD.replaceAll("\\?\\d+", "?"))) {
            insert.setString(1, hash);
            insert.setDate(2, Date.valueOf(week));
            insert.setDate(3, Date.valueOf(week));
            insert.setInt(4, 2);
            return insert.executeUpdate();
        }
    }
}
