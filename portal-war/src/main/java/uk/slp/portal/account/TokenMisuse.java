package uk.slp.portal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.error.ErrorCode;

/** Counts API tokens that nobody has, by the address from which they come. */
@ApplicationScoped
public class TokenMisuse {
    private static final int LONGEST_MINUTES = 60;

    @Inject
    private Tries tries;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Counts one; how long the address has to wait, zero if it need not. */
    @Transactional
    public Duration wrongToken(String network) {
        List<TryKeys.Key> keys = List.of(tries.ofToken(network));
        Instant until = tries.blocked(keys);
        if (until == null) {
            until = tries.wrong(keys);
            if (until != null) {
                audit.session("token", "unknown", "locked");
            }
        }
        return left(until);
    }

    private Duration left(@Nullable Instant until) {
        return until == null ? Duration.ZERO : Duration.between(clock.instant(), until);
    }

    /** Answers that the address has to wait. */
    static AuthenticationStatus refuse(HttpServletResponse response, Duration wait) {
        ErrorCode code = ErrorCode.TOO_MANY_TRIES;
        long seconds = Math.max(
                1,
                Math.min(
                        wait.toSeconds() + 1,
                        Duration.ofMinutes(LONGEST_MINUTES).toSeconds()));
        byte[] body = Json.createObjectBuilder()
                .add("type", "/help/errors#" + code.code())
                .add("title", code.title())
                .add("status", code.status())
                .add("code", code.code())
                .add("detail", "Too many tokens that nobody has came from this address. Look at the token you send.")
                .build()
                .toString()
                .getBytes(StandardCharsets.UTF_8);
        response.setStatus(code.status());
        response.setHeader("Retry-After", Long.toString(seconds));
        response.setContentType("application/problem+json");
        response.setContentLength(body.length);
        try {
            response.getOutputStream().write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return AuthenticationStatus.SEND_FAILURE;
    }
}
