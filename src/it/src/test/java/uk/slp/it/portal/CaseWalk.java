package uk.slp.it.portal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import uk.slp.it.harness.Api;
import uk.slp.it.harness.Portal;

/** Every way to a case: each page and operation on a record of it, and each list in which it could stand. */
final class CaseWalk {
    private static final String NO_SUCH_VERSION = "\"999999\"";

    private final Portal portal;
    private final Callers callers;
    private final Map<String, String> refs;

    /** What was answered. */
    record Asked(int status, String text) {}

    /** A case of Calderwick that has come as far as a practice review in progress. */
    CaseWalk(Portal portal, Callers callers) {
        this.portal = portal;
        this.callers = callers;
        CaseMaker make = new CaseMaker(portal);
        String review = make.practiceReviewInProgress();
        String notification = portal.as("helen.strachan")
                .get("/api/v1/practice-reviews/" + review)
                .expect(200)
                .json()
                .findValue("notificationReference")
                .asText();
        String rapid = make.rapidReviewOf(notification);
        String panel = portal.as("eleanor.marsh")
                .get("/api/v1/panel-cases/" + rapid)
                .expect(200)
                .json()
                .at("/reference")
                .asText();
        refs = Map.of(
                "notifications", notification,
                "documents", notification,
                "rapid-reviews", rapid,
                "panel-cases", panel,
                "panel", panel,
                "practice-reviews", review);
    }

    /** The references of the case by kind of record. */
    Map<String, String> refs() {
        return refs;
    }

    /** Every operation and page on a record of the case, and every list, narrowed to the case where that is possible. */
    List<String> entries() {
        List<String> all = new ArrayList<>();
        Stream.concat(
                        EntryPoints.operations(portal).stream(),
                        EntryPoints.staffPages().stream().map(path -> "GET " + path))
                .forEach(entry -> {
                    String collection = EntryPoints.collection(entry.substring(entry.indexOf(' ') + 1));
                    boolean one = entry.contains("{");
                    boolean list = entry.startsWith("GET ")
                            && !entry.contains("/admin")
                            && !entry.contains("conflicts")
                            && !entry.contains("restricted-cases");
                    if (one ? refs.containsKey(collection) : list) {
                        all.add(entry);
                    }
                });
        String sin = refs.get("notifications");
        all.addAll(List.of(
                "GET /notifications/{ref}/sent.pdf",
                "GET /rapid-reviews/{ref}/sent.pdf",
                "GET /rapid-reviews/{ref}/sent.json",
                "GET /api/v1/notifications?q=" + sin,
                "GET /api/v1/notifications?awaiting=me&q=" + sin,
                "GET /notifications?awaiting=me",
                "GET /notifications/export.csv?q=" + sin,
                "GET /api/v1/rapid-reviews?size=100",
                "GET /api/v1/practice-reviews?size=100",
                "GET /api/v1/panel-cases?size=100",
                "GET /api/v1/panel-cases?view=decided&size=100",
                "GET /api/v1/post?size=100"));
        return all;
    }

    /** What a caller is answered everywhere. */
    Map<String, Asked> ask(String caller, List<String> entries) {
        Map<String, Asked> all = new ConcurrentHashMap<>();
        entries.parallelStream().forEach(entry -> all.put(entry, ask(caller, entry)));
        return all;
    }

    /** Whether an answer tells of the case. */
    boolean tells(Asked asked) {
        return asked.status() == 200 && refs.values().stream().anyMatch(asked.text()::contains);
    }

    private Asked ask(String caller, String entry) {
        String method = entry.substring(0, entry.indexOf(' '));
        String path = entry.substring(entry.indexOf(' ') + 1);
        if (path.contains("{")) {
            String collection = EntryPoints.collection(path);
            path = EntryPoints.address(entry + " [x]", Map.of(collection + " [x]", refs.get(collection)));
        }
        if (!path.startsWith("/api/")) {
            var answer = callers.page(caller, path);
            return new Asked(answer.statusCode(), answer.body());
        }
        Api api = portal.as(Callers.ACCOUNTS.get(caller));
        Api.Answer answer =
                switch (method) {
                    case "GET" -> api.get(path);
                    case "PUT" -> api.put(path, Map.of(), NO_SUCH_VERSION);
                    case "DELETE" -> api.delete(path, NO_SUCH_VERSION);
                    default -> api.post(path, Map.of(), NO_SUCH_VERSION);
                };
        return new Asked(answer.status(), answer.text());
    }
}
