package uk.slp.it.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.it.harness.Api;
import uk.slp.it.harness.Portal;
import uk.slp.it.harness.Sql;

/**
 * How long the hints of a draft take among 50,000 notifications with two children each, in an authority of the usual
 * size and if all were of one. Run on demand, alone, as {@link NotificationListBenchmark}.
 */
@DisplayName("Benchmark of the hints")
class HintsBenchmark {
    private static final int NOTIFICATIONS = 50_000;
    private static final int MEASURED = 40;

    private static final String FILL =
            """
            insert into notification (id, version, reference, status, kind, guidance_edition, guidance_in_force_from,
                authority_id, partnership_id, case_name, incident_date, submitted_at, submitted_by, answers, created_at,
                created_by, changed_at, changed_by)
            select gen_random_uuid(), 1, 'H-' || to_char(i, 'FM000000'), 'acknowledged', 'serious_incident', '2026',
                date '2026-03-01', a.id, a.partnership, 'Close ' || i,
                to_char(current_date - (i * 7919 %% 2190), 'YYYY-MM-DD'), now(), 'martin.oduya',
                '{"circumstances":"' || repeat(md5(i::text) || ' ', 50) || '"}', now(), 'priya.nair', now(), 'priya.nair'
            from generate_series(1, %d) i
            join (select row_number() over (order by o.code) - 1 as k, count(*) over () as n, o.id,
                    (select m.partnership_id from partnership_member m where m.organisation_id = o.id limit 1)
                        as partnership
                  from organisation o where o.kind = 'local_authority' and o.valid_to is null) a on a.k = i %% a.n
            """
                    .formatted(NOTIFICATIONS);

    private static final String CHILDREN =
            """
            insert into notified_child (id, notification_id, child_position, given_name, family_name, date_of_birth)
            select gen_random_uuid(), n.id, p, initcap(translate(substr(md5(n.reference || p), 1, 6), '0123456789',
                'ghijklmnop')), initcap(translate(substr(md5(p || n.reference), 1, 8), '0123456789', 'ghijklmnop')),
                case when random() < 0.1 then null else to_char(current_date - (random() * 6500)::int, 'YYYY-MM-DD') end
            from notification n, generate_series(0, 1) p where n.reference like 'H-%'
            """;

    private static final String ALL_OF_ONE =
            """
            update notification set authority_id = (select id from organisation where code = 'X-LA-01')
            where reference like 'H-%'
            """;

    private final Portal portal = Portal.onPostgres();
    private final Api priya = portal.as("priya.nair");

    @Test
    @DisplayName("prints median and 95th percentile for a named child, a nameless one and a half-known date")
    void measure() throws Exception {
        sql(FILL, NOTIFICATIONS);
        sql(CHILDREN, 2 * NOTIFICATIONS);
        analyse();
        System.out.println("| hints of | authority of | found | median | 95% |");
        System.out.println("|---|---|---|---|---|");
        all("327");
        sql(ALL_OF_ONE, NOTIFICATIONS);
        analyse();
        all("50,000");
    }

    private void all(String size) throws IOException {
        LocalDate today = CaseMaker.today();
        Map<String, Object> named = Map.of(
                "givenName",
                "Amira",
                "familyName",
                "Hall",
                "dateOfBirth",
                today.minusYears(6).toString());
        measure("a named child", size, named);
        measure("a child without a name", size, Map.of("identityStatus", "not_identified"));
        measure(
                "a child of whom the year of birth is known",
                size,
                Map.of("familyName", "Hall", "dateOfBirth", "2019"));
    }

    private void measure(String what, String size, Map<String, Object> child) throws IOException {
        Map<String, Object> body = new HashMap<>(Incident.whole("Measured"));
        body.put("incidentDate", CaseMaker.today().minusDays(30).toString());
        body.put("placeDescription", "Fenby Road");
        body.put("children", List.of(child));
        String address = "/api/v1/notifications/"
                + priya.post("/api/v1/notifications", body)
                        .expect(201)
                        .json()
                        .path("reference")
                        .asText()
                + "/likely-duplicates";
        int found = 0;
        long[] nanos = new long[MEASURED];
        for (int i = -10; i < MEASURED; i++) {
            long start = System.nanoTime();
            found = priya.get(address).expect(200).json().path("hints").size();
            if (i >= 0) {
                nanos[i] = System.nanoTime() - start;
            }
        }
        Arrays.sort(nanos);
        System.out.printf(
                Locale.ROOT,
                "| %s | %s | %d | %.0f ms | %.0f ms |%n",
                what,
                size,
                found,
                nanos[MEASURED / 2] / 1e6,
                nanos[MEASURED * 95 / 100] / 1e6);
        List<String> statements = Sql.statementsDuring(() -> priya.get(address));
        assertTrue(statements.size() <= 5, String.join("\n", statements));
    }

    private void sql(String text, int rows) throws SQLException {
        try (var connection = portal.database().connect();
                var statement = connection.createStatement()) {
            assertEquals(rows, statement.executeUpdate(text));
        }
    }

    private void analyse() throws SQLException {
        try (var connection = portal.database().connect();
                var statement = connection.createStatement()) {
            statement.execute("vacuum analyze");
        }
    }
}
