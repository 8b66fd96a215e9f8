package uk.slp.portal.panelmeeting.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.slp.portal.panelmeeting.PanelMeetingQueries;
import uk.slp.portal.shared.web.StaffFileFilter;

/** Papers beside a meeting: {@code pack.pdf} and {@code minutes.pdf}. */
@WebFilter(urlPatterns = "/panel-meetings/*", asyncSupported = true)
public class MeetingPaperFilter extends StaffFileFilter {
    @Inject
    private PanelMeetingQueries queries;

    /** For the container. */
    public MeetingPaperFilter() {
        super(Pattern.compile("/panel-meetings/([^/]+)/(pack|minutes)\\.pdf"));
    }

    @Override
    protected void send(Matcher path, HttpServletRequest request, HttpServletResponse response) throws IOException {
        String reference = path.group(1);
        boolean pack = path.group(2).equals("pack");
        byte[] paper = pack ? queries.pack(reference) : queries.minutes(reference);
        attach(response, reference + (pack ? "-papers.pdf" : "-minutes.pdf"), "application/pdf", paper);
    }
}
