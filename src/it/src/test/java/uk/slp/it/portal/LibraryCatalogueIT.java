package uk.slp.it.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import uk.slp.it.harness.Api;
import uk.slp.it.harness.Portal;
import uk.slp.it.harness.Sql;

@DisplayName("The catalogue of the library, for other libraries and search engines")
class LibraryCatalogueIT {
    private static final String PMH = "http://www.openarchives.org/OAI/2.0/";
    private static final String DC = "http://purl.org/dc/elements/1.1/";
    private static final String ITEM = "/learning/kai-and-joel-two-friends-one-phone-2026";

    /** What the librarian withdraws here, and no other test. */
    private static final String CALDERWICKS = "seven-minute-briefing-from-did-not-attend-to-was-not-brought-2024";

    private final Portal portal = Portal.onPostgres();
    private final Api anyone = portal.api();

    @Test
    @DisplayName("says who it is, by GET and by POST, and names formats and sets")
    void identify() throws Exception {
        Element identify = child(oai("verb=Identify"), "Identify");
        assertEquals(portal.url() + "/oai", text(identify, "baseURL"));
        assertEquals("2.0", text(identify, "protocolVersion"));
        assertEquals("persistent", text(identify, "deletedRecord"));
        assertEquals("YYYY-MM-DDThh:mm:ssZ", text(identify, "granularity"));
        assertTrue(text(identify, "earliestDatestamp").matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ"));
        assertTrue(text(identify, "adminEmail").contains("@"));
        Api.Answer posted = anyone.send(
                anyone.request("/oai")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(java.net.http.HttpRequest.BodyPublishers.ofString("verb=Identify")),
                "POST",
                "/oai");
        child(parsed(posted.expect(200).text()), "Identify");
        assertEquals("oai_dc", text(child(oai("verb=ListMetadataFormats"), "ListMetadataFormats"), "metadataPrefix"));
        assertTrue(texts(oai("verb=ListSets"), "setSpec").containsAll(List.of("type:briefing", "theme:neglect")));
    }

    @Test
    @DisplayName("lists every published item once, part by part, and the same records one by one and as identifiers")
    void harvest() throws Exception {
        List<Element> records = harvest("ListRecords", "record");
        Set<String> addresses = new LinkedHashSet<>();
        Set<String> names = new LinkedHashSet<>();
        for (Element record : records) {
            assertTrue(names.add(text(record, "identifier")), "twice: " + text(record, "identifier"));
            if (record.getElementsByTagNameNS(DC, "title").getLength() > 0) {
                addresses.addAll(texts(record, "identifier", DC));
                wellFormed(record);
            }
        }
        assertTrue(addresses.size() > 60, "published items: " + addresses.size());
        assertTrue(addresses.contains(portal.url() + ITEM));
        assertTrue(harvest("ListIdentifiers", "header").size() >= names.size());

        String one = names.iterator().next();
        Element got = child(oai("verb=GetRecord&metadataPrefix=oai_dc&identifier=" + one), "GetRecord");
        assertEquals(one, text(got, "identifier"));
        Set<String> sitemap = matches(anyone.get("/sitemap.xml").expect(200).text(), "<loc>([^<]+)</loc>");
        assertTrue(sitemap.containsAll(addresses), "the sitemap has what the catalogue has");
    }

    @Test
    @DisplayName("answers at most fifty records with two statements, and the sitemap with one")
    void statements() {
        String list = "/oai?verb=ListRecords&metadataPrefix=oai_dc";
        anyone.get(list).expect(200);
        assertEquals(2, statements(list), "records and their number");
        assertEquals(1, statements("/sitemap.xml"));
    }

    /** Of the library only: what goes on beside it at the start of a portal is not counted. */
    private long statements(String path) {
        return Sql.statementsDuring(() -> anyone.get(path).expect(200)).stream()
                .filter(statement -> statement.contains("published_item"))
                .count();
    }

    @Test
    @DisplayName("tells every mistake by the code of the protocol, with status 200")
    void mistakes() throws Exception {
        Map<String, String> mistakes = Map.of(
                "badVerb", "verb=Nothing",
                "badArgument", "verb=ListRecords",
                "cannotDisseminateFormat", "verb=ListRecords&metadataPrefix=marc",
                "idDoesNotExist", "verb=GetRecord&metadataPrefix=oai_dc&identifier=urn:uuid:x",
                "noRecordsMatch", "verb=ListRecords&metadataPrefix=oai_dc&until=1999-01-01",
                "badResumptionToken", "verb=ListRecords&resumptionToken=abc");
        for (Map.Entry<String, String> mistake : mistakes.entrySet()) {
            Element error = child(oai(mistake.getValue()), "error");
            assertEquals(mistake.getKey(), error.getAttribute("code"), mistake.getValue());
            assertFalse(error.getTextContent().isBlank());
        }
        assertEquals(
                "idDoesNotExist",
                child(oai("verb=ListMetadataFormats&identifier=urn:uuid:00000000-0000-0000-0000-000000000000"), "error")
                        .getAttribute("code"));
    }

    @Test
    @DisplayName("keeps a record of what was withdrawn, as deleted, in the set in which it was")
    void tombstone() throws Exception {
        Api librarian = portal.as(LibraryFiles.LIBRARIAN);
        Api.Answer item = anyone.get("/api/v1/learning/" + CALDERWICKS).expect(200);
        String urn = schema(CALDERWICKS).path("identifier").asText();
        String theme = "theme:" + item.json().path("themes").path(0).asText();
        librarian
                .post(
                        "/api/v1/learning/" + CALDERWICKS + "/withdrawal",
                        Map.of("reason", "A court has asked for it.", "ordered", true),
                        item.header("ETag"))
                .expect(204);
        try {
            Element record = child(oai("verb=GetRecord&metadataPrefix=oai_dc&identifier=" + urn), "GetRecord");
            assertEquals(
                    "deleted",
                    ((Element) record.getElementsByTagNameNS(PMH, "header").item(0)).getAttribute("status"));
            assertEquals(0, record.getElementsByTagNameNS(PMH, "metadata").getLength());
            assertFalse(
                    record.getTextContent().contains(item.json().path("title").asText()));
            String listed = anyone.get("/oai?verb=ListIdentifiers&metadataPrefix=oai_dc&set=" + theme)
                    .expect(200)
                    .text();
            assertTrue(listed.contains(urn), "who harvests one theme learns that it is gone");
        } finally {
            String etag = item.header("ETag");
            long version = Long.parseLong(etag.replaceAll("\\D", ""));
            librarian
                    .post(
                            "/api/v1/learning/" + CALDERWICKS + "/restoration",
                            Map.of("reason", "The order was lifted."),
                            etag.replace(Long.toString(version), Long.toString(version + 1)))
                    .expect(204);
        }
        Element again = child(oai("verb=GetRecord&metadataPrefix=oai_dc&identifier=" + urn), "GetRecord");
        assertEquals(1, again.getElementsByTagNameNS(PMH, "metadata").getLength());
    }

    @Test
    @DisplayName("gives each item a canonical address, tags for reference managers and a record for search engines")
    void metadata() throws Exception {
        String page = anyone.get(ITEM).expect(200).text();
        assertTrue(page.contains("<link rel=\"canonical\" href=\"" + portal.url() + ITEM + "\""), "canonical");
        assertTrue(page.contains("<meta name=\"citation_title\" content=\"Kai and Joel: two friends, one phone\""));
        JsonNode schema = schema(ITEM.substring(ITEM.lastIndexOf('/') + 1));
        assertEquals("Report", schema.path("@type").asText());
        assertEquals(portal.url() + ITEM, schema.path("url").asText());
        String robots = anyone.get("/robots.txt").expect(200).text();
        assertTrue(robots.contains("Sitemap: " + portal.url() + "/sitemap.xml"), robots);
    }

    @Test
    @DisplayName("does not send twice what a reader has already")
    void conditional() {
        for (String path :
                List.of(ITEM, ITEM + "/cite.ris", "/learning/feed.atom?q=neglect", "/sitemap.xml", "/robots.txt")) {
            String tag = anyone.get(path).expect(200).header("ETag");
            assertFalse(tag.isEmpty(), path);
            Api.Answer again = anyone.send(
                    anyone.request(path).header("If-None-Match", tag).GET(), "GET", path);
            assertEquals("", again.expect(304).text(), path);
            anyone.send(
                            anyone.request(path)
                                    .header("If-None-Match", "\"other\"")
                                    .GET(),
                            "GET",
                            path)
                    .expect(200);
        }
    }

    private JsonNode schema(String slug) throws Exception {
        Matcher found = Pattern.compile("<script[^>]*application/ld\\+json[^>]*>(.*?)</script>", Pattern.DOTALL)
                .matcher(anyone.get("/learning/" + slug).expect(200).text());
        assertTrue(found.find(), "the page has a record");
        return new ObjectMapper().readTree(found.group(1));
    }

    private List<Element> harvest(String verb, String element) throws Exception {
        List<Element> all = new ArrayList<>();
        String query = "verb=" + verb + "&metadataPrefix=oai_dc";
        for (int part = 0; part < 50 && !query.isEmpty(); part++) {
            Element list = child(oai(query), verb);
            NodeList found = list.getElementsByTagNameNS(PMH, element);
            assertTrue(found.getLength() <= 50);
            for (int i = 0; i < found.getLength(); i++) {
                all.add((Element) found.item(i));
            }
            String token = text(list, "resumptionToken");
            query = token.isEmpty() ? "" : "verb=" + verb + "&resumptionToken=" + token;
        }
        return all;
    }

    /** The order and the elements that the schemas of the protocol and of Dublin Core ask for. */
    private static void wellFormed(Element record) {
        assertEquals(List.of("header", "metadata"), names(record));
        List<String> header = names(child(record, "header"));
        assertEquals(List.of("identifier", "datestamp"), header.subList(0, 2));
        assertTrue(header.subList(2, header.size()).stream().allMatch("setSpec"::equals), header::toString);
        Element dc =
                (Element) record.getElementsByTagNameNS(PMH + "oai_dc/", "dc").item(0);
        Set<String> allowed = Set.of(
                "title",
                "creator",
                "subject",
                "description",
                "publisher",
                "date",
                "type",
                "format",
                "identifier",
                "language",
                "coverage");
        assertTrue(allowed.containsAll(names(dc)), () -> names(dc).toString());
        assertFalse(text(record, "datestamp").isEmpty());
    }

    private Element oai(String query) throws Exception {
        Element root = parsed(anyone.get("/oai?" + query).expect(200).text());
        assertEquals(List.of("responseDate", "request"), names(root).subList(0, 2));
        return root;
    }

    private static Element parsed(String xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml)))
                .getDocumentElement();
    }

    private static Element child(Element parent, String name) {
        NodeList found = parent.getElementsByTagNameNS(PMH, name);
        assertTrue(found.getLength() > 0, () -> "no " + name + " in " + parent.getTextContent());
        return (Element) found.item(0);
    }

    private static List<String> names(Element parent) {
        List<String> names = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                names.add(element.getLocalName());
            }
        }
        return names;
    }

    private static List<String> texts(Element parent, String name) {
        return texts(parent, name, PMH);
    }

    private static List<String> texts(Element parent, String name, String namespace) {
        List<String> texts = new ArrayList<>();
        NodeList found = parent.getElementsByTagNameNS(namespace, name);
        for (int i = 0; i < found.getLength(); i++) {
            texts.add(found.item(i).getTextContent());
        }
        return texts;
    }

    private static String text(Element parent, String name) {
        List<String> all = texts(parent, name);
        return all.isEmpty() ? "" : all.get(0);
    }

    private static Set<String> matches(String text, String pattern) {
        Set<String> found = new LinkedHashSet<>();
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }
}
