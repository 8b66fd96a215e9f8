package uk.slp.portal.post.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.post.PostService;
import uk.slp.portal.post.TellingService;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.error.NotPermitted;
import uk.slp.portal.shared.id.GivenId;

/**
 * {@code GET /post/open?item=} marks an item as read and leads to its record: the address in e-mails, which asks for
 * sign-in first. {@code POST /post/read} marks everything as read, {@code POST /post/told} records that a person told a
 * body of a notification.
 */
@WebServlet(urlPatterns = {"/post/open", "/post/read", "/post/told"})
public class PostServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient CurrentUser user;

    @Inject
    private transient PostService post;

    @Inject
    private transient TellingService tellings;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        String item = request.getParameter("item");
        if (!request.getServletPath().equals("/post/open")) {
            response.sendRedirect(request.getContextPath() + "/post");
        } else if (identity(item) == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (!user.isSignedIn()) {
            signIn(request, response, "/post/open?item=" + item);
        } else {
            open(request, response, identity(item));
        }
    }

    private void open(HttpServletRequest request, HttpServletResponse response, UUID item) throws IOException {
        try {
            Optional<String> path = post.open(item);
            response.sendRedirect(request.getContextPath() + path.orElse("/post"));
        } catch (NotFound unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    @Override
    protected void doHead(HttpServletRequest request, HttpServletResponse response) {
        // Programs that look at links before people do must not mark anything as read.
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!user.isSignedIn()) {
            signIn(request, response, "/post");
        } else if (request.getServletPath().equals("/post/told")) {
            told(request, response);
        } else if (request.getServletPath().equals("/post/read")) {
            read(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        }
    }

    private void read(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            post.readAll(Instant.parse(String.valueOf(request.getParameter("until"))));
            response.sendRedirect(request.getContextPath() + "/post");
        } catch (DateTimeParseException unreadable) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private void told(HttpServletRequest request, HttpServletResponse response) throws IOException {
        UUID id = identity(request.getParameter("body"));
        try {
            String reference = tellings.told(id == null ? new UUID(0, 0) : id);
            response.sendRedirect(request.getContextPath() + "/notifications/" + reference + "/receipt#told");
        } catch (NotFound unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (NotPermitted refused) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static void signIn(HttpServletRequest request, HttpServletResponse response, String back)
            throws IOException {
        response.sendRedirect(
                request.getContextPath() + "/sign-in?to=" + URLEncoder.encode(back, StandardCharsets.UTF_8));
    }

    private static @Nullable UUID identity(@Nullable String text) {
        return GivenId.read(text).orElse(null);
    }
}
