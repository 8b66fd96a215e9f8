package uk.slp.portal.rapidreview.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.slp.portal.notification.ProofFile;
import uk.slp.portal.rapidreview.RapidReviewProofQueries;
import uk.slp.portal.shared.web.PublicAddress;
import uk.slp.portal.shared.web.StaffFileFilter;

/**
 * Files beside a rapid review: {@code sent.pdf}, {@code sent.docx} and {@code sent.json} once it was sent, and
 * {@code meeting-pack.pdf} at any time.
 */
@WebFilter(urlPatterns = "/rapid-reviews/*", asyncSupported = true)
public class ReviewProofFilter extends StaffFileFilter {
    @Inject
    private RapidReviewProofQueries queries;

    /** For the container. */
    public ReviewProofFilter() {
        super(Pattern.compile("/rapid-reviews/([^/]+)/(?:sent\\.(pdf|docx|json)|meeting-pack\\.pdf)"));
    }

    @Override
    protected void send(Matcher path, HttpServletRequest request, HttpServletResponse response) throws IOException {
        String reference = path.group(1);
        if (path.group(2) == null) {
            attach(response, reference + "-meeting-pack.pdf", "application/pdf", queries.meetingPack(reference));
            return;
        }
        ProofFile file =
                switch (path.group(2)) {
                    case "pdf" -> queries.paper(reference, PublicAddress.base(request));
                    case "docx" -> queries.word(reference, PublicAddress.base(request));
                    default -> queries.content(reference);
                };
        attach(response, file.name(), file.type(), file.content());
    }
}
