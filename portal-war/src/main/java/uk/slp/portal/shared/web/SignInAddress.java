package uk.slp.portal.shared.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** The sign-in page that leads back to where somebody was. */
public final class SignInAddress {
    private SignInAddress() {}

    /** Path of the sign-in page, with the path now asked for as its parameter {@code to}. */
    public static String comingBackTo(HttpServletRequest request) {
        return comingBackTo(here(request));
    }

    static String comingBackTo(String path) {
        return "/sign-in?to=" + Route.encode(path);
    }

    /** The address people see, with its query, below the web application; for a page and for an error alike. */
    static String here(HttpServletRequest request) {
        String uri = text(request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI));
        String query = text(request.getAttribute(RequestDispatcher.FORWARD_QUERY_STRING));
        if (uri == null) {
            uri = text(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
            query = null;
        }
        if (uri == null) {
            uri = request.getRequestURI();
            query = request.getQueryString();
        }
        String path = uri.startsWith(request.getContextPath())
                ? uri.substring(request.getContextPath().length())
                : uri;
        return query == null ? path : path + "?" + query;
    }

    private static @Nullable String text(@Nullable Object attribute) {
        return attribute == null ? null : attribute.toString();
    }
}
