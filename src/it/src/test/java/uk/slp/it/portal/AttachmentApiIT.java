package uk.slp.it.portal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.it.harness.Api;
import uk.slp.it.harness.Api.Answer;
import uk.slp.it.harness.Portal;

@DisplayName("Files of a notification over HTTP")
class AttachmentApiIT {
    private static final int MEGABYTE = 1024 * 1024;

    private final Portal portal = Portal.onPostgres();
    private final Api priya = portal.as("priya.nair");
    private final Api approver = portal.as("martin.oduya");
    private final Api panel = portal.as("eleanor.marsh");

    private String draft;
    private String etag;

    @BeforeEach
    void aDraft() {
        Answer created =
                priya.post("/api/v1/notifications", Incident.whole("Papers")).expect(201);
        draft = created.header("Location").replaceFirst("^https?://[^/]+", "");
        etag = created.header("ETag");
    }

    private Answer add(String name, byte[] content) {
        Answer answer = priya.attach(draft, etag, name, "About " + name, content);
        if (answer.status() == 201) {
            etag = answer.header("ETag");
        }
        return answer;
    }

    private void refused(String code, String name, byte[] content) {
        Answer answer = add(name, content);
        assertEquals(Set.of("file"), Problems.fields(answer, 422));
        assertEquals(Set.of(code), Problems.codes(answer, "file"), answer::toString);
        assertTrue(answer.text().contains(name.replaceFirst(".*/", "")), answer::toString);
    }

    private JsonNode list(Api reader) {
        return reader.get(draft + "/attachments").expect(200).json().path("items");
    }

    private static String sha256(byte[] content) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    }

    private void send() {
        String tag = approver.get(draft).header("ETag");
        approver.post(draft + "/submission", Map.of(), tag).expect(200);
    }

    @Test
    @DisplayName("are taken in each of the ten kinds, and come back byte for byte to be kept, not shown")
    void everyKind() throws Exception {
        Map<String, byte[]> papers = new LinkedHashMap<>(Papers.good());
        papers.put("Zo\u00EB \u201Cnotes\u201D.txt", Papers.text("Seen."));
        int number = 0;
        for (Map.Entry<String, byte[]> paper : papers.entrySet()) {
            Answer added = add(paper.getKey(), paper.getValue()).expect(201);
            assertEquals(++number, added.json().path("number").asInt());
            HttpResponse<byte[]> back = priya.bytes(draft + "/attachments/" + number + "/content");
            assertEquals(200, back.statusCode());
            assertArrayEquals(paper.getValue(), back.body(), paper.getKey());
            assertEquals(
                    added.json().path("mediaType").asText(),
                    header(back, "Content-Type").replaceFirst(";.*", ""));
            assertTrue(header(back, "Content-Disposition").startsWith("attachment; filename=\""), paper.getKey());
            assertEquals("nosniff", header(back, "X-Content-Type-Options"));
            assertEquals("sandbox; default-src 'none'", header(back, "Content-Security-Policy"));
            assertEquals("private, no-store", header(back, "Cache-Control"));
            assertEquals(Integer.toString(paper.getValue().length), header(back, "Content-Length"));
            assertEquals(sha256(paper.getValue()), added.json().path("sha256").asText());
        }
        assertTrue(header(priya.bytes(draft + "/attachments/11/content"), "Content-Disposition")
                .endsWith("; filename*=UTF-8''Zo%C3%AB%20%E2%80%9Cnotes%E2%80%9D.txt"));
        assertEquals(11, list(priya).size());
        assertEquals("About minutes.pdf", list(priya).get(0).path("description").asText());
        assertEquals("not_scanned", list(priya).get(0).path("scan").asText());
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    @Test
    @DisplayName("are refused in words when they are another kind, whatever they are called")
    void refusals() {
        refused("file_kind", "minutes.pdf", Papers.program());
        refused("file_kind", "page.txt", Papers.text("<!DOCTYPE html><script>alert(1)</script>"));
        refused("file_kind", "drawing.png", Papers.text("<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"x()\"/>"));
        refused("file_macros", "chronology.docx", Papers.docm());
        refused("file_kind", "chronology.docx", Papers.zip());
        refused("file_name_disagrees", "minutes.exe", Papers.pdf(0));
        refused("file_name_disagrees", "minutes.docm", Papers.docx());
        refused("file_empty", "nothing.txt", new byte[0]);
        refused("file_too_large", "large.pdf", new byte[25 * MEGABYTE + 1]);
        Answer both = priya.attach(draft, etag, "minutes.pdf", " ", Papers.program());
        assertEquals(Set.of("file", "description"), Problems.fields(both, 422));
        assertEquals(0, list(priya).size());
        assertEquals(etag, priya.get(draft).header("ETag"));
        Answer huge = priya.attach(draft, etag, "huge.pdf", "Too much", new byte[28 * MEGABYTE]);
        Problems.fields(huge, 413);
    }

    @Test
    @DisplayName("need the version that was read, like any change, and raise it")
    void versions() {
        add("call log.txt", Papers.text("x")).expect(201);
        Problems.fields(priya.attach(draft, "\"0\"", "a.txt", "A", Papers.text("a")), 412);
        Problems.fields(
                priya.send(
                        priya.request(draft + "/attachments")
                                .header("Content-Type", "application/octet-stream")
                                .header("File-Name", "a.txt")
                                .POST(BodyPublishers.ofString("a")),
                        "POST",
                        draft),
                428);
        Problems.fields(priya.delete(draft + "/attachments/1"), 428);
        Problems.fields(priya.delete(draft + "/attachments/1", "\"0\""), 412);
        Problems.fields(priya.delete(draft + "/attachments/7", etag), 404);
        Problems.fields(priya.get(draft + "/attachments/x/content"), 404);
        assertEquals(etag, priya.get(draft).header("ETag"));
    }

    @Test
    @DisplayName("are taken out of a draft for good, and their numbers are not used again")
    void takenOut() throws SQLException {
        add("first.txt", Papers.text("first")).expect(201);
        String after = priya.delete(draft + "/attachments/1", etag).expect(204).header("ETag");
        assertEquals(after, priya.get(draft).header("ETag"));
        etag = after;
        assertEquals(0, list(priya).size());
        Problems.fields(priya.get(draft + "/attachments/1/content"), 404);
        assertEquals(
                2,
                add("second.txt", Papers.text("second"))
                        .expect(201)
                        .json()
                        .path("number")
                        .asInt());
        assertEquals(
                1, count("notification_attachment_chunk c join notification_attachment a on a.id = c.attachment_id"));
        assertEquals(2, count("notification_attachment a"));
    }

    private int count(String what) throws SQLException {
        try (var connection = portal.database().connect();
                var statement = connection.prepareStatement("select count(*) from " + what
                        + " where a.notification_id = (select id from notification where reference = ?)")) {
            statement.setString(1, draft.substring(draft.lastIndexOf('/') + 1));
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }

    @Test
    @DisplayName(
            "belong to what was sent, with their fingerprints, and later ones are marked; others see them from sending on")
    void sent() throws Exception {
        byte[] minutes = Papers.pdf(0);
        add("minutes.pdf", minutes).expect(201);
        Problems.fields(panel.get(draft + "/attachments"), 404);
        Problems.fields(panel.get(draft + "/attachments/1/content"), 404);
        send();
        assertArrayEquals(minutes, panel.bytes(draft + "/attachments/1/content").body());
        String content = sentContent();
        assertTrue(content.contains("\"sha256\":\"" + sha256(minutes) + "\""), content);
        etag = priya.get(draft).header("ETag");
        Problems.fields(priya.delete(draft + "/attachments/1", etag), 409);
        Answer later = add("examination.docx", Papers.docx()).expect(201);
        assertTrue(later.json().path("afterSending").asBoolean());
        assertFalse(list(panel).get(0).path("afterSending").asBoolean());
        assertEquals("Priya Nair", list(panel).get(1).path("addedBy").asText());
        assertEquals(content, sentContent());
        Problems.fields(panel.attach(draft, etag, "a.txt", "A", Papers.text("a")), 403);
        Problems.fields(portal.as("lena.fox").get(draft + "/attachments/1/content"), 404);
    }

    private String sentContent() throws SQLException {
        try (var connection = portal.database().connect();
                var statement = connection.prepareStatement("select v.content from notification_version v"
                        + " join notification n on n.id = v.notification_id where n.reference = ?")) {
            statement.setString(1, draft.substring(draft.lastIndexOf('/') + 1));
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }

    @Test
    @DisplayName("leave a line in the audit trail when they are added, read and taken out")
    void audited() throws SQLException {
        add("call log.txt", Papers.text("x")).expect(201);
        priya.bytes(draft + "/attachments/1/content");
        priya.delete(draft + "/attachments/1", etag).expect(204);
        StringBuilder lines = new StringBuilder();
        try (var connection = portal.database().connect();
                var statement = connection.prepareStatement("select action, username from audit_event where"
                        + " subject_type = 'notification_attachment' and subject_reference = ? order by happened_at")) {
            statement.setString(1, draft.substring(draft.lastIndexOf('/') + 1) + "/1");
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    lines.append(rows.getString(1))
                            .append(' ')
                            .append(rows.getString(2))
                            .append(';');
                }
            }
        }
        assertEquals("attach priya.nair;read priya.nair;detach priya.nair;", lines.toString());
    }

    @Test
    @DisplayName("of 24 MB go in and out, several at once, without filling the memory")
    void large() throws Exception {
        byte[] paper = Papers.pdf(24 * MEGABYTE);
        add("large.pdf", paper).expect(201);
        long before = portal.residentMegabytes();
        String path = draft + "/attachments/1/content";
        Thread[] readers = new Thread[4];
        int[] right = new int[1];
        for (int i = 0; i < readers.length; i++) {
            readers[i] = new Thread(() -> {
                if (Arrays.equals(paper, priya.bytes(path).body())) {
                    synchronized (right) {
                        right[0]++;
                    }
                }
            });
            readers[i].start();
        }
        add("large too.pdf", paper).expect(201);
        for (Thread reader : readers) {
            reader.join();
        }
        assertEquals(readers.length, right[0]);
        long grown = portal.residentMegabytes() - before;
        // Five whole files at once would be 120 MB, and several times that with their copies.
        assertTrue(grown < 100, "The memory grew by " + grown + " MB");
    }

    @Test
    @DisplayName("are at most 200 MB together")
    void together() throws SQLException {
        add("first.txt", Papers.text("x")).expect(201);
        long almostAll = 200L * MEGABYTE - 2;
        try (var connection = portal.database().connect();
                var statement = connection.prepareStatement("update notification_attachment set byte_count = ? where"
                        + " notification_id = (select id from notification where reference = ?)")) {
            statement.setLong(1, almostAll);
            statement.setString(2, draft.substring(draft.lastIndexOf('/') + 1));
            statement.executeUpdate();
        }
        add("fits.txt", Papers.text("yz")).expect(201);
        Answer tooMuch = add("9.txt", Papers.text("x"));
        assertEquals(Set.of("file"), Problems.fields(tooMuch, 422));
        assertEquals(Set.of("files_too_large"), Problems.codes(tooMuch, "file"));
    }
}
