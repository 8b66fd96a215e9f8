package uk.slp.portal.panel.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.slp.portal.panel.PanelLetterQueries;
import uk.slp.portal.shared.web.StaffFileFilter;

/** Letters of a case: {@code letters/1.pdf}. */
@WebFilter(urlPatterns = "/panel-cases/*", asyncSupported = true)
public class PanelLetterFilter extends StaffFileFilter {
    @Inject
    private PanelLetterQueries queries;

    /** For the container. */
    public PanelLetterFilter() {
        super(Pattern.compile("/panel-cases/([^/]+)/letters/([1-9][0-9]{0,3})\\.pdf"));
    }

    @Override
    protected void send(Matcher path, HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] paper = queries.paper(path.group(1), Integer.parseInt(path.group(2)));
        attach(response, path.group(1) + "-letter-" + path.group(2) + ".pdf", "application/pdf", paper);
    }
}
