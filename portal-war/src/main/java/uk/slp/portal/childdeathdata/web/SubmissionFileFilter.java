package uk.slp.portal.childdeathdata.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.slp.portal.childdeathdata.SubmissionFile;
import uk.slp.portal.childdeathdata.SubmissionQueries;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.web.StaffFileFilter;

/** The files of a submission, byte by byte as they were sent. */
@WebFilter(urlPatterns = "/child-death-submissions/*", asyncSupported = true)
public class SubmissionFileFilter extends StaffFileFilter {
    @Inject
    private SubmissionQueries queries;

    /** For the container. */
    public SubmissionFileFilter() {
        super(Pattern.compile("/child-death-submissions/([A-Z0-9-]{1,20})/([a-z]+\\.(?:json|csv))"));
    }

    @Override
    protected void send(Matcher path, HttpServletRequest request, HttpServletResponse response) throws IOException {
        String reference = path.group(1);
        SubmissionFile file = SubmissionFile.of(path.group(2))
                .orElseThrow(() -> new NotFound("There is no such file of a submission."));
        attach(response, reference + "-" + file.fileName(), file.type(), queries.file(reference, file));
    }
}
