package uk.slp.portal.childdeathreport.web;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.slp.portal.childdeathreport.PublishedReportQueries;
import uk.slp.portal.shared.error.PortalException;
import uk.slp.portal.shared.export.CsvFile;

/** A published report as files, for everybody. */
@WebFilter(urlPatterns = "/child-death-reports/*", asyncSupported = true)
public class PublishedReportFileFilter implements Filter {
    private static final Pattern PATH =
            Pattern.compile("/child-death-reports/([A-Z0-9-]{1,20})/(report\\.pdf|report\\.docx|figures\\.csv)");

    @Inject
    private PublishedReportQueries queries;

    @Override
    public void doFilter(ServletRequest asked, ServletResponse answer, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) asked;
        HttpServletResponse response = (HttpServletResponse) answer;
        String info = request.getPathInfo() == null ? "" : request.getPathInfo();
        Matcher path = PATH.matcher(request.getServletPath() + info);
        boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        if (!path.matches() || !reads) {
            chain.doFilter(asked, answer);
            return;
        }
        try {
            send(path.group(1), path.group(2), response);
        } catch (PortalException refused) {
            response.sendError(refused.code().status());
        }
    }

    private void send(String reference, String file, HttpServletResponse response) throws IOException {
        byte[] content;
        if (file.endsWith("pdf")) {
            content = queries.pdf(reference);
            response.setContentType("application/pdf");
        } else if (file.endsWith("docx")) {
            content = queries.word(reference);
            response.setContentType(ReportFileFilter.WORD);
        } else {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            CsvFile.write(queries.figures(reference), out);
            content = out.toByteArray();
            response.setContentType("text/csv;charset=UTF-8");
        }
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + reference + "-" + file + "\"");
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }
}
