package uk.slp.portal.account.web;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Person;

/**
 * The server offers its own measurements at {@code /metrics} to everyone, and they tell how the portal is used. Only a
 * program with the API token of an administrator gets them. That the caller is this machine would prove nothing: behind
 * a proxy on the same machine every caller is.
 */
@WebFilter(urlPatterns = "/metrics/*", asyncSupported = true)
public class MetricsGate implements Filter {
    @Inject
    private CurrentUser user;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletResponse answer = (HttpServletResponse) response;
        Person person = user.person();
        if (person == null) {
            answer.setHeader("WWW-Authenticate", "Bearer");
            answer.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        } else if (!person.permissions().contains(Permission.INDEX_REBUILD)) {
            answer.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            answer.setHeader("Cache-Control", "no-store");
            chain.doFilter(request, response);
        }
    }
}
