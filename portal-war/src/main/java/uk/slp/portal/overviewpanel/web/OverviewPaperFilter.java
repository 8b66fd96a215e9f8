package uk.slp.portal.overviewpanel.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.slp.portal.overviewpanel.OverviewQueries;
import uk.slp.portal.shared.web.StaffFileFilter;

/** Papers beside a meeting of an overview panel: {@code pack.pdf} and {@code minutes.pdf}. */
@WebFilter(urlPatterns = "/overview-meetings/*", asyncSupported = true)
public class OverviewPaperFilter extends StaffFileFilter {
    @Inject
    private OverviewQueries queries;

    /** For the container. */
    public OverviewPaperFilter() {
        super(Pattern.compile("/overview-meetings/([^/]+)/(pack|minutes)\\.pdf"));
    }

    @Override
    protected void send(Matcher path, HttpServletRequest request, HttpServletResponse response) throws IOException {
        String reference = path.group(1);
        boolean pack = path.group(2).equals("pack");
        byte[] paper = pack ? queries.pack(reference) : queries.minutes(reference);
        attach(response, reference + (pack ? "-pack.pdf" : "-minutes.pdf"), "application/pdf", paper);
    }
}
