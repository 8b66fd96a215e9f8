package uk.slp.portal.shared.web;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** What a text needs before it may stand in an XML document. */
public final class XmlText {
    private XmlText() {}

    /** XML has no way to write most control characters, not even escaped; the writer does not look for them. */
    public static String allowed(String text) {
        StringBuilder allowed = new StringBuilder(text.length());
        text.codePoints()
                .filter(c ->
                        c == '\t' || c == '\n' || c >= ' ' && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000)
                .forEach(allowed::appendCodePoint);
        return allowed.toString();
    }

    /** An element with nothing but text; the name may carry a prefix that the document has declared. */
    public static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(allowed(text));
        xml.writeEndElement();
    }

    /** Attributes in pairs of name and value, for the element that was just begun. */
    public static void attributes(XMLStreamWriter xml, String... pairs) throws XMLStreamException {
        for (int i = 0; i + 1 < pairs.length; i += 2) {
            xml.writeAttribute(pairs[i], allowed(pairs[i + 1]));
        }
    }
}
