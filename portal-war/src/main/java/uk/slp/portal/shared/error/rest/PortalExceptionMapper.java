package uk.slp.portal.shared.error.rest;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import uk.slp.portal.shared.error.PortalException;
import uk.slp.portal.shared.error.RuleViolation;

/** Failures that the portal foresaw. */
@Provider
public class PortalExceptionMapper implements ExceptionMapper<PortalException> {
    @Override
    public Response toResponse(PortalException failure) {
        String detail = failure.getMessage() == null ? failure.code().title() : failure.getMessage();
        return Problem.response(
                failure.code(),
                detail,
                failure instanceof RuleViolation violation ? violation.violations() : List.of());
    }
}
