package uk.slp.it.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.it.harness.Api;
import uk.slp.it.harness.Portal;

/**
 * The reviewed table of {@code access-matrix.txt} against the running portal. {@code -Dregenerate=true} writes the table
 * anew; what it then says is to be reviewed, line by line, before it is kept.
 */
@DisplayName("Access (domain reference 8.1, rule 74)")
class AccessMatrixIT {
    private static final Path TABLE =
            Path.of(System.getProperty("portal.root", "../..")).resolve("src/it/src/test/resources/access-matrix.txt");
    private static final String NO_SUCH_VERSION = "\"999999\"";
    private static final int AT_ONCE = 3;

    private final Portal portal = Portal.onPostgres();
    private final Callers callers = new Callers(portal);

    @Test
    @DisplayName("to every page and operation, for every role, at home and elsewhere, is as the reviewed table says")
    void asReviewed() {
        Map<String, String> references = EntryPoints.references(portal);
        Map<String, Map<String, Integer>> found = new LinkedHashMap<>();
        List<String> leaks = new ArrayList<>();
        ExecutorService together = Executors.newFixedThreadPool(AT_ONCE);
        try {
            for (String line : lines()) {
                Map<String, Future<Got>> asked = new LinkedHashMap<>();
                for (String caller : Callers.ACCOUNTS.keySet()) {
                    asked.put(caller, together.submit(() -> ask(line, caller, references)));
                }
                Map<String, Integer> row = new LinkedHashMap<>();
                for (Map.Entry<String, Future<Got>> one : asked.entrySet()) {
                    Got got = one.getValue().get();
                    row.put(one.getKey(), got.status());
                    leaks.addAll(leaks(line, one.getKey(), got, references));
                }
                found.put(line, row);
            }
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException(e);
        } finally {
            together.shutdownNow();
        }
        AccessTable portalSays = new AccessTable(found);
        if (Boolean.getBoolean("regenerate")) {
            portalSays.write(TABLE);
        }
        assertEquals("", String.join("\n", leaks), "records told of to somebody from elsewhere");
        assertEquals(
                "", String.join("\n", AccessTable.read(TABLE).differences(portalSays)), "differences from " + TABLE);
    }

    @Test
    @DisplayName("is decided in the table for every page and operation there is, and for no other")
    void complete() {
        assertEquals(
                String.join("\n", new TreeSet<>(lines())),
                String.join("\n", new TreeSet<>(AccessTable.read(TABLE).rows().keySet())));
    }

    @Test
    @DisplayName(
            "hides a foreign record instead of refusing it, and leaves nothing but published learning to the public")
    void tableKeepsTheRules() {
        List<String> broken = new ArrayList<>();
        AccessTable.read(TABLE).rows().forEach((line, row) -> {
            boolean published = line.startsWith("GET /api/v1/learning/")
                    || line.startsWith("GET /api/v1/recommendations")
                    || line.startsWith("GET /api/v1/deadlines")
                    || line.startsWith("GET /api/v1/duties")
                    || line.startsWith("GET /api/v1/child-death-reports")
                    || line.startsWith("GET /api/v1/child-death-forms") && !line.endsWith("/draft")
                    || line.startsWith("GET /api/v1/child-death-data/schema/")
                    || line.equals("GET /api/v1/reviewer-pool");
            int nobody = row.get(Callers.NOBODY);
            if (!published && nobody != (line.contains(" /api/") ? 401 : 302)) {
                broken.add(line + " answers nobody " + nobody);
            }
            row.forEach((caller, status) -> {
                if (status >= 500) {
                    broken.add(line + " fails for " + caller);
                }
                if (!published && line.contains("[") && caller.startsWith(Callers.FOREIGN)) {
                    // The offer of the table comes from the foreign panel, which alone may take it back.
                    boolean theirs = line.contains("/child-death-transfers/{reference}/withdrawing");
                    String here = caller.substring(Callers.FOREIGN.length());
                    String other = theirs ? here : caller;
                    int party = row.get(theirs ? caller : here);
                    if (row.get(other) != (party == 403 ? 403 : 404)) {
                        broken.add(line + " answers " + other + " " + row.get(other));
                    }
                }
            });
        });
        assertEquals("", String.join("\n", broken));
    }

    private List<String> lines() {
        List<String> pages =
                EntryPoints.staffPages().stream().map(path -> "GET " + path).toList();
        return EntryPoints.lines(Stream.concat(EntryPoints.operations(portal).stream(), pages.stream())
                .toList());
    }

    private record Got(int status, String text) {}

    private Got ask(String line, String caller, Map<String, String> references) {
        String path = EntryPoints.address(line, references);
        if (!path.startsWith("/api/")) {
            var answer = callers.page(caller, path);
            return new Got(answer.statusCode(), answer.body());
        }
        String account = Callers.ACCOUNTS.get(caller);
        Api api = account.isEmpty() ? portal.api() : portal.as(account);
        String method = line.substring(0, line.indexOf(' '));
        Api.Answer answer =
                switch (method) {
                    case "GET" -> api.get(path);
                    case "PUT" -> api.put(path, Map.of(), NO_SUCH_VERSION);
                    case "DELETE" -> api.delete(path, NO_SUCH_VERSION);
                    default -> api.post(path, Map.of(), NO_SUCH_VERSION);
                };
        return new Got(answer.status(), answer.text());
    }

    /** A list or a refusal that names a record of Calderwick to somebody from Lindenshire. */
    private static List<String> leaks(String line, String caller, Got got, Map<String, String> references) {
        if (!caller.startsWith(Callers.FOREIGN) || line.contains("[") && got.status() != 200) {
            return List.of();
        }
        return references.entrySet().stream()
                .filter(r -> !r.getKey().matches("learning.*|(area-)?recommendations.*|library .published.")
                        && got.text().contains(r.getValue()))
                .map(r -> line + " tells " + caller + " of " + r)
                .toList();
    }
}
