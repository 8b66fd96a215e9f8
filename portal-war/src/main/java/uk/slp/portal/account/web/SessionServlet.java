package uk.slp.portal.account.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import uk.slp.portal.account.TokenService;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Person;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.error.NotSignedIn;
import uk.slp.portal.shared.id.GivenId;

/**
 * Small things about the session and one's account that are forms of one button: {@code POST /account/keep-alive}
 * answers the person who is still there, with 204, or 401 when the session has ended; {@code POST /sign-out} ends it;
 * {@code POST /account/tokens} revokes a token.
 */
@WebServlet(urlPatterns = {"/account/keep-alive", "/account/tokens", "/sign-out"})
public class SessionServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient CurrentUser user;

    @Inject
    private transient AuditTrail audit;

    @Inject
    private transient TokenService tokens;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (request.getServletPath().equals("/sign-out")) {
            boolean byLink = user.isByLink();
            if (user.isSignedIn()) {
                Person person = user.require();
                audit.session("sign_out", person.accountId(), person.username(), person.organisationId(), "done");
            }
            request.logout();
            if (request.getSession(false) != null) {
                request.getSession(false).invalidate();
            }
            response.sendRedirect(request.getContextPath() + (byLink ? "/link?out=1" : "/sign-in?out=1"));
        } else if (request.getServletPath().equals("/account/tokens")) {
            revoke(request, response);
        } else {
            response.setStatus(user.isSignedIn() ? HttpServletResponse.SC_NO_CONTENT : 401);
        }
    }

    private void revoke(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            tokens.revoke(GivenId.of(request.getParameter("revoke")));
            response.sendRedirect(request.getContextPath() + "/account");
        } catch (NotSignedIn ended) {
            response.sendRedirect(request.getContextPath() + "/sign-in?to=/account");
        } catch (NotFound unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(request.getContextPath() + "/");
    }
}
