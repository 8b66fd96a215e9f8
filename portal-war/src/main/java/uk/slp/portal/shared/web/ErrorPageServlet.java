package uk.slp.portal.shared.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.shared.error.Incident;

/**
 * Where the server turns with a failure of its own, and where a script turns that met one: {@code /session-ended} and
 * {@code /problem/7F3A-91C2}. What failed is told by number only, never by its trace.
 */
@WebServlet(urlPatterns = {"/error-page", "/session-ended", "/problem/*"})
public class ErrorPageServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private static final Logger LOG = System.getLogger(ErrorPageServlet.class.getName());
    private static final Pattern NUMBER = Pattern.compile("/[0-9A-F]{4}-[0-9A-F]{4}");

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            failure(request, response);
        } else if (request.getServletPath().equals("/session-ended")) {
            // A page that was asked for, not a refusal.
            ErrorPages.show(request, response, ErrorPages.Kind.SESSION_ENDED, HttpServletResponse.SC_OK);
        } else if (request.getServletPath().equals("/problem")
                && request.getPathInfo() != null
                && NUMBER.matcher(request.getPathInfo()).matches()) {
            request.setAttribute(ErrorPages.INCIDENT, request.getPathInfo().substring(1));
            ErrorPages.show(request, response, ErrorPages.Kind.PROBLEM);
        } else {
            ErrorPages.show(request, response, ErrorPages.Kind.NOT_FOUND);
        }
    }

    private static void failure(HttpServletRequest request, HttpServletResponse response) throws IOException {
        int status = status(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE));
        if (status >= 500 && request.getAttribute(ErrorPages.INCIDENT) == null) {
            String incident = Incident.next();
            request.setAttribute(ErrorPages.INCIDENT, incident);
            Throwable cause = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
            LOG.log(Level.ERROR, "Incident " + incident + ": status " + status, cause);
        }
        if (SignInAddress.here(request).startsWith("/api/")) {
            program(request, response, status);
        } else {
            ErrorPages.show(request, response, ErrorPages.Kind.of(status), status);
        }
    }

    /** A program gets no page. */
    private static void program(HttpServletRequest request, HttpServletResponse response, int status)
            throws IOException {
        Object incident = request.getAttribute(ErrorPages.INCIDENT);
        response.setStatus(status);
        response.setContentType("application/problem+json");
        if (incident != null) {
            response.setHeader(ErrorPages.INCIDENT_HEADER, incident.toString());
        }
        response.getOutputStream()
                .print("{\"status\":" + status + (incident == null ? "" : ",\"incident\":\"" + incident + "\"") + "}");
    }

    private static int status(@Nullable Object attribute) {
        return attribute instanceof Integer code ? code : 500;
    }
}
