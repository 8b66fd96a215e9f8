package uk.slp.it.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.it.harness.Api;
import uk.slp.it.harness.Portal;
import uk.slp.it.harness.Sql;

/**
 * How long a part of the list takes among 50,000 notifications on PostgreSQL. Not a timed test: it prints what it
 * measures, and fails only if an answer is wrong or needs too many statements. Run on demand, alone:
 * {@code mvn -B verify -P '!checks' -pl src/it -am -Dtest=None -Dsurefire.failIfNoSpecifiedTests=false
 * -Dit.test=NotificationListBenchmark}; the numbers go to the page about measurements.
 */
@DisplayName("Benchmark of the list of notifications")
class NotificationListBenchmark {
    private static final int NOTIFICATIONS = 50_000;
    private static final int WARM_UP = 40;
    private static final int MEASURED = 40;

    /** Six years, every authority of England, one in a hundred still a draft, two children each. */
    private static final String FILL =
            """
            insert into notification (id, version, reference, status, kind, guidance_edition, guidance_in_force_from,
                authority_id, partnership_id, case_name, nature, abuse_status, awareness_date, due_date, submitted_at,
                submitted_by, answers, created_at, created_by, changed_at, changed_by)
            select gen_random_uuid(), 1, 'B-' || to_char(i, 'FM000000'),
                case when i %% 100 = 0 then 'draft' when i %% 60 = 1 then 'withdrawn'
                     when i %% 25 = 2 then 'submitted' else 'acknowledged' end,
                case when i %% 10 < 8 then 'serious_incident' when i %% 10 = 8 then 'looked_after_death'
                     else 'care_leaver_death' end,
                '2026', date '2026-03-01', a.id, a.partnership,
                (array['Alder','Birch','Cedar','Elm','Fern','Gorse','Hazel'])[1 + i %% 7] || ' Close ' || i,
                (array['child_death','serious_harm','other'])[1 + i %% 3],
                (array['known','suspected','neither'])[1 + i %% 3],
                to_char(d.sent - 4 - i %% 6, 'YYYY-MM-DD'), d.sent - 4 - i %% 6 + 7,
                case when i %% 100 = 0 then null else d.sent + time '10:00' + i %% 400 * interval '1 minute' end,
                case when i %% 100 = 0 then null else 'martin.oduya' end,
                '{"circumstances":"' || repeat(md5(i::text) || ' ', 50) || '"}',
                now(), 'priya.nair', d.sent + time '10:00', 'priya.nair'
            from generate_series(1, %d) i
            join (select row_number() over (order by o.code) - 1 as k, count(*) over () as n, o.id,
                    (select m.partnership_id from partnership_member m where m.organisation_id = o.id limit 1)
                        as partnership
                  from organisation o where o.kind = 'local_authority' and o.valid_to is null) a on a.k = i %% a.n
            cross join lateral (select current_date - (i * 7919 %% 2190) as sent) d
            """
                    .formatted(NOTIFICATIONS);

    private static final String CHILDREN =
            """
            insert into notified_child (id, notification_id, child_position)
            select gen_random_uuid(), n.id, p from notification n, generate_series(0, 1) p where n.reference like 'B-%'
            """;

    private final Portal portal = Portal.alone().asOperated().start();
    private final Callers callers = new Callers(portal);

    private interface Asking {
        String ask() throws IOException;
    }

    @Test
    @DisplayName("prints median and 95th percentile of page and API for several filters")
    void measure() throws Exception {
        fill();
        System.out.println("| what is asked | by | page, median | page, 95% | API, median | API, 95% |");
        System.out.println("|---|---|---|---|---|---|");
        both("newest 50", "dfe_official", "ruth.hale", "size=50&view=all");
        both("page 200 of them", "dfe_official", "ruth.hale", "size=50&page=200");
        both("newest 50, Panel", "panel_secretariat", "eleanor.marsh", "size=50&view=all");
        both("awaiting acknowledgement", "panel_secretariat", "eleanor.marsh", "size=50&awaiting=me");
        both("one authority", "dfe_official", "ruth.hale", "size=50&authority=E08000025");
        both("one region", "dfe_official", "ruth.hale", "size=50&region=North%20West");
        both("one month, sent late", "dfe_official", "ruth.hale", "size=50&clock=late&month=" + month());
        both("words of a case", "dfe_official", "ruth.hale", "size=50&q=close%2047");
        both("all, by limit", "dfe_official", "ruth.hale", "size=50&sort=due");
        both("all, by authority", "dfe_official", "ruth.hale", "size=50&sort=authority");
        both("own authority", "la_notifier", "priya.nair", "size=50&view=all");
        measure("overview", "dfe_official", "ruth.hale", "/notifications/overview", "/api/v1/notifications/counts");
        measure("overview", "la_notifier", "priya.nair", "/notifications/overview", "/api/v1/notifications/counts");
        Sql.assertAtMost(3, () -> callers.page("dfe_official", "/notifications?size=50&view=all"));
    }

    private static String month() {
        return CaseMaker.today().minusMonths(3).toString().substring(0, 7);
    }

    private void both(String name, String caller, String account, String query) throws IOException {
        measure(name, caller, account, "/notifications?" + query, "/api/v1/notifications?" + query);
    }

    private void measure(String name, String caller, String account, String path, String operation) throws IOException {
        double[] page = times(() -> {
            HttpResponse<String> answer = callers.page(caller, path);
            assertEquals(200, answer.statusCode(), path);
            return answer.body();
        });
        Api api = portal.as(account);
        double[] answer = times(() -> api.get(operation).expect(200).text());
        System.out.printf(
                Locale.ROOT,
                "| %s | %s | %.0f ms | %.0f ms | %.0f ms | %.0f ms |%n",
                name,
                caller,
                page[0],
                page[1],
                answer[0],
                answer[1]);
    }

    private static double[] times(Asking asking) throws IOException {
        for (int i = 0; i < WARM_UP; i++) {
            asking.ask();
        }
        long[] nanos = new long[MEASURED];
        for (int i = 0; i < MEASURED; i++) {
            long start = System.nanoTime();
            asking.ask();
            nanos[i] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        return new double[] {nanos[MEASURED / 2] / 1e6, nanos[MEASURED * 95 / 100] / 1e6};
    }

    private void fill() throws SQLException {
        try (var connection = portal.database().connect();
                var statement = connection.createStatement()) {
            assertEquals(NOTIFICATIONS, statement.executeUpdate(FILL));
            statement.executeUpdate(CHILDREN);
            statement.execute("vacuum analyze");
        }
    }
}
