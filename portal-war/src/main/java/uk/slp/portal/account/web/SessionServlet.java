package uk.slp.portal.account.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.audit.AuditTrail;

/**
 * Two small things about the session: {@code POST /account/keep-alive} answers the person who is still there, with 204,
 * or 401 when the session has ended; {@code POST /sign-out} ends it.
 */
@WebServlet(urlPatterns = {"/account/keep-alive", "/sign-out"})
public class SessionServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient CurrentUser user;

    @Inject
    private transient AuditTrail audit;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (request.getServletPath().equals("/sign-out")) {
            if (user.isSignedIn()) {
                audit.session("sign_out", user.require().username(), "done");
            }
            request.logout();
            if (request.getSession(false) != null) {
                request.getSession(false).invalidate();
            }
            response.sendRedirect(request.getContextPath() + "/sign-in?out=1");
        } else {
            response.setStatus(user.isSignedIn() ? HttpServletResponse.SC_NO_CONTENT : 401);
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(request.getContextPath() + "/");
    }
}
