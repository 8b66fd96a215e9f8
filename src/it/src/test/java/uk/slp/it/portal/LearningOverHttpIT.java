package uk.slp.it.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;
import uk.slp.it.harness.Api;
import uk.slp.it.harness.Portal;
import uk.slp.it.harness.Sql;
import uk.slp.it.harness.Waiting;

@DisplayName("Published learning over HTTP")
class LearningOverHttpIT {
    private static final String ITEM = "/learning/kai-and-joel-two-friends-one-phone-2026";

    private static final int LONGEST = 6_000;

    private final Api anyone = Portal.onPostgres().api();

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Test
    @DisplayName(
            "asks the database three times at most for the first page, twice for an item (one for its file), twice for what a theme means and where its recommendations stand, and never for a search")
    void statements() {
        Map<String, Integer> budget = Map.of("/", 3, ITEM, 2, "/learning/search?q=CCE", 0, "/themes/neglect", 2);
        budget.forEach((path, most) -> {
            anyone.get(path).expect(200);
            Sql.assertAtMost(most, () -> anyone.get(path).expect(200));
        });
        Sql.assertAtMost(0, () -> anyone.get("/learning/feed.atom?q=CCE").expect(200));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/learning/search?q=county+lines",
                "/themes",
                "/themes/neglect",
                ITEM,
                ITEM + "/cite.ris",
                "/learning/feed.atom",
                "/learning/nothing-was-ever-here"
            })
    @DisplayName("opens no session and sets no cookie")
    void noCookie(String path) {
        assertEquals("", anyone.get(path).header("Set-Cookie"), path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"",
                "(((",
                "a AND OR NOT -",
                "title:*  /.*/ ~2 ^9",
                "<script>alert(1)</script>",
                "'; drop table published_item; --",
                "\u0000\u0008\u001b",
                "\ud83d\ude00 \u202e\u2066",
                "#{1111*3}${1111*7}",
                "*?*?*?*?*?*?",
                "- - - -\"\"\"",
                "%00%ff../../etc/passwd",
            })
    @DisplayName("answers any words with a page, a feed and data, never with a failure")
    void hostile(String words) throws Exception {
        // As often as fits: an address of more than 8 kB is refused by the server before the portal sees it.
        String often = words.repeat(Math.max(1, LONGEST / encoded(words).length()));
        for (String q : new String[] {encoded(words), encoded(often)}) {
            Api.Answer page = anyone.get("/learning/search?q=" + q).expect(200);
            assertFalse(page.text().contains("<script>alert"), "markup was let through");
            assertFalse(page.text().matches("(?s).*\\b(3333|7777)\\b.*"), "an expression was evaluated");
            anyone.get("/learning/search?unit=passage&q=" + q).expect(200);
            anyone.get("/api/v1/learning/search?q=" + q).expect(200);
            parsed(anyone.get("/learning/feed.atom?q=" + q).expect(200).text());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "page=0",
                "page=-1",
                "page=99999999999999999999",
                "page=5000",
                "size=1000000&page=2",
                "yearFrom=abc&yearTo=0",
                "unit=%3Cb%3E&sort=sideways",
                "theme=&theme=%00&theme=no_such_theme",
                "year=2026&year=2026&ageBand=../../",
                "q=%ff%fe&region=%F0%9F%98%80",
                "q=a&q=b&unit=passage&unit=document",
            })
    @DisplayName("answers any address with a page and a feed")
    void hostileAddress(String query) throws Exception {
        anyone.get("/learning/search?" + query).expect(200);
        parsed(anyone.get("/learning/feed.atom?" + query).expect(200).text());
        assertTrue(anyone.get("/api/v1/learning/search?" + query).status() < 500);
    }

    @Test
    @DisplayName("answers 404 with a page where nothing was published and no theme is")
    void unknown() {
        for (String path : new String[] {
            "/learning/nothing-was-ever-here",
            "/learning/nothing-was-ever-here/cite.bib",
            "/themes/no_such_theme",
            "/learning/view.xhtml"
        }) {
            assertTrue(anyone.get(path).expect(404).text().contains("<h1>"), path);
        }
    }

    @Test
    @DisplayName("gives a citation as a file for citation managers")
    void citations() {
        Api.Answer ris = anyone.get(ITEM + "/cite.ris").expect(200);
        assertTrue(ris.text().startsWith("TY  - RPRT\r\nTI  - Kai and Joel: two friends, one phone\r\n"), ris.text());
        assertTrue(ris.header("Content-Disposition").contains(".ris"));
        assertTrue(anyone.get(ITEM + "/cite.bib").expect(200).text().startsWith("@techreport{"));
    }

    @Test
    @DisplayName("Rule 49: what was withdrawn is 410 on the page and in the data, and within two seconds not found")
    void withdrawn() {
        String id = "baby-wren-a-bruise-on-a-baby-who-could-not-yet-roll-2023";
        Api librarian = Portal.onPostgres().as(LibraryFiles.LIBRARIAN);
        Api.Answer item = anyone.get("/api/v1/learning/" + id).expect(200);
        String text = item.json()
                .path("sections")
                .path(0)
                .path("units")
                .path(0)
                .path("text")
                .asText();
        String phrase = "q=" + encoded("\"" + text.substring(0, text.indexOf(' ', 60)) + "\"");
        assertTrue(foundBy(phrase, id), "found by its words before");

        librarian
                .post(
                        "/api/v1/learning/" + id + "/withdrawal",
                        Map.of("reason", "A court has asked for it.", "ordered", true),
                        item.header("ETag"))
                .expect(204);
        try {
            Waiting.until("it is not found any more", Duration.ofSeconds(2), () -> !foundBy(phrase, id));
            Api.Answer page = anyone.get("/learning/" + id).expect(410);
            assertTrue(page.text().contains("A court has asked for it."), "the reason");
            assertTrue(page.text().contains("Baby Wren: a bruise"), "the title");
            assertFalse(page.text().contains(text.substring(0, 40)), "no word of the text");
            anyone.get("/api/v1/learning/" + id).expect(410);
            anyone.get("/learning/" + id + "/cite.ris").expect(410);
            assertFalse(anyone.get("/").text().contains("/learning/" + id));
        } finally {
            librarian
                    .post(
                            "/api/v1/learning/" + id + "/restoration",
                            Map.of("reason", "The order was lifted."),
                            next(item.header("ETag")))
                    .expect(204);
        }
        Waiting.until("it is found again", Duration.ofSeconds(2), () -> foundBy(phrase, id));
        anyone.get("/learning/" + id).expect(200);
    }

    private boolean foundBy(String query, String id) {
        boolean data = anyone.get("/api/v1/learning/search?" + query)
                .expect(200)
                .text()
                .contains(id);
        boolean page =
                anyone.get("/learning/search?" + query).expect(200).text().contains("/learning/" + id);
        boolean feed =
                anyone.get("/learning/feed.atom?" + query).expect(200).text().contains("/learning/" + id);
        return data || page || feed;
    }

    private static String next(String etag) {
        long version = Long.parseLong(etag.replaceAll("\\D", ""));
        return etag.replace(Long.toString(version), Long.toString(version + 1));
    }

    private static void parsed(String xml) throws Exception {
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new java.io.StringReader(xml)));
    }
}
