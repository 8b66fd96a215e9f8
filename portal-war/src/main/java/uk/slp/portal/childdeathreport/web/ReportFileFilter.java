package uk.slp.portal.childdeathreport.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.slp.portal.childdeathreport.ReportQueries;
import uk.slp.portal.shared.export.CsvFile;
import uk.slp.portal.shared.web.StaffFileFilter;

/** The report as it stands, as files: {@code report.pdf}, {@code report.docx}, {@code figures.csv}. */
@WebFilter(urlPatterns = "/child-death-report-drafts/*", asyncSupported = true)
public class ReportFileFilter extends StaffFileFilter {
    static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    @Inject
    private ReportQueries queries;

    /** For the container. */
    public ReportFileFilter() {
        super(Pattern.compile(
                "/child-death-report-drafts/([A-Z0-9-]{1,20})/(report\\.pdf|report\\.docx|figures\\.csv)"));
    }

    @Override
    protected void send(Matcher path, HttpServletRequest request, HttpServletResponse response) throws IOException {
        String reference = path.group(1);
        String name = reference + "-draft-" + path.group(2);
        switch (path.group(2)) {
            case "report.pdf" -> attach(response, name, "application/pdf", queries.pdf(reference));
            case "report.docx" -> attach(response, name, WORD, queries.word(reference));
            default -> {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                CsvFile.write(queries.figures(reference), out);
                attach(response, name, "text/csv;charset=UTF-8", out.toByteArray());
            }
        }
    }
}
