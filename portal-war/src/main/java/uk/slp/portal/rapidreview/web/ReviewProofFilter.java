package uk.slp.portal.rapidreview.web;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.slp.portal.notification.ProofFile;
import uk.slp.portal.rapidreview.RapidReviewProofQueries;
import uk.slp.portal.shared.error.PortalException;
import uk.slp.portal.shared.web.PublicAddress;
import uk.slp.portal.shared.web.SignInAddress;

/**
 * Files beside a sent rapid review: {@code sent.pdf} and {@code sent.json}. A filter, because the page servlet owns
 * everything below {@code /rapid-reviews/}.
 */
@WebFilter(urlPatterns = "/rapid-reviews/*", asyncSupported = true)
public class ReviewProofFilter implements Filter {
    private static final Pattern PATH = Pattern.compile("/rapid-reviews/([^/]+)/sent\\.(pdf|json)");

    @Inject
    private RapidReviewProofQueries queries;

    @Override
    public void doFilter(ServletRequest asked, ServletResponse answer, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) asked;
        HttpServletResponse response = (HttpServletResponse) answer;
        String info = request.getPathInfo() == null ? "" : request.getPathInfo();
        Matcher path = PATH.matcher(request.getServletPath() + info);
        if (!path.matches()) {
            chain.doFilter(asked, answer);
            return;
        }
        response.setHeader("Cache-Control", "no-store");
        if (request.getUserPrincipal() == null) {
            response.sendRedirect(request.getContextPath() + SignInAddress.comingBackTo(request));
            return;
        }
        if (!request.getMethod().equals("GET") && !request.getMethod().equals("HEAD")) {
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            return;
        }
        try {
            String reference = path.group(1);
            write(
                    response,
                    path.group(2).equals("pdf")
                            ? queries.paper(reference, PublicAddress.base(request))
                            : queries.content(reference));
        } catch (PortalException refused) {
            response.sendError(refused.code().status());
        }
    }

    private static void write(HttpServletResponse response, ProofFile file) throws IOException {
        byte[] content = file.content();
        response.setContentType(file.type());
        response.setContentLength(content.length);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + file.name() + "\"");
        response.getOutputStream().write(content);
    }
}
