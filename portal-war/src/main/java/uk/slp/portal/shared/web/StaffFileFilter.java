package uk.slp.portal.shared.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.slp.portal.shared.error.PortalException;

/**
 * Files beside a page for staff. A filter, because the page servlet owns every address below that of the page. Who is not
 * signed in is led to signing in and back; nothing is kept by a browser.
 */
public abstract class StaffFileFilter implements Filter {
    private final Pattern address;

    /**
     * Files at one kind of address.
     *
     * @param address of the whole path within the portal; every other path goes on
     */
    protected StaffFileFilter(Pattern address) {
        this.address = address;
    }

    @Override
    public final void doFilter(ServletRequest asked, ServletResponse answer, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) asked;
        HttpServletResponse response = (HttpServletResponse) answer;
        String info = request.getPathInfo() == null ? "" : request.getPathInfo();
        Matcher path = address.matcher(request.getServletPath() + info);
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
            send(path, request, response);
        } catch (PortalException refused) {
            response.sendError(refused.code().status());
        }
    }

    /** Sends the file that the address names. */
    protected abstract void send(Matcher path, HttpServletRequest request, HttpServletResponse response)
            throws IOException;

    /** Sends a file to be saved. */
    protected static void attach(HttpServletResponse response, String name, String type, byte[] content)
            throws IOException {
        response.setContentType(type);
        response.setContentLength(content.length);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        response.getOutputStream().write(content);
    }
}
