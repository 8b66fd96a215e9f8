package uk.slp.portal.learning.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import uk.slp.portal.shared.report.ReportTable;
import uk.slp.portal.shared.web.XmlText;

/**
 * A page in one file, with its style inside and nothing to fetch: for reading where there is no connection. It is
 * written as XHTML that browsers read as HTML, so every element has an end of its own.
 */
final class OfflineHtml {
    private static final String STYLE = style();

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final XMLStreamWriter xml;

    /**
     * Begins a page.
     *
     * @param title its title
     * @param canonical the address of the same in the portal
     */
    OfflineHtml(String title, String canonical) throws XMLStreamException {
        xml = XMLOutputFactory.newInstance().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
        xml.writeDTD("<!DOCTYPE html>");
        begin("html", "lang", "en-GB");
        begin("head");
        empty("meta", "charset", "utf-8");
        empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        empty("link", "rel", "canonical", "href", canonical);
        element("title", title);
        element("style", STYLE);
        end();
        begin("body");
    }

    OfflineHtml begin(String name, String... attributes) throws XMLStreamException {
        xml.writeStartElement(name);
        XmlText.attributes(xml, attributes);
        return this;
    }

    OfflineHtml end() throws XMLStreamException {
        // An empty text makes sure of an end of its own, even where a writer would shorten an empty element.
        xml.writeCharacters("");
        xml.writeEndElement();
        return this;
    }

    OfflineHtml text(String text) throws XMLStreamException {
        xml.writeCharacters(XmlText.allowed(text));
        return this;
    }

    OfflineHtml element(String name, String text, String... attributes) throws XMLStreamException {
        return begin(name, attributes).text(text).end();
    }

    /** A table of a report. */
    OfflineHtml table(ReportTable table) throws XMLStreamException {
        begin("table");
        if (table.caption() != null) {
            element("caption", table.caption());
        }
        if (!table.head().isEmpty()) {
            begin("thead").begin("tr");
            for (String cell : table.head()) {
                element("th", cell, "scope", "col");
            }
            end().end();
        }
        begin("tbody");
        for (List<String> row : table.rows()) {
            begin("tr");
            for (String cell : row) {
                element("td", cell);
            }
            end();
        }
        return end().end();
    }

    private void empty(String name, String... attributes) throws XMLStreamException {
        xml.writeEmptyElement(name);
        XmlText.attributes(xml, attributes);
    }

    byte[] finish() throws XMLStreamException {
        end();
        end();
        xml.writeEndDocument();
        xml.flush();
        return out.toByteArray();
    }

    private static String style() {
        try (InputStream in = OfflineHtml.class.getResourceAsStream("/offline/offline.css")) {
            if (in == null) {
                throw new IllegalStateException("offline/offline.css is missing from the war");
            }
            String style = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            if (style.matches("(?s).*[<>&].*")) {
                throw new IllegalStateException("offline.css has a character that XML writes otherwise");
            }
            return style;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
