package uk.slp.portal.discovery.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import uk.slp.portal.discovery.DiscoveryQueries;
import uk.slp.portal.discovery.SearchParameters;
import uk.slp.portal.shared.web.ConditionalAnswer;
import uk.slp.portal.shared.web.PublicAddress;
import uk.slp.search.SearchPage;

/** The newest items of any search as an Atom feed; takes the parameters of the page of results. */
@WebServlet(FeedServlet.PATH)
public class FeedServlet extends HttpServlet {
    static final String PATH = "/learning/feed.atom";

    private static final long serialVersionUID = 1L;
    private static final String ENTRIES = "30";

    @Inject
    private transient DiscoveryQueries queries;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Map<String, String[]> given = request.getParameterMap();
        SearchParameters asked = new SearchParameters(name -> switch (name) {
            case "sort" -> List.of("newest");
            case "unit" -> List.of("document");
            case "page" -> List.of("1");
            case "size" -> List.of(ENTRIES);
            default -> List.of(given.getOrDefault(name, new String[0]));
        });
        SearchPage page = queries.search(asked);
        ByteArrayOutputStream feed = new ByteArrayOutputStream();
        try {
            new AtomFeed(PublicAddress.base(request), asked, clock.instant()).write(page, feed);
        } catch (XMLStreamException e) {
            throw new IOException("The feed could not be written", e);
        }
        ConditionalAnswer.send(request, response, "application/atom+xml;charset=UTF-8", feed.toByteArray());
    }
}
