package uk.slp.portal.shared.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;

/**
 * Pages are reached by their addresses only: who asks for the file itself, or a component's, finds nothing. Nor does who
 * asks for the marks by which the server leaves libraries unsearched at its start.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class SourceGuard implements Filter {
    private static final String MARK = "/WEB-INF__";

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest asked = (HttpServletRequest) request;
        String path = asked.getServletPath() + Objects.requireNonNullElse(asked.getPathInfo(), "");
        boolean source = path.endsWith(".xhtml") && !path.startsWith("/jakarta.faces.resource/");
        if (source || path.startsWith(MARK)) {
            ((HttpServletResponse) response).sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            chain.doFilter(request, response);
        }
    }
}
