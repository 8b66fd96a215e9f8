package uk.slp.portal.shared.error.rest;

import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import uk.slp.portal.shared.error.ErrorCode;
import uk.slp.portal.shared.error.Incident;
import uk.slp.portal.shared.error.PortalException;

/**
 * Everything else. A foreseen failure may arrive wrapped in the transaction's own exception, so causes are looked
 * through first; the rest becomes 500 with an incident number that is also in the log. Texts of a request are never
 * logged.
 */
@Provider
public class UnexpectedMapper implements ExceptionMapper<Throwable> {
    private static final Logger LOG = System.getLogger(UnexpectedMapper.class.getName());

    @Override
    public Response toResponse(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof PortalException foreseen) {
                return new PortalExceptionMapper().toResponse(foreseen);
            }
            if (cause instanceof OptimisticLockException) {
                return Problem.response(ErrorCode.STALE_VERSION, ErrorCode.STALE_VERSION.title(), List.of());
            }
            if (cause instanceof JsonException || cause instanceof JsonbException || isTooDeep(cause)) {
                return Problem.response(ErrorCode.BAD_REQUEST, "The body is not JSON of the expected form.", List.of());
            }
        }
        if (failure instanceof WebApplicationException web) {
            return web(web);
        }
        String incident = Incident.next();
        LOG.log(Level.ERROR, "Incident " + incident + ": unexpected failure of the API", failure);
        return Problem.response(
                ErrorCode.UNEXPECTED,
                ErrorCode.UNEXPECTED.status(),
                ErrorCode.UNEXPECTED.title(),
                "Nothing was changed. Tell us the incident number and we will find it.",
                List.of(),
                incident);
    }

    /** A body nested too deeply is refused by the parser of the server with an exception of no kind of its own. */
    private static boolean isTooDeep(Throwable cause) {
        StackTraceElement[] trace = cause.getStackTrace();
        return cause.getClass() == RuntimeException.class
                && trace.length > 0
                && trace[0].getClassName().startsWith("org.eclipse.parsson.");
    }

    private static Response web(WebApplicationException failure) {
        int status = failure.getResponse().getStatus();
        if (status < 400) {
            return failure.getResponse();
        }
        ErrorCode code =
                switch (status) {
                    case 401 -> ErrorCode.NOT_SIGNED_IN;
                    case 403 -> ErrorCode.NOT_PERMITTED;
                    case 404 -> ErrorCode.NOT_FOUND;
                    default -> status < 500 ? ErrorCode.BAD_REQUEST : ErrorCode.UNEXPECTED;
                };
        String title = failure.getResponse().getStatusInfo().getReasonPhrase();
        return Problem.response(code, status, title, code.title(), List.of(), Incident.next());
    }
}
