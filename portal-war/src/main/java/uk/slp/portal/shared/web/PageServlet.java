package uk.slp.portal.shared.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.slp.portal.shared.web.Route.Room;

/** Answers every address of {@link Routes} by handing it to its page; turns away who is not signed in. */
public class PageServlet extends HttpServlet {
    /**
     * Stands before the file of a page while the request is handed over. Without it the file of {@code /learning/{id}},
     * being {@code /learning/view.xhtml}, would be taken for an item of that name and handed over again and again.
     */
    static final String INSIDE = "/-";

    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String path = path(request);
        Optional<Routes.Found> found = Routes.at(path);
        if (found.isEmpty()
                || getServletContext().getResource(found.get().route().view()) == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Route route = found.get().route();
        boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        if (!reads && !request.getMethod().equals("POST")) {
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            return;
        }
        if (!reads && request.getCharacterEncoding() == null) {
            request.setCharacterEncoding("UTF-8");
        }
        if (!reads && SameSite.isForeign(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        response.setHeader("Cache-Control", route.room() != Room.PUBLIC || !reads ? "no-store" : "no-cache");
        if (route.room() == Room.STAFF && request.getUserPrincipal() == null) {
            turnAway(request, response, reads);
            return;
        }
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        found.get().parameters().forEach((name, value) -> parameters.put(name, List.of(value)));
        String query = Route.query(parameters);
        request.getRequestDispatcher(INSIDE + route.view() + (query.isEmpty() ? "" : "?" + query))
                .forward(request, response);
        if (!reads) {
            KeptForms.answered(request, response);
        }
    }

    private static String path(HttpServletRequest request) {
        String info = request.getPathInfo() == null ? "" : request.getPathInfo();
        String path = request.getServletPath() + info;
        return path.isEmpty() ? "/" : path;
    }

    private static void turnAway(HttpServletRequest request, HttpServletResponse response, boolean reads)
            throws IOException {
        if (reads) {
            response.sendRedirect(request.getContextPath() + SignInAddress.comingBackTo(request));
        } else {
            // Something was sent after the session had ended: a redirect would look as if it had been kept.
            ErrorPages.show(request, response, ErrorPages.Kind.SESSION_ENDED);
        }
    }
}
