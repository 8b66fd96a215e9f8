package uk.slp.portal.onelink.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.security.Principal;
import java.util.List;
import uk.slp.portal.account.Guests;
import uk.slp.portal.shared.web.Routes;

/**
 * Keeps a session that a link has opened to its one record, and to what everybody may read. The roles and the conditions of
 * the queries already do; this holds where somebody forgets them in a later page.
 */
@WebFilter(urlPatterns = "/*", dispatcherTypes = DispatcherType.REQUEST, asyncSupported = true)
public class LinkGate implements Filter {
    private static final String PAGE = "slp.link-page";

    /** What the page of a record asks for, or leads to, besides itself. */
    private static final List<String> BESIDE = List.of(
            "/drafts/key",
            "/account/keep-alive",
            "/sign-out",
            "/session-ended",
            "/link",
            "/sign-in",
            "/child-deaths/tell");

    private static final List<String> FOLDERS = List.of("/resources/", "/webjars/", "/jakarta.faces.resource/");

    /** Notes in the session which page it may open. */
    static void keepTo(HttpServletRequest request, String page) {
        request.getSession(true).setAttribute(PAGE, page);
    }

    @Override
    public void doFilter(ServletRequest asked, ServletResponse answer, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) asked;
        Principal caller = request.getUserPrincipal();
        if (caller == null || !Guests.isGuest(caller.getName())) {
            chain.doFilter(asked, answer);
            return;
        }
        HttpSession session = request.getSession(false);
        Object page = session == null ? null : session.getAttribute(PAGE);
        String info = request.getPathInfo() == null ? "" : request.getPathInfo();
        if (open(request.getServletPath() + info, page instanceof String own ? own : null)) {
            chain.doFilter(asked, answer);
        } else {
            ((HttpServletResponse) answer).sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** What is typed on the record's page is sent to {@code /drafts/KIND/REFERENCE}. */
    private static boolean isDraftOf(String path, String page) {
        return path.startsWith("/drafts/") && path.endsWith(page.substring(page.lastIndexOf('/')));
    }

    /**
     * Whether a path is open to a guest.
     *
     * @param page the page of the guest's record; null where that is not known, so that nothing of it is open
     */
    static boolean open(String path, String page) {
        if (page != null && (path.equals(page) || path.startsWith(page + "/") || isDraftOf(path, page))) {
            return true;
        }
        return BESIDE.contains(path)
                || FOLDERS.stream().anyMatch(path::startsWith)
                || Routes.isPublic(path.isEmpty() ? "/" : path);
    }
}
