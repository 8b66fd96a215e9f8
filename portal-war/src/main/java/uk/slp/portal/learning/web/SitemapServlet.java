package uk.slp.portal.learning.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.learning.CatalogueQueries;
import uk.slp.portal.learning.CatalogueRow;
import uk.slp.portal.shared.vocabulary.Themes;
import uk.slp.portal.shared.web.ConditionalAnswer;
import uk.slp.portal.shared.web.PublicAddress;
import uk.slp.portal.shared.web.XmlText;

/** Tells search engines what there is to read (sitemaps.org, version 0.9), and what they are not to ask for. */
@WebServlet({"/sitemap.xml", SitemapServlet.ROBOTS})
public class SitemapServlet extends HttpServlet {
    static final String ROBOTS = "/robots.txt";

    private static final long serialVersionUID = 1L;
    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /** A sitemap may have 50,000 addresses; the pages that stand beside the items need some of them. */
    private static final int MOST_ITEMS = 49_000;

    private static final List<String> PAGES =
            List.of("/", "/themes", "/citing", "/help", "/which-duty", "/when-is-it-due", "/developers");

    @Inject
    private transient CatalogueQueries catalogue;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String base = PublicAddress.base(request);
        if (request.getServletPath().equals(ROBOTS)) {
            byte[] robots = robots(base).getBytes(StandardCharsets.UTF_8);
            ConditionalAnswer.send(request, response, "text/plain;charset=UTF-8", robots);
            return;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            write(XMLOutputFactory.newInstance().createXMLStreamWriter(out, StandardCharsets.UTF_8.name()), base);
        } catch (XMLStreamException e) {
            throw new IOException("The sitemap could not be written", e);
        }
        ConditionalAnswer.send(request, response, "application/xml;charset=UTF-8", out.toByteArray());
    }

    /** Every search and every reading list is another view of the same items: nothing to be listed anywhere. */
    private static String robots(String base) {
        return "User-agent: *\nDisallow: /api/\nDisallow: /learning/search$\nDisallow: /learning/search?\n"
                + "Disallow: /learning/pack$\nDisallow: /learning/pack?\nDisallow: /learning/pack.\n"
                + "Disallow: /sign-in\n\nSitemap: " + base + "/sitemap.xml\n";
    }

    private void write(XMLStreamWriter xml, String base) throws XMLStreamException {
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        xml.writeStartElement("urlset");
        xml.writeDefaultNamespace(NAMESPACE);
        for (String page : PAGES) {
            address(xml, base + page, null);
        }
        for (Themes.Theme theme : Themes.all()) {
            address(xml, base + "/themes/" + theme.code(), null);
        }
        for (CatalogueRow item : catalogue.readable(MOST_ITEMS)) {
            address(xml, base + item.url(), item.datestamp().toString());
        }
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.flush();
    }

    private static void address(XMLStreamWriter xml, String address, @Nullable String changed)
            throws XMLStreamException {
        xml.writeStartElement("url");
        XmlText.element(xml, "loc", address);
        if (changed != null) {
            XmlText.element(xml, "lastmod", changed);
        }
        xml.writeEndElement();
    }
}
