package uk.slp.portal.learning.web;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.learning.CatalogueRow;
import uk.slp.portal.shared.vocabulary.Themes;
import uk.slp.portal.shared.web.XmlText;

/** Writes the answers of the catalogue as OAI-PMH 2.0 and its records as unqualified Dublin Core. */
final class OaiWriter {
    private static final String PMH = "http://www.openarchives.org/OAI/2.0/";
    private static final String DC_FORMAT = "http://www.openarchives.org/OAI/2.0/oai_dc/";
    private static final String DC = "http://purl.org/dc/elements/1.1/";
    private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";
    private static final String DC_SCHEMA = "http://www.openarchives.org/OAI/2.0/oai_dc.xsd";

    private final XMLStreamWriter xml;
    private final String base;

    /**
     * Begins an answer.
     *
     * @param base the portal's address, without a slash at its end
     * @param now when it is answered
     * @param asked the request, or null where its arguments are not to be repeated
     */
    OaiWriter(OutputStream out, String base, Instant now, @Nullable OaiRequest asked) throws XMLStreamException {
        this.base = base;
        xml = XMLOutputFactory.newInstance().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        xml.writeStartElement("OAI-PMH");
        xml.writeDefaultNamespace(PMH);
        xml.writeNamespace("xsi", XSI);
        xml.writeAttribute("xsi:schemaLocation", PMH + " http://www.openarchives.org/OAI/2.0/OAI-PMH.xsd");
        element("responseDate", moment(now));
        xml.writeStartElement("request");
        if (asked != null) {
            xml.writeAttribute("verb", asked.verb());
            for (Map.Entry<String, String> argument : asked.arguments().entrySet()) {
                XmlText.attributes(xml, argument.getKey(), argument.getValue());
            }
        }
        xml.writeCharacters(base + OaiServlet.PATH);
        xml.writeEndElement();
    }

    static String moment(Instant moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    void begin(String name) throws XMLStreamException {
        xml.writeStartElement(name);
    }

    void end() throws XMLStreamException {
        xml.writeEndElement();
    }

    void element(String name, String text) throws XMLStreamException {
        XmlText.element(xml, name, text);
    }

    void finish() throws XMLStreamException {
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.flush();
    }

    void problem(OaiProblem problem) throws XMLStreamException {
        xml.writeStartElement("error");
        xml.writeAttribute("code", problem.code().word());
        xml.writeCharacters(XmlText.allowed(String.valueOf(problem.getMessage())));
        xml.writeEndElement();
    }

    void format() throws XMLStreamException {
        begin("metadataFormat");
        element("metadataPrefix", OaiRequest.FORMAT);
        element("schema", DC_SCHEMA);
        element("metadataNamespace", DC_FORMAT);
        end();
    }

    void set(String name, String label) throws XMLStreamException {
        begin("set");
        element("setSpec", name);
        element("setName", label);
        end();
    }

    /**
     * The end of a part of a list.
     *
     * @param next where it goes on, or null at its end
     * @param size how many records the whole has
     * @param before how many were told before this part
     */
    void resumption(@Nullable OaiToken next, long size, long before) throws XMLStreamException {
        xml.writeStartElement("resumptionToken");
        XmlText.attributes(xml, "completeListSize", Long.toString(size), "cursor", Long.toString(before));
        if (next != null) {
            xml.writeCharacters(next.encoded());
        }
        xml.writeEndElement();
    }

    /** When a record changed and where it stands; of a withdrawn one there is no more. */
    void header(CatalogueRow row) throws XMLStreamException {
        xml.writeStartElement("header");
        if (!row.published()) {
            xml.writeAttribute("status", "deleted");
        }
        element("identifier", row.identifier());
        element("datestamp", moment(row.datestamp()));
        for (String set : OaiSets.of(row)) {
            element("setSpec", set);
        }
        xml.writeEndElement();
    }

    void record(CatalogueRow row) throws XMLStreamException {
        begin("record");
        header(row);
        if (row.published()) {
            begin("metadata");
            dublinCore(row);
            end();
        }
        end();
    }

    private void dublinCore(CatalogueRow row) throws XMLStreamException {
        xml.writeStartElement("oai_dc:dc");
        xml.writeNamespace("oai_dc", DC_FORMAT);
        xml.writeNamespace("dc", DC);
        xml.writeAttribute("xsi:schemaLocation", DC_FORMAT + " " + DC_SCHEMA);
        element("dc:title", row.title());
        element("dc:creator", row.publisher());
        for (String theme : row.themes()) {
            element("dc:subject", Themes.label(theme));
        }
        element("dc:description", row.summary());
        element("dc:publisher", row.publisher());
        element("dc:date", row.publishedOn().toString());
        for (String type : List.of("Text", row.type().label())) {
            element("dc:type", type);
        }
        element("dc:format", "text/html");
        element("dc:identifier", base + row.url());
        element("dc:language", "en-GB");
        for (String place : Stream.of(row.area(), row.region())
                .filter(name -> name != null && !name.isBlank())
                .distinct()
                .toList()) {
            element("dc:coverage", place);
        }
        xml.writeEndElement();
    }
}
