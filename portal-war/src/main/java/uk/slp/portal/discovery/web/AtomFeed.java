package uk.slp.portal.discovery.web;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import uk.slp.portal.discovery.SearchParameters;
import uk.slp.portal.shared.time.PortalTime;
import uk.slp.portal.shared.web.XmlText;
import uk.slp.search.Hit;
import uk.slp.search.SearchPage;
import uk.slp.search.Theme;

/** Writes an answer as Atom (RFC 4287). An entry's identity is the item's own and outlives its address and its title. */
final class AtomFeed {
    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private final String base;
    private final SearchParameters asked;
    private final Instant now;

    /**
     * A feed for a search.
     *
     * @param base the portal's address, without a slash at its end
     * @param asked the search
     * @param now when it is written, for a feed without entries
     */
    AtomFeed(String base, SearchParameters asked, Instant now) {
        this.base = base;
        this.asked = asked;
        this.now = now;
    }

    void write(SearchPage page, OutputStream out) throws XMLStreamException {
        SearchAddress address =
                SearchAddress.of("", asked).withoutReading().with("size", "").with("sort", "");
        XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        xml.writeAttribute("xml:lang", "en-GB");
        String self = base + address.at(FeedServlet.PATH);
        element(xml, "id", self);
        element(xml, "title", title());
        link(xml, "self", "application/atom+xml", self);
        link(xml, "alternate", "text/html", base + address.with("sort", "newest"));
        element(xml, "updated", page.hits().isEmpty() ? moment(now.truncatedTo(ChronoUnit.DAYS)) : newest(page));
        xml.writeStartElement("author");
        element(xml, "name", "Safeguarding Learning Portal");
        xml.writeEndElement();
        for (Hit hit : page.hits()) {
            entry(xml, hit);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.flush();
    }

    private void entry(XMLStreamWriter xml, Hit hit) throws XMLStreamException {
        xml.writeStartElement("entry");
        element(xml, "id", "urn:uuid:" + hit.id());
        element(xml, "title", hit.title());
        link(xml, "alternate", "text/html", base + hit.url());
        element(xml, "published", moment(hit.publishedOn()));
        element(xml, "updated", moment(hit.publishedOn()));
        xml.writeStartElement("author");
        element(xml, "name", hit.publisher());
        xml.writeEndElement();
        category(xml, hit.type(), Words.type(hit.type()));
        for (Theme theme : hit.themes()) {
            category(xml, theme.code(), theme.label());
        }
        element(xml, "summary", hit.summary());
        xml.writeEndElement();
    }

    private String title() {
        return asked.text().isBlank() ? "New learning" : "New learning for: " + asked.text();
    }

    private static String newest(SearchPage page) {
        LocalDate newest = page.hits().stream()
                .map(Hit::publishedOn)
                .max(LocalDate::compareTo)
                .orElseThrow();
        return moment(newest);
    }

    private static String moment(LocalDate day) {
        return moment(day.atStartOfDay(PortalTime.LONDON).toInstant());
    }

    private static String moment(Instant instant) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant.atZone(PortalTime.LONDON));
    }

    private static void link(XMLStreamWriter xml, String relation, String type, String href) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", XmlText.allowed(href));
    }

    private static void category(XMLStreamWriter xml, String term, String label) throws XMLStreamException {
        xml.writeEmptyElement("category");
        xml.writeAttribute("term", XmlText.allowed(term));
        xml.writeAttribute("label", XmlText.allowed(label));
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(XmlText.allowed(text));
        xml.writeEndElement();
    }
}
