package uk.slp.it.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import uk.slp.it.harness.Api;
import uk.slp.it.harness.Portal;
import uk.slp.it.harness.Waiting;

@DisplayName("What was answered stays, whatever happens to the process or its index")
class DurabilityIT {
    private static final String MANAGER = "helen.strachan";
    private static final String SEARCH = "/api/v1/learning/search?size=100";

    private static Portal portal;

    /** An item as the database has it. */
    private record Item(String status, long version) {}

    @BeforeAll
    static void start() {
        portal = Portal.alone().with("PORTAL_INDEX_POLL_MILLIS", "100").start();
    }

    @AfterAll
    static void end() {
        portal.close();
    }

    @RepeatedTest(2)
    @DisplayName("after kill -9 amid publications and withdrawals nothing answered is lost and nothing is doubled")
    void killed() throws SQLException, InterruptedException {
        String review = PracticeReviews.ready(portal);
        String draft = draft();
        Writer writer = new Writer(ours(), review);
        Thread thread = new Thread(writer, "writer");
        thread.start();
        // At another moment each time: amid a withdrawal, a restoration or the publication.
        int enough = 3 + (int) (System.nanoTime() % 9);
        Waiting.until("some changes were answered", Duration.ofMinutes(1), () -> writer.answered >= enough);
        portal.kill();
        thread.join();
        portal.start();

        SortedMap<String, Item> kept = items();
        writer.told.forEach((slug, last) -> {
            Item now = kept.get(slug);
            if (slug.equals(writer.asked)) {
                assertTrue(now.version() - last.version() <= 1, slug + " was changed twice: " + now);
            } else {
                assertEquals(last, now, slug);
            }
        });
        String state = portal.as(MANAGER)
                .get("/api/v1/practice-reviews/" + review)
                .expect(200)
                .json()
                .path("status")
                .asText();
        assertTrue(state.equals("published") || !writer.published, "a publication that was answered is lost");
        assertEquals(state.equals("published") ? 1 : 0, publishedFrom(review));
        assertIndexAgrees();
        assertEquals(
                "The family moved twice, \u201cquickly\u201d & <far>.",
                portal.as("priya.nair")
                        .get(draft)
                        .expect(200)
                        .json()
                        .path("circumstances")
                        .asText());
    }

    @Test
    @DisplayName("an index whose files are damaged, and one that is gone, is made again from the database")
    void indexLost() throws IOException {
        long passages = total("passage");
        for (boolean whole : new boolean[] {false, true}) {
            portal.kill();
            ruin(portal.dataDirectory().resolve("index"), whole);
            portal.start();
            assertIndexAgrees();
            assertEquals(passages, total("passage"), "each passage once");
        }
    }

    /** Goes on changing what is published until the portal does not answer. */
    private static final class Writer implements Runnable {
        private final Map<String, Item> told;
        private final String review;
        private volatile int answered;
        private volatile String asked = "";
        private volatile boolean published;

        Writer(Map<String, Item> items, String review) {
            this.told = items;
            this.review = review;
        }

        @Override
        public void run() {
            Api manager = portal.as(MANAGER);
            Api librarian = portal.as(LibraryFiles.LIBRARIAN);
            try {
                while (true) {
                    for (String slug : List.copyOf(told.keySet())) {
                        change(librarian, slug);
                        if (!published && answered > 4) {
                            publish(manager);
                        }
                    }
                }
            } catch (UncheckedIOException killed) {
                assertTrue(answered > 0);
            }
        }

        private void change(Api librarian, String slug) {
            Item item = told.get(slug);
            boolean there = item.status().equals("published");
            asked = slug;
            librarian
                    .post(
                            "/api/v1/learning/" + slug + (there ? "/withdrawal" : "/restoration"),
                            there ? Map.of("reason", "A court asks.", "ordered", true) : Map.of("reason", "Lifted."),
                            "\"" + item.version() + "\"")
                    .expect(204);
            told.put(slug, new Item(there ? "withdrawn" : "published", item.version() + 1));
            asked = "";
            answered++;
        }

        private void publish(Api manager) {
            String path = "/api/v1/practice-reviews/" + review;
            String etag = manager.get(path).expect(200).header("ETag");
            manager.post(path + "/publication", Map.of("overrideReason", "A court asked for it."), etag)
                    .expect(200);
            published = true;
            answered++;
        }
    }

    private static void assertIndexAgrees() {
        List<String> published = new ArrayList<>();
        items().forEach((slug, item) -> {
            if (item.status().equals("published")) {
                published.add(slug);
            }
        });
        assertFalse(published.isEmpty());
        assertEquals(published, found(), "each published item is found exactly once, and nothing else");
        assertEquals(published.size(), total("document"));
    }

    private static List<String> found() {
        List<String> ids = new ArrayList<>();
        int before;
        int page = 1;
        do {
            before = ids.size();
            JsonNode answer =
                    portal.api().get(SEARCH + "&page=" + page++).expect(200).json();
            answer.path("hits").forEach(hit -> ids.add(hit.path("id").asText()));
        } while (ids.size() > before);
        ids.sort(Comparator.naturalOrder());
        return ids;
    }

    private static long total(String unit) {
        return portal.api()
                .get(SEARCH + "&unit=" + unit)
                .expect(200)
                .json()
                .path("total")
                .asLong();
    }

    private static String draft() {
        return portal.as("priya.nair")
                .post(
                        "/api/v1/notifications",
                        Map.of(
                                "caseName",
                                "Draft " + UUID.randomUUID(),
                                "circumstances",
                                "The family moved twice, \u201cquickly\u201d & <far>."))
                .expect(201)
                .header("Location")
                .replaceFirst("^https?://[^/]+", "");
    }

    /** The published items that the partnership of Calderwick may withdraw. */
    private static Map<String, Item> ours() throws SQLException {
        SortedMap<String, Item> all = items();
        Map<String, Item> ours = new TreeMap<>();
        try (var connection = portal.database().connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select slug from published_item where publisher = (select o.name from organisation o where"
                                + " o.kind = 'partnership' and o.name like 'Calderwick%') and practice_review_id is null")) {
            while (rows.next()) {
                ours.put(rows.getString(1), all.get(rows.getString(1)));
            }
        }
        return ours;
    }

    private static SortedMap<String, Item> items() {
        SortedMap<String, Item> items = new TreeMap<>();
        try (var connection = portal.database().connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select slug, status, version from published_item")) {
            while (rows.next()) {
                items.put(rows.getString(1), new Item(rows.getString(2), rows.getLong(3)));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return items;
    }

    private static int publishedFrom(String review) throws SQLException {
        try (var connection = portal.database().connect();
                var statement = connection.prepareStatement("select count(*) from published_item where"
                        + " practice_review_id = (select id from practice_review where reference = ?)")) {
            statement.setString(1, review);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }

    /** Overwrites every file of the index with nonsense or, wholly, removes them. */
    private static void ruin(Path index, boolean whole) throws IOException {
        List<Path> files;
        try (Stream<Path> listing = Files.list(index)) {
            files = listing.toList();
        }
        assertFalse(files.isEmpty());
        for (Path file : files) {
            if (whole) {
                Files.delete(file);
            } else {
                byte[] nonsense = new byte[(int) Files.size(file)];
                Arrays.fill(nonsense, (byte) 'x');
                Files.write(file, nonsense);
            }
        }
        if (whole) {
            Files.delete(index);
        }
    }
}
