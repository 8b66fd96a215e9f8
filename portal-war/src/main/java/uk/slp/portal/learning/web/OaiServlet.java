package uk.slp.portal.learning.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.learning.CatalogueQueries;
import uk.slp.portal.learning.CatalogueQueries.Place;
import uk.slp.portal.learning.CatalogueRow;
import uk.slp.portal.learning.web.OaiProblem.Code;
import uk.slp.portal.shared.config.Setting;
import uk.slp.portal.shared.config.Settings;
import uk.slp.portal.shared.web.PublicAddress;

/**
 * The catalogue for other libraries, by the Open Archives Initiative's Protocol for Metadata Harvesting, version 2.0.
 * Asked by GET or POST, as the protocol wants both; it changes nothing.
 */
@WebServlet(OaiServlet.PATH)
public class OaiServlet extends HttpServlet {
    static final String PATH = "/oai";

    private static final long serialVersionUID = 1L;
    private static final int PART = 50;
    private static final String IDENTITY = "urn:uuid:";

    @Inject
    private transient CatalogueQueries catalogue;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(request, response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(request, response);
    }

    private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String base = PublicAddress.base(request);
        byte[] answer;
        try {
            answer = answer(request.getParameterMap(), base);
        } catch (XMLStreamException e) {
            throw new IOException("The catalogue could not be written", e);
        }
        response.setContentType("text/xml;charset=UTF-8");
        response.setHeader("Cache-Control", "no-cache");
        response.getOutputStream().write(answer);
    }

    private byte[] answer(Map<String, String[]> given, String base) throws XMLStreamException {
        OaiRequest asked = null;
        try {
            asked = OaiRequest.of(given);
            asked.check();
            return written(asked, base);
        } catch (OaiProblem problem) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            OaiWriter xml = new OaiWriter(out, base, clock.instant(), problem.hidesArguments() ? null : asked);
            xml.problem(problem);
            xml.finish();
            return out.toByteArray();
        }
    }

    private byte[] written(OaiRequest asked, String base) throws XMLStreamException, OaiProblem {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        OaiWriter xml = new OaiWriter(out, base, clock.instant(), asked);
        xml.begin(asked.verb());
        switch (asked.verb()) {
            case "Identify" -> identify(xml, base);
            case "ListMetadataFormats" -> formats(xml, asked.identifier());
            case "ListSets" -> {
                for (Map.Entry<String, String> set : OaiSets.all().entrySet()) {
                    xml.set(set.getKey(), set.getValue());
                }
            }
            case "GetRecord" -> xml.record(one(asked.identifier()));
            default -> list(xml, asked);
        }
        xml.end();
        xml.finish();
        return out.toByteArray();
    }

    private void identify(OaiWriter xml, String base) throws XMLStreamException {
        Instant earliest = catalogue.earliest().orElseGet(clock::instant);
        xml.element("repositoryName", "Safeguarding Learning Portal");
        xml.element("baseURL", base + PATH);
        xml.element("protocolVersion", "2.0");
        xml.element("adminEmail", email(base));
        xml.element("earliestDatestamp", OaiWriter.moment(earliest));
        xml.element("deletedRecord", "persistent");
        xml.element("granularity", "YYYY-MM-DDThh:mm:ssZ");
    }

    /** The address that e-mails come from; the protocol insists on one. */
    private static String email(String base) {
        String set = Settings.current().text(Setting.SMTP_FROM);
        return set.isEmpty() ? "postmaster@" + URI.create(base).getHost() : set;
    }

    private void formats(OaiWriter xml, @Nullable String identifier) throws XMLStreamException, OaiProblem {
        if (identifier != null) {
            one(identifier);
        }
        xml.format();
    }

    private CatalogueRow one(@Nullable String identifier) throws OaiProblem {
        String given = String.valueOf(identifier);
        try {
            if (given.startsWith(IDENTITY)) {
                UUID id = UUID.fromString(given.substring(IDENTITY.length()));
                return catalogue.byId(id).orElseThrow(OaiServlet::unknown);
            }
        } catch (IllegalArgumentException notOurs) {
            throw unknown();
        }
        throw unknown();
    }

    private static OaiProblem unknown() {
        return new OaiProblem(Code.ID_DOES_NOT_EXIST, "Nothing was ever published under that identifier.");
    }

    private void list(OaiWriter xml, OaiRequest asked) throws XMLStreamException, OaiProblem {
        OaiRequest.Listing listing = asked.listing();
        List<CatalogueRow> rows = catalogue.rows(listing.filter(), listing.after(), PART + 1);
        if (rows.isEmpty()) {
            throw new OaiProblem(Code.NO_RECORDS_MATCH, "No record changed in that time in that set.");
        }
        List<CatalogueRow> part = rows.subList(0, Math.min(PART, rows.size()));
        for (CatalogueRow row : part) {
            if (asked.verb().equals("ListRecords")) {
                xml.record(row);
            } else {
                xml.header(row);
            }
        }
        boolean more = rows.size() > PART;
        if (more || listing.after() != null) {
            CatalogueRow last = part.get(part.size() - 1);
            OaiToken first = listing.first();
            OaiToken next = new OaiToken(
                    first.from(),
                    first.until(),
                    first.set(),
                    new Place(last.changedAt(), last.slug()),
                    first.told() + part.size());
            xml.resumption(more ? next : null, catalogue.count(listing.filter()), first.told());
        }
    }
}
