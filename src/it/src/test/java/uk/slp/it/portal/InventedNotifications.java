package uk.slp.it.portal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import uk.slp.it.harness.Portal;

/**
 * Notifications written past the portal, of kinds, days and numbers that would take long to make through it. What is in
 * them is invented and says only what lists and counts read.
 */
final class InventedNotifications {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static final String ONE =
            """
            insert into notification (id, version, reference, status, kind, guidance_edition, guidance_in_force_from,
                authority_id, partnership_id, case_name, nature, abuse_status, awareness_date, due_date, submitted_at,
                submitted_by, created_at, created_by, changed_at, changed_by)
            select ?, 1, ?, ?, ?, '2026', date '2026-03-01', o.id,
                (select m.partnership_id from partnership_member m where m.organisation_id = o.id limit 1),
                ?, ?, ?, ?, ?, ?, case when ?::timestamptz is null then null else 'martin.oduya' end,
                now(), 'priya.nair', now(), 'priya.nair'
            from organisation o where o.code = ?
            """;

    private final Portal portal;
    private final String token;
    private int count;

    /**
     * Notifications of one test.
     *
     * @param token part of the name of each case, by which the test finds its own
     */
    InventedNotifications(Portal portal, String token) {
        this.portal = portal;
        this.token = token;
    }

    /** One that was sent at noon of a day; with a null day, a draft. Due five days after it was known. */
    String add(String authority, String kind, String nature, String abuse, LocalDate known, LocalDate sent) {
        String status = sent == null ? "draft" : "submitted";
        return add(authority, status, kind, nature, abuse, token + " " + (char) ('a' + count % 26), known, sent);
    }

    /** As before, of any state and name. */
    String add(
            String authority,
            String status,
            String kind,
            String nature,
            String abuse,
            String name,
            LocalDate known,
            LocalDate sent) {
        UUID id = UUID.randomUUID();
        String reference = "SIN-" + id.toString().substring(0, 13).toUpperCase(Locale.ROOT);
        count++;
        try (Connection connection = portal.database().connect();
                PreparedStatement insert = connection.prepareStatement(ONE)) {
            Timestamp at = sent == null
                    ? null
                    : Timestamp.from(sent.atTime(12, 0).atZone(LONDON).toInstant());
            insert.setObject(1, id);
            insert.setString(2, reference);
            insert.setString(3, status);
            insert.setString(4, kind);
            insert.setString(5, name);
            insert.setString(6, nature);
            insert.setString(7, abuse);
            insert.setString(8, known.toString());
            insert.setObject(9, known.plusDays(5));
            insert.setTimestamp(10, at);
            insert.setTimestamp(11, at);
            insert.setString(12, authority);
            if (insert.executeUpdate() != 1) {
                throw new AssertionError("There is no authority " + authority);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return reference;
    }
}
