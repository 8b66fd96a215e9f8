package uk.slp.it.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.it.harness.Database;
import uk.slp.it.harness.Portal;
import uk.slp.it.harness.Sql;
import uk.slp.it.harness.WebSession;
import uk.slp.it.harness.Workplace;

/**
 * How long the pages of child death review take among 100,000 cases and 600,000 returns on PostgreSQL, shared by 58 panels as
 * in England and then all of one panel. Not a timed test: it prints what it measures, and fails only if an answer is wrong; its
 * number of statements holds what the portal does by itself.
 * Run on demand, alone, as {@link NotificationListBenchmark}; with {@code -Dbenchmark.database=} and a JDBC address it
 * measures a database that was filled earlier, without counting statements.
 */
@DisplayName("Benchmark of child death review")
class ChildDeathBenchmark {
    private static final String COORDINATOR = "cdop_coordinator";
    private static final String MEMBER = "cdop_member";
    private static final String WRITER = "agency_contributor";
    private static final String DEATH = "CDR-1997-58";
    private static final String MEETING = "/overview-meetings/CDM-X-CDOP-01-0";
    private static final String REPORT = "/child-death-report-drafts/CDY-1997-1";
    private static final int ROUNDS = 40;
    private static final long LONGEST_NANOS = TimeUnit.SECONDS.toNanos(6);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String KEPT = System.getProperty("benchmark.database", "");

    private final Portal portal = (KEPT.isEmpty()
                    ? Portal.alone()
                    : Portal.aloneOn(new Database("kept", KEPT, "postgres", "postgres")))
            .asOperated()
            .start();
    private final Callers callers = new Callers(portal);

    private interface Asking {
        int ask() throws Exception;
    }

    @Test
    @DisplayName("prints median and 95th percentile of its pages and papers")
    void measure() throws Exception {
        if (KEPT.isEmpty()) {
            run("child-deaths-fill.sql");
        }
        all("58 panels");
        if (KEPT.isEmpty()) {
            run("child-deaths-one-panel.sql");
            all("one panel");
        }
    }

    private void all(String panels) throws Exception {
        System.out.println("\n| among " + panels + " | read as | median | 95% | statements | size |");
        System.out.println("|---|---|---|---|---|---|");
        page("case list as it opens: open cases", COORDINATOR, "/child-deaths");
        page("case list: completed", COORDINATOR, "/child-deaths?queue=closed");
        page("case list: every case", COORDINATOR, "/child-deaths?queue=");
        page("case list: one state", COORDINATOR, "/child-deaths?status=notified");
        page("case list: page 20", COORDINATOR, "/child-deaths?queue=closed&page=20");
        find("case list: part of a name", "fab");
        page("case", COORDINATOR, "/child-deaths/" + DEATH);
        page("returns of a case", COORDINATOR, "/child-deaths/" + DEATH + "/returns");
        page("returns waited for", COORDINATOR, "/child-deaths/awaited-returns");
        page("meetings of the panel", COORDINATOR, "/overview-meetings");
        page("agenda, 28 cases", COORDINATOR, MEETING);
        page("one case of the pack", MEMBER, MEETING + "/items/1");
        file("pack as PDF, 28 cases", MEMBER, MEETING + "/pack.pdf");
        page("open cases and their age", COORDINATOR, "/child-deaths/backlog");
        page("My work of a coordinator", COORDINATOR, "/my-work");
        page("yearly report, ten years", COORDINATOR, REPORT);
        file("yearly report in Word", COORDINATOR, REPORT + "/report.docx");
        file("yearly report as PDF", COORDINATOR, REPORT + "/report.pdf");
        form();
    }

    private void page(String what, String caller, String path) throws Exception {
        print(what, caller, () -> {
            HttpResponse<String> answer = callers.page(caller, path);
            assertEquals(200, answer.statusCode(), path);
            return answer.body().length();
        });
    }

    private void file(String what, String caller, String path) throws Exception {
        print(what, caller, () -> {
            HttpResponse<byte[]> answer = callers.file(caller, path);
            assertEquals(200, answer.statusCode(), path);
            return answer.body().length;
        });
    }

    private void find(String what, String words) throws Exception {
        Map<String, String> form = callers.form(COORDINATOR, "/child-deaths", "finding", Map.of("find", words));
        print(what, COORDINATOR, () -> {
            HttpResponse<String> answer = callers.sent(COORDINATOR, "/child-deaths", form);
            assertEquals(200, answer.statusCode());
            assertTrue(answer.body().contains("the latest death first"), answer.body());
            return answer.body().length();
        });
    }

    /** The reporting form whole on one page, which asks up to 183 questions, and what it saves while somebody writes. */
    private void form() throws Exception {
        String reference = ReturnMaker.asked(
                portal.as("ruby.ellery"), DEATH, "gp", "Mill Lane Surgery", "jenny.marlow@example.org");
        String address = "/child-death-returns/" + reference + "/forms/reporting";
        page("opening the reporting form", WRITER, address);
        WebSession jenny = WebSession.of(portal, "jenny.marlow", "learning-portal-demo");
        String draft = "/drafts/child-death-return/" + reference;
        String[] base = {
            saved(jenny, draft, Map.of(), "")
                    .path("changed")
                    .path(0)
                    .path("base")
                    .asText()
        };
        int[] saves = {0};
        print("saving while somebody writes", WRITER, () -> {
            String text = "The practice saw the child. ".repeat(20 + saves[0]++);
            JsonNode answer = saved(jenny, draft, Map.of("narrative", Map.of("base", base[0], "text", text)), base[0]);
            assertTrue(answer.path("bases").has("narrative"), answer.toString());
            base[0] = answer.path("bases").path("narrative").asText();
            return text.length();
        });
    }

    private static JsonNode saved(WebSession session, String path, Map<String, Object> typed, String seen)
            throws Exception {
        Map<String, Object> body = Map.of(
                "account",
                session.account(),
                "part",
                "all",
                "subject",
                "reporting",
                "typed",
                typed,
                "seen",
                Map.of("narrative", seen));
        HttpResponse<String> answer =
                session.post(path, JSON.writeValueAsString(body)).get();
        assertEquals(200, answer.statusCode(), answer.body());
        return JSON.readTree(answer.body());
    }

    private void print(String what, String caller, Asking asking) throws Exception {
        times(asking);
        long[] nanos = times(asking);
        int size = asking.ask();
        String statements = "";
        if (KEPT.isEmpty()) {
            List<String> asked = Sql.statementsDuring(portal, asking::ask);
            statements = Integer.toString(asked.size());
        }
        System.out.printf(
                Locale.ROOT,
                "| %s | %s | %.0f ms | %.0f ms | %s | %d kB |%n",
                what,
                caller,
                nanos[nanos.length / 2] / 1e6,
                nanos[nanos.length * 95 / 100] / 1e6,
                statements,
                size / 1024);
    }

    /** As many rounds as fit into six seconds, forty at most. */
    private static long[] times(Asking asking) throws Exception {
        long[] nanos = new long[ROUNDS];
        long end = System.nanoTime() + LONGEST_NANOS;
        int round = 0;
        while (round < ROUNDS && System.nanoTime() < end) {
            long start = System.nanoTime();
            asking.ask();
            nanos[round++] = System.nanoTime() - start;
        }
        nanos = Arrays.copyOf(nanos, round);
        Arrays.sort(nanos);
        return nanos;
    }

    private void run(String file) throws Exception {
        String script = Files.readString(
                Workplace.root().resolve("src/it/src/test/benchmark").resolve(file), StandardCharsets.UTF_8);
        try (Connection connection = portal.database().connect();
                Statement statement = connection.createStatement()) {
            for (String one : script.split(";\\R")) {
                execute(statement, one);
            }
        }
    }

    private static void execute(Statement statement, String sql) throws SQLException {
        if (!sql.isBlank()) {
            statement.execute(sql);
        }
    }
}
