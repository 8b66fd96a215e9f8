package uk.slp.it.portal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.it.harness.Api;
import uk.slp.it.harness.Portal;
import uk.slp.it.harness.Sql;
import uk.slp.it.harness.Waiting;

@DisplayName("The library of the national publisher")
class LibraryIT {
    private final Portal portal = Portal.onPostgres();
    private final Api anyone = portal.api();
    private final Api librarian = portal.as(LibraryFiles.LIBRARIAN);

    private static String at(JsonNode draft) {
        return LibraryFiles.DRAFTS + "/" + draft.path("reference").asText();
    }

    private String tag(String path) {
        return librarian.get(path).expect(200).header("ETag");
    }

    private boolean found(String word) {
        return anyone.get("/api/v1/learning/search?q=" + word).text().contains("/learning/");
    }

    private String publish(String at) {
        return librarian
                .post(at + "/publication", Map.of("read", true), tag(at))
                .expect(200)
                .json()
                .path("url")
                .asText();
    }

    private static String first(Api.Answer refused, String part) {
        return refused.expect(422).json().at("/violations/0/" + part).asText();
    }

    @Test
    @DisplayName(
            "reads a file and proposes with reasons; nothing of a draft is found, and nothing unconfirmed published")
    void added() {
        String word = LibraryFiles.word();
        byte[] file = LibraryFiles.report(word);
        JsonNode draft =
                LibraryFiles.add(librarian, "Child Z.docx", file).expect(201).json();
        String at = at(draft);
        assertFalse(draft.path("described").asBoolean());
        assertEquals("local_review", draft.at("/description/type").asText(), draft::toString);
        assertEquals("2024-03-01", draft.at("/description/publishedOn").asText());
        assertTrue(draft.at("/description/agencies").toString().contains("police"), draft::toString);
        assertTrue(draft.at("/description/ageBands").toString().contains("13-15"), draft::toString);
        for (JsonNode proposal : draft.path("proposals")) {
            assertFalse(proposal.path("why").asText().isBlank(), proposal::toString);
        }
        assertTrue(draft.path("problems").toString().contains("not_confirmed"), draft::toString);
        assertArrayEquals(file, librarian.bytes(at + "/file").body());
        assertFalse(found(word), "nothing of a draft is found");

        String old = tag(at);
        librarian.put(at + "/description", LibraryFiles.description(word), old).expect(200);
        librarian.put(at + "/description", LibraryFiles.description(word), old).expect(412);
        librarian.put(at + "/description", LibraryFiles.description(word), null).expect(428);
        assertEquals("read", first(librarian.post(at + "/publication", Map.of(), tag(at)), "field"));
        librarian
                .post(
                        at + "/sections/3/marks",
                        Map.of(
                                "marks",
                                List.of(Map.of("anchor", "p3.1", "kind", "recommendation", "addressee", "the trust"))),
                        tag(at))
                .expect(200);
        assertTrue(librarian.get(at).text().contains("the trust"));
        assertEquals("text_missing", first(librarian.put(at + "/text", Map.of(), tag(at)), "code"));
        JsonNode signs = librarian
                .put(at + "/text", Map.of("text", "She lived at CW9 7ZZ."), tag(at))
                .expect(200)
                .json()
                .path("signs");
        assertEquals("postcode", signs.at("/0/kind").asText(), signs::toString);
    }

    @Test
    @DisplayName("publishes with the file beside the text, tables and footnotes as such; and keeps it right")
    void published() {
        String word = LibraryFiles.word();
        byte[] file = LibraryFiles.report(word);
        String at = at(LibraryFiles.add(librarian, "report.docx", file).json());
        librarian
                .put(at + "/description", LibraryFiles.description(word), tag(at))
                .expect(200);
        String url = publish(at);
        Waiting.until("found", Duration.ofSeconds(2), () -> found(word));
        String page = anyone.get(url).expect(200).text();
        assertTrue(page.contains("Original file, Word document, "), "its file");
        assertTrue(page.contains("<th scope=\"col\">Contacts</th>"), "its table");
        assertTrue(page.contains("Supervision gives it."), "its footnote");
        assertFalse(page.contains("Correct it"), "not for everybody");
        Sql.assertAtMost(3, () -> anyone.get(url).expect(200));
        JsonNode item = anyone.get("/api/v1" + url).expect(200).json();
        assertEquals(url + "/original", item.at("/original/url").asText());
        assertEquals(1, item.at("/sections/2/units/0/footnotes/0").asInt(), item::toString);
        assertEquals("4", item.at("/sections/2/units/1/table/rows/0/1").asText());
        HttpResponse<byte[]> original = anyone.bytes(url + "/original");
        assertTrue(LibraryFiles.authorAndText(file).startsWith("author: Priya Nair"));
        String released = LibraryFiles.authorAndText(original.body());
        assertTrue(released.startsWith("author: ") && !released.contains("Priya") && released.contains(word), released);
        String disposition =
                original.headers().firstValue("Content-Disposition").orElse("");
        assertTrue(disposition.startsWith("attachment") && !disposition.contains("report.docx"), disposition);
        librarian.put(at + "/text", Map.of("text", "Other"), tag(at)).expect(409);

        String api = "/api/v1" + url;
        librarian
                .post(api + "/corrections", Map.of("title", word + " again", "reason", "A slip."), tag(api))
                .expect(204);
        assertTrue(anyone.get(url).text().contains("A slip."));
        assertEquals(200, anyone.bytes(url + "/original").statusCode());
        String version = tag(api);
        portal.as("helen.strachan")
                .post(api + "/withdrawal", Map.of("reason", "x"), version)
                .expect(404);
        librarian
                .post(api + "/withdrawal", Map.of("reason", "Out of date.", "learning", "Ask twice."), version)
                .expect(204);
        String tombstone = anyone.get(url).expect(410).text();
        assertTrue(tombstone.contains("Out of date.") && tombstone.contains("Ask twice."), "what stays");
        assertTrue(anyone.get(api).expect(410).text().contains("Ask twice."));
        assertEquals(410, anyone.bytes(url + "/original").statusCode());
        assertTrue(librarian
                .get("/api/v1/library?shelf=withdrawn&text=" + word)
                .expect(200)
                .text()
                .contains(word));
    }

    @Test
    @DisplayName(
            "Rule 50: releases nothing while a hit is open, nor a file that still holds what was changed in the text")
    void recognised() {
        String word = LibraryFiles.word();
        String at = at(LibraryFiles.add(librarian, "Mrs Lovell.docx", LibraryFiles.report("Mrs Lovell of " + word))
                .json());
        librarian
                .put(at + "/description", LibraryFiles.description(word), tag(at))
                .expect(200);
        String read = at + "/publication";
        assertEquals("hits_open", first(librarian.post(read, Map.of("read", true), tag(at)), "code"));
        String hits = at + "/identifiability";
        JsonNode hit = librarian.get(hits).expect(200).json().at("/hits/0");
        assertEquals("Mrs Lovell", hit.path("found").asText(), hit::toString);
        assertEquals("professional", hit.path("kind").asText());
        String one = hits + "/" + hit.path("mark").asText();
        assertEquals("reason", first(librarian.put(one, Map.of("answer", "kept"), tag(at)), "field"));
        assertEquals("answer", first(librarian.put(one, Map.of("answer", "x"), tag(at)), "field"));
        librarian
                .put(one, Map.of("answer", "changed", "words", "a teacher"), tag(at))
                .expect(200);
        assertTrue(librarian.get(at).json().path("text").asText().contains("A teacher of " + word));
        assertEquals("file_identifies", first(librarian.post(read, Map.of("read", true), tag(at)), "code"));
        assertFalse(found(word), "nothing was released");

        String other = at(LibraryFiles.add(librarian, "b.docx", LibraryFiles.report("Mrs Lovell near " + word))
                .json());
        librarian
                .put(other + "/description", LibraryFiles.description(word), tag(other))
                .expect(200);
        String mark = librarian
                .get(other + "/identifiability")
                .json()
                .at("/hits/0/mark")
                .asText();
        librarian
                .put(
                        other + "/identifiability/" + mark,
                        Map.of("answer", "kept", "reason", "She gave her name to a published inquiry."),
                        tag(other))
                .expect(200);
        publish(other);
    }

    @Test
    @DisplayName("destroys the file together with a text that must not be read any more")
    void formerGone() {
        String word = LibraryFiles.word();
        String at = at(LibraryFiles.add(librarian, "report.docx", LibraryFiles.report(word))
                .json());
        librarian
                .put(at + "/description", LibraryFiles.description(word), tag(at))
                .expect(200);
        String url = publish(at);
        String api = "/api/v1" + url;
        librarian
                .post(
                        api + "/corrections",
                        Map.of("reportText", "## 1 All\n\nBetter.", "reason", "A name.", "formerReadable", false),
                        tag(api))
                .expect(204);
        assertEquals(404, anyone.bytes(url + "/original").statusCode());
        assertFalse(anyone.get(url).expect(200).text().contains("Original file"));

        JsonNode draft = librarian.get(at).expect(200).json();
        assertEquals(url, draft.path("url").asText(), "it leads to the item");
        assertEquals(
                "",
                draft.path("text").asText() + draft.at("/description/summary").asText());
        assertFalse(draft.toString().contains(word), draft::toString);
        assertEquals(0, draft.path("problems").size(), draft::toString);
        librarian.get(at + "/file").expect(404);
    }

    @Test
    @DisplayName("takes a scan, says so, and publishes it with a summary; refuses other files and days to come")
    void scansAndRefusals() {
        String word = LibraryFiles.word();
        JsonNode scan = LibraryFiles.add(librarian, "scan.pdf", LibraryFiles.scan())
                .expect(201)
                .json();
        assertTrue(scan.at("/file/scanned").asBoolean());
        String at = at(scan);
        Map<String, Object> description = LibraryFiles.description(word);
        description.put("publishedOn", PracticeReviews.today().plusDays(2).toString());
        librarian.put(at + "/description", description, tag(at)).expect(200);
        assertEquals("embargo", first(librarian.post(at + "/publication", Map.of("read", true), tag(at)), "code"));
        librarian
                .put(at + "/description", LibraryFiles.description(word), tag(at))
                .expect(200);
        String url = publish(at);
        assertTrue(anyone.get(url).text().contains("The original is a scan."));
        Waiting.until("its summary is found", Duration.ofSeconds(2), () -> found(word));

        byte[] other = "no pdf".getBytes(StandardCharsets.UTF_8);
        assertEquals("file_kind", first(LibraryFiles.add(librarian, "a.pdf", other), "code"));
        byte[] first = LibraryFiles.scan();
        byte[] second = LibraryFiles.report(word);
        byte[] two = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, two, first.length, second.length);
        assertEquals("file_two_kinds", first(LibraryFiles.add(librarian, "a.pdf", two), "code"));
        assertEquals("file_comments", first(LibraryFiles.add(librarian, "a.docx", LibraryFiles.commented()), "code"));
        assertEquals("file_empty", first(LibraryFiles.add(librarian, "a.pdf", new byte[0]), "code"));
        LibraryFiles.add(portal.as("helen.strachan"), "a.pdf", LibraryFiles.scan())
                .expect(403);
        LibraryFiles.add(anyone, "a.pdf", LibraryFiles.scan()).expect(401);

        String given = LibraryFiles.DRAFTS + "/" + LibraryFiles.draft(portal);
        librarian.post(given + "/discarding", Map.of(), tag(given)).expect(422);
        librarian
                .post(given + "/discarding", Map.of("reason", "x".repeat(2_001)), tag(given))
                .expect(422);
        librarian
                .post(given + "/discarding", Map.of("reason", "Added twice."), tag(given))
                .expect(200);
        librarian.get(given + "/file").expect(404);
    }
}
