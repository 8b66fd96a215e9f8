package uk.slp.portal.shared.error.rest;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.Response;
import java.util.List;
import uk.slp.portal.shared.error.ErrorCode;
import uk.slp.portal.shared.error.Incident;
import uk.slp.portal.shared.error.Violation;

/** Builds {@code application/problem+json}: type, title, status, code, incident, and violations for refused input. */
public final class Problem {
    /** The media type of every error. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private Problem() {}

    /** The response for a failure. */
    public static Response response(ErrorCode code, String detail, List<Violation> violations) {
        return response(code, code.status(), code.title(), detail, violations, Incident.next());
    }

    static Response response(
            ErrorCode code, int status, String title, String detail, List<Violation> violations, String incident) {
        JsonObjectBuilder body = Json.createObjectBuilder()
                .add("type", "/help/errors#" + code.code())
                .add("title", title)
                .add("status", status)
                .add("code", code.code())
                .add("detail", detail)
                .add("incident", incident);
        if (!violations.isEmpty()) {
            JsonArrayBuilder list = Json.createArrayBuilder();
            for (Violation violation : violations) {
                list.add(Json.createObjectBuilder()
                        .add("field", violation.field())
                        .add("code", violation.code())
                        .add("message", violation.message()));
            }
            body.add("violations", list);
        }
        return Response.status(status)
                .type(MEDIA_TYPE)
                .header("X-Incident", incident)
                .entity(body.build().toString())
                .build();
    }
}
