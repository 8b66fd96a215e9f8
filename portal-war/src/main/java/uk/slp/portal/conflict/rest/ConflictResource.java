package uk.slp.portal.conflict.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.conflict.ConflictQueries;
import uk.slp.portal.conflict.ConflictRow;
import uk.slp.portal.conflict.ConflictService;
import uk.slp.portal.conflict.Declared;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.id.GivenId;
import uk.slp.portal.shared.rest.JsonBody;

/** Conflicts of interest, for programs: while one stands, the case is closed to the person. */
@Path("v1/conflicts")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Conflicts of interest")
public class ConflictResource {
    private static final Set<String> FIELDS = Set.of("case", "account", "reason");

    @Inject
    private ConflictQueries queries;

    @Inject
    private ConflictService service;

    @Inject
    private CurrentUser user;

    /** One conflict. */
    public record Item(
            String id,
            String account,
            String person,
            String organisation,
            String caseReference,
            String reason,
            String recordedBy,
            Instant recordedAt) {}

    /** What stands. */
    public record Standing(List<Item> own, List<Item> others) {
        public Standing {
            own = List.copyOf(own);
            others = List.copyOf(others);
        }
    }

    /** What was made. */
    public record Made(String id, String caseReference, String person) {}

    /** What stands. */
    @GET
    @Operation(
            summary = "Conflicts of interest that stand: own, and others for whom the caller answers",
            description = "others is empty for those who may not record the conflicts of colleagues.")
    public Standing all() {
        List<ConflictRow> others =
                user.permissions().contains(Permission.CONFLICT_RECORD) ? queries.ofOthers() : List.of();
        return new Standing(items(queries.mine()), items(others));
    }

    /** Closes a case to a person. */
    @POST
    @Operation(
            summary = "Declare a conflict of interest: the case is closed to the person at once",
            description = "case: the reference of any record of the case. account: the sign-in name of a colleague for"
                    + " whom the caller answers; left out for the caller's own. reason: up to 2,000 characters.")
    public Response declare(@Nullable JsonObject body) {
        JsonBody json = new JsonBody(body, FIELDS);
        String reference = json.text("case");
        String account = json.text("account");
        String reason = json.text("reason");
        json.refuseWrong();
        Declared made = service.declare(reference, account, reason);
        return Response.status(Response.Status.CREATED)
                .entity(new Made(made.id().toString(), made.caseReference(), made.person()))
                .build();
    }

    /** Opens a case to a person again. */
    @POST
    @Path("{id}/lifting")
    @Operation(summary = "Lift the conflict of a colleague, with a reason; nobody lifts their own")
    public Response lift(@PathParam("id") String id, @Nullable JsonObject body) {
        JsonBody json = new JsonBody(body, Set.of("reason"));
        String reason = json.text("reason");
        json.refuseWrong();
        service.lift(GivenId.of(id), reason);
        return Response.noContent().build();
    }

    private static List<Item> items(List<ConflictRow> rows) {
        return rows.stream()
                .map(row -> new Item(
                        row.id().toString(),
                        row.username(),
                        row.person(),
                        row.organisation(),
                        row.caseReference(),
                        row.reason(),
                        row.recordedBy(),
                        row.recordedAt()))
                .toList();
    }
}
