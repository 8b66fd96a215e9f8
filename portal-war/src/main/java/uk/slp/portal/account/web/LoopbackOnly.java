package uk.slp.portal.account.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import uk.slp.portal.shared.config.Settings;

/**
 * With demonstration accounts, whose password is public, only this machine is answered, however the server was bound.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class LoopbackOnly implements Filter {
    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (Settings.current().demonstration()
                && !InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress()) {
            ((HttpServletResponse) response)
                    .sendError(
                            HttpServletResponse.SC_FORBIDDEN,
                            "This portal holds demonstration accounts and answers its own machine only.");
            return;
        }
        chain.doFilter(request, response);
    }
}
