package uk.slp.portal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.CallerOnlyCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import jakarta.transaction.TransactionalException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells the container who calls: by bearer token on the API and at the metrics, which never open a session, and by the
 * session elsewhere, as long as the account has not ended its sessions. The sign-in page proves the password first and then hands the name in as a credential. OpenID
 * Connect will be a second way in beside that page.
 */
@ApplicationScoped
public class PortalAuthentication implements HttpAuthenticationMechanism {
    private static final Logger LOG = System.getLogger(PortalAuthentication.class.getName());

    /** Where the session keeps the sign-in name. */
    static final String SESSION_NAME = "slp.signed-in";

    /** Where it keeps the number that its account had when it began. */
    private static final String SESSION_EPOCH = "slp.session-epoch";

    private static final String BEARER = "Bearer ";

    @Inject
    private AccountDirectory directory;

    @Inject
    private TokenMisuse misuse;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        if (context.getAuthParameters().getCredential() instanceof CallerOnlyCredential proven) {
            HttpSession session = request.getSession(true);
            request.changeSessionId();
            session.setAttribute(SESSION_NAME, proven.getCaller());
            directory.forget(proven.getCaller());
            session.setAttribute(SESSION_EPOCH, directory.sessionEpoch(proven.getCaller()));
            return context.notifyContainerAboutLogin(proven.getCaller(), Set.of());
        }
        if (isForPrograms(request)) {
            return program(request, response, context);
        }
        String name = fromSession(request);
        return name == null ? context.doNothing() : context.notifyContainerAboutLogin(name, Set.of());
    }

    private static boolean isForPrograms(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return path.startsWith("/api/") || path.equals("/metrics") || path.startsWith("/metrics/");
    }

    /** A token that opens something always does; only those that nobody has are counted. */
    private AuthenticationStatus program(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        String header = request.getHeader("Authorization");
        if (header == null || !header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            return context.doNothing();
        }
        String token = header.substring(BEARER.length()).trim();
        Optional<String> caller = directory.usernameByToken(Tokens.hash(token));
        if (caller.isPresent()) {
            return context.notifyContainerAboutLogin(caller.get(), Set.of());
        }
        Duration wait = misuse.wrongToken(ClientAddress.of(request));
        return wait.isZero() ? context.doNothing() : TokenMisuse.refuse(response, wait);
    }

    private @Nullable String fromSession(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        String name = session == null ? null : (String) session.getAttribute(SESSION_NAME);
        if (name == null) {
            return null;
        }
        // A session from before there were numbers holds none, as an account begins with 0.
        long held = session.getAttribute(SESSION_EPOCH) instanceof Long number ? number : 0;
        if (held != current(name, held)) {
            session.invalidate();
            return null;
        }
        return name;
    }

    /** Without its database the portal shows nothing of anybody, and the session is there when it is back. */
    private long current(String name, long held) {
        try {
            return directory.sessionEpoch(name);
        } catch (PersistenceException | TransactionalException e) {
            LOG.log(
                    Level.WARNING,
                    "Whether a session has ended cannot be looked up: {0}",
                    e.getClass().getSimpleName());
            return held;
        }
    }

    /** Lets the present session go on when the others of its account have ended. */
    public static void goOn(HttpServletRequest request, long sessionEpoch) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            request.changeSessionId();
            session.setAttribute(SESSION_EPOCH, sessionEpoch);
        }
    }

    @Override
    public void cleanSubject(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        context.cleanClientSubject();
    }
}
