package uk.slp.portal.shared.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/**
 * Tells browsers what pages of the portal may do: nothing from elsewhere, no script or style inside the page, in no
 * frame. PrimeFaces, on the pages that use it, names a nonce for its scripts; its word is merged into ours, so that there
 * is one policy and not two.
 */
@WebFilter(
        urlPatterns = "/*",
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR},
        asyncSupported = true)
public class SecurityHeaders implements Filter {
    static final String POLICY = "Content-Security-Policy";

    private static final String BASE = "default-src 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'none';"
            + " form-action 'self'; img-src 'self' data:; style-src 'self'; font-src 'self'; connect-src 'self'; ";
    private static final String SCRIPTS = "script-src 'self'";

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest asked = (HttpServletRequest) request;
        HttpServletResponse answer = (HttpServletResponse) response;
        answer.setHeader(POLICY, BASE + SCRIPTS);
        answer.setHeader("X-Content-Type-Options", "nosniff");
        answer.setHeader("X-Frame-Options", "DENY");
        answer.setHeader("Referrer-Policy", "same-origin");
        answer.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        answer.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        answer.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        keep(asked, answer);
        chain.doFilter(request, new OnePolicy(answer));
    }

    /** Styles, scripts and fonts carry their version in the address and may be kept. */
    private static void keep(HttpServletRequest request, HttpServletResponse response) {
        String path = request.getServletPath();
        if (path.startsWith("/resources/") || path.startsWith("/webjars/")) {
            boolean named = request.getParameter("v") != null || path.startsWith("/webjars/");
            response.setHeader(
                    "Cache-Control", named ? "public, max-age=31536000, immutable" : "public, max-age=604800");
        }
    }

    /** Lets a second policy only say which scripts it trusts. */
    private static final class OnePolicy extends HttpServletResponseWrapper {
        OnePolicy(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void addHeader(String name, String value) {
            if (name.equalsIgnoreCase(POLICY)) {
                setHeader(name, value);
            } else {
                super.addHeader(name, value);
            }
        }

        @Override
        public void setHeader(String name, String value) {
            if (name.equalsIgnoreCase(POLICY) && value.startsWith(SCRIPTS)) {
                super.setHeader(name, BASE + value);
            } else {
                super.setHeader(name, value);
            }
        }
    }
}
