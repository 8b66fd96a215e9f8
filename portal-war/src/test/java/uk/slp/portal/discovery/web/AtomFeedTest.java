package uk.slp.portal.discovery.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import uk.slp.search.Hit;

@DisplayName("The Atom feed")
class AtomFeedTest {
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final Instant NOW = Instant.parse("2026-11-26T14:40:00Z");

    private static Document feed(String asked, List<Hit> hits) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new AtomFeed("https://portal.example", Answers.asked(asked), NOW)
                .write(Answers.page(hits.size(), hits, Map.of()), out);
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(out.toByteArray()));
    }

    private static String text(Node within, String name) {
        return ((Element) within).getElementsByTagNameNS(ATOM, name).item(0).getTextContent();
    }

    @Test
    @DisplayName("gives each item the identity of the item, its address and its day")
    void entries() throws Exception {
        String id = "0b1c7f1e-5d2c-4b8e-9a41-0f5f6a2f1c11";
        Document feed = feed("q=county lines&theme=neglect", List.of(Answers.hit(id, "Child R")));
        Element entry = (Element) feed.getElementsByTagNameNS(ATOM, "entry").item(0);
        assertEquals("urn:uuid:" + id, text(entry, "id"));
        assertEquals("2026-11-24T00:00:00Z", text(entry, "updated"));
        Element link = (Element) entry.getElementsByTagNameNS(ATOM, "link").item(0);
        assertEquals("https://portal.example/learning/" + id, link.getAttribute("href"));
        Element root = feed.getDocumentElement();
        assertEquals("https://portal.example/learning/feed.atom?q=county%20lines&theme=neglect", text(root, "id"));
        assertEquals("New learning for: county lines", text(root, "title"));
        assertEquals("2026-11-24T00:00:00Z", text(root, "updated"));
    }

    @Test
    @DisplayName("is well formed whatever was searched for or published")
    void hostile() throws Exception {
        Document feed =
                feed("q=\u0000\u0008<a>]]>\"'\ud800\uffff😀", List.of(Answers.hit("x", "<b>&amp;</b>\u0001]]>")));
        Element root = feed.getDocumentElement();
        assertEquals("New learning for: <a>]]>\"'😀", text(root, "title"));
        assertEquals(
                "<b>&amp;</b>]]>",
                text(root.getElementsByTagNameNS(ATOM, "entry").item(0), "title"));
    }

    @Test
    @DisplayName("without entries still says when it was written")
    void empty() throws Exception {
        Document feed = feed("q=zzz", List.of());
        assertTrue(text(feed.getDocumentElement(), "updated").startsWith("2026-11-26T00:00:00"));
    }
}
