package uk.slp.portal.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.migration.schema.SchemaMigrator;
import uk.slp.portal.notification.likeness.Sketch;

@DisplayName("The records that are read for hints, on the embedded database (rule 25)")
class AlikeCandidatesTest {
    private static final JdbcDataSource DATABASE = new JdbcDataSource();

    static {
        DATABASE.setUrl("jdbc:h2:mem:alike;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;"
                + "DB_CLOSE_DELAY=-1");
    }

    @BeforeAll
    static void fill() throws SQLException {
        new SchemaMigrator(DATABASE).migrate();
        child("MINE", "E06000001", "draft", "2026-11-01", "2019-04-03", null);
        child("SWAPPED", "E06000001", "draft", "2020-01-01", "2019-03-04", null);
        child("SLIP", "E06000001", "acknowledged", null, "2019-04-08", null);
        child("YEAR", "E06000001", "submitted", null, "2019", null);
        child("NUMBER", "E06000001", "submitted", null, "2001-01-01", "9990000018");
        child("UNKNOWN", "E06000001", "submitted", "2026-11-03", null, null);
        child("OTHER-BIRTH-SAME-DAY", "E06000001", "submitted", "2026-11-01", "2001-01-01", null);
        child("WITHDRAWN", "E06000001", "withdrawn", "2026-11-01", "2019-04-03", null);
        child("ELSEWHERE", "E06000002", "submitted", "2026-11-01", "2019-04-03", "9990000018");
    }

    @Test
    @DisplayName("are those with an alike date of birth or number, and of the same days those of unknown birth")
    void byBirth() throws SQLException {
        assertEquals(
                Set.of("SWAPPED", "SLIP", "YEAR", "NUMBER", "UNKNOWN"),
                found(new Sketch("Amira", "Hall", "2019-04-03", "2026-11-01", null, null, "999 000 0018")));
    }

    @Test
    @DisplayName("are all of the same days if the birth is not known")
    void byDay() throws SQLException {
        assertEquals(
                Set.of("UNKNOWN", "OTHER-BIRTH-SAME-DAY"),
                found(new Sketch(null, null, null, "2026-11-01", null, "Fenby Road", null)));
    }

    @Test
    @DisplayName("are all whose date begins as the known part of it, and nobody where nothing is known")
    void byBeginning() throws SQLException {
        assertEquals(
                Set.of("SWAPPED", "SLIP", "YEAR"), found(new Sketch("Amira", "Hall", "2019", null, null, null, null)));
        assertTrue(new AlikeCandidates("MINE", null, List.of(new Sketch("Amira", "Hall", null, null, null, null, null)))
                .sql()
                .isEmpty());
        assertEquals(Set.of(), found(new Sketch("Amira", "Hall", "20%9", null, null, null, null)));
    }

    private static Set<String> found(Sketch mine) throws SQLException {
        AlikeCandidates candidates = new AlikeCandidates("MINE", null, List.of(mine));
        String sql = candidates.sql().orElseThrow();
        List<Object> values = candidates.values();
        Set<String> found = new TreeSet<>();
        try (Connection connection = DATABASE.getConnection();
                PreparedStatement query = connection.prepareStatement(sql.replaceAll("\\?\\d+", "?"))) {
            Matcher places = Pattern.compile("\\?(\\d+)").matcher(sql);
            for (int i = 1; places.find(); i++) {
                query.setObject(i, values.get(Integer.parseInt(places.group(1)) - 1));
            }
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(2));
                }
            }
        }
        return found;
    }

    private static void child(String reference, String authority, String status, String day, String born, String number)
            throws SQLException {
        UUID id = UUID.randomUUID();
        try (Connection connection = DATABASE.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("insert into notification (id, version, reference, status, kind, guidance_edition,"
                    + " guidance_in_force_from, authority_id, partnership_id, incident_date, created_at, created_by,"
                    + " changed_at, changed_by) select '" + id + "', 1, '" + reference + "', '" + status
                    + "', 'serious_incident', '2026', date '2026-03-01', o.id, o.id, " + text(day)
                    + ", current_timestamp, 'x', current_timestamp, 'x' from organisation o where o.code = '"
                    + authority + "'");
            statement.executeUpdate("insert into notified_child (id, notification_id, child_position, date_of_birth,"
                    + " nhs_digits) values ('" + UUID.randomUUID() + "', '" + id + "', 0, " + text(born) + ", "
                    + text(number) + ")");
        }
    }

    private static String text(String value) {
        return value == null ? "null" : "'" + value + "'";
    }
}
