package uk.slp.portal.reviewdraft.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.slp.portal.reviewdraft.DraftQueries;
import uk.slp.portal.shared.web.StaffFileFilter;

/** Beside a practice review: {@code meeting-pack.pdf}. */
@WebFilter(urlPatterns = "/practice-reviews/*", asyncSupported = true)
public class DraftPaperFilter extends StaffFileFilter {
    @Inject
    private DraftQueries queries;

    /** For the container. */
    public DraftPaperFilter() {
        super(Pattern.compile("/practice-reviews/([^/]+)/meeting-pack\\.pdf"));
    }

    @Override
    protected void send(Matcher path, HttpServletRequest request, HttpServletResponse response) throws IOException {
        String reference = path.group(1);
        attach(response, reference + "-meeting-pack.pdf", "application/pdf", queries.meetingPack(reference));
    }
}
