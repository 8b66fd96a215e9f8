package uk.slp.portal.library.web;

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
import uk.slp.portal.library.LibraryQueries;
import uk.slp.portal.shared.error.NotAllowedNow;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.error.NotPermitted;
import uk.slp.portal.shared.file.FileContent;
import uk.slp.portal.shared.web.SignInAddress;

/** The file of a draft, for librarians: always to be kept, never shown in the browser, in no cache. */
@WebFilter(urlPatterns = "/library/drafts/*", asyncSupported = true)
public class DraftFileFilter implements Filter {
    private static final Pattern PATH = Pattern.compile("/library/drafts/([A-Z0-9-]{1,20})/file");

    @Inject
    private LibraryQueries queries;

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
        if (request.getUserPrincipal() == null) {
            response.sendRedirect(request.getContextPath() + SignInAddress.comingBackTo(request));
            return;
        }
        try {
            FileContent file = queries.file(path.group(1));
            file.headers().forEach(response::setHeader);
            response.setContentType(file.mediaType());
            response.setContentLengthLong(file.size());
            file.writeTo(response.getOutputStream());
        } catch (NotFound unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (NotPermitted refused) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } catch (NotAllowedNow waiting) {
            // The page of the draft says in words why, and does not link to it.
            response.sendRedirect(request.getContextPath() + "/library/drafts/" + path.group(1));
        }
    }
}
