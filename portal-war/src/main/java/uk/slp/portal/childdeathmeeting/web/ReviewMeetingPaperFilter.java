package uk.slp.portal.childdeathmeeting.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.slp.portal.childdeathmeeting.ReviewMeetingQueries;
import uk.slp.portal.shared.web.StaffFileFilter;

/** The paper beside a review meeting: {@code minutes.pdf}. */
@WebFilter(urlPatterns = "/child-death-meetings/*", asyncSupported = true)
public class ReviewMeetingPaperFilter extends StaffFileFilter {
    @Inject
    private ReviewMeetingQueries queries;

    /** For the container. */
    public ReviewMeetingPaperFilter() {
        super(Pattern.compile("/child-death-meetings/([^/]+)/minutes\\.pdf"));
    }

    @Override
    protected void send(Matcher path, HttpServletRequest request, HttpServletResponse response) throws IOException {
        String reference = path.group(1);
        attach(response, reference + "-minutes.pdf", "application/pdf", queries.minutes(reference));
    }
}
