package uk.slp.portal.childdeathanalysis.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.slp.portal.childdeathanalysis.AnalysisQueries;
import uk.slp.portal.shared.web.StaffFileFilter;

/** Papers beside an analysis: {@code draft.pdf}, and {@code version-1.pdf} for each sealed version. */
@WebFilter(urlPatterns = "/child-deaths/*", asyncSupported = true)
public class AnalysisPaperFilter extends StaffFileFilter {
    @Inject
    private AnalysisQueries queries;

    /** For the container. */
    public AnalysisPaperFilter() {
        super(Pattern.compile("/child-deaths/([^/]+)/analysis/(draft|version-([0-9]{1,4}))\\.pdf"));
    }

    @Override
    protected void send(Matcher path, HttpServletRequest request, HttpServletResponse response) throws IOException {
        String reference = path.group(1);
        String number = path.group(3);
        byte[] paper =
                number == null ? queries.draftPaper(reference) : queries.paper(reference, Integer.parseInt(number));
        attach(response, reference + "-analysis-" + path.group(2) + ".pdf", "application/pdf", paper);
    }
}
