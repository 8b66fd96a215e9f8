package uk.slp.portal.panel.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.panel.AllocateCase;
import uk.slp.portal.panel.CaseAllocation;
import uk.slp.portal.panel.CaseWorker;
import uk.slp.portal.panel.PanelAllocationQueries;
import uk.slp.portal.panel.PanelAllocationService;
import uk.slp.portal.shared.rest.EntityTags;
import uk.slp.portal.shared.rest.JsonBody;
import uk.slp.portal.shared.time.PortalTime;

/** Who has a case before the national body in hand. {@code ETag} and {@code If-Match} are the version of the case. */
@Path("v1/panel-cases/{reference}/allocation")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Panel cases")
public class AllocationResource {
    @Inject
    private PanelAllocationQueries queries;

    @Inject
    private PanelAllocationService service;

    /**
     * Somebody who can be given cases.
     *
     * @param account sign-in name
     * @param open cases that have not ended
     * @param waiting those that wait for an answer
     * @param pastUsualTime those that wait longer than usual; a service level, not a limit in law
     */
    public record Worker(String account, String name, String jobTitle, long open, long waiting, long pastUsualTime) {}

    /** Given to somebody, or taken back where {@code to} is null. */
    public record Step(@Nullable String to, String by, OffsetDateTime at, @Nullable String reason) {}

    /** Who has a case, who could have it, and how it came to them, newest first. */
    public record Allocation(String reference, @Nullable String account, List<Worker> people, List<Step> history) {}

    /** Who has it. */
    @GET
    @Operation(summary = "Who has the case, who could have it with what they have in hand, and its history")
    public Response one(@PathParam("reference") String reference) {
        return answer(reference);
    }

    /** Gives it, hands it over, takes it back. */
    @PUT
    @Operation(
            summary = "Give the case to somebody, hand it over, or take it back; body: account (a sign-in name; null to"
                    + " take it back), reason (needed where somebody has it already)")
    public Response allocate(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable JsonObject body) {
        long version = EntityTags.expected(ifMatch);
        JsonBody json = new JsonBody(body, Set.of("account", "reason"));
        String account = json.text("account");
        String reason = json.text("reason");
        json.refuseWrong();
        service.allocate(new AllocateCase(reference, version, account, reason));
        return answer(reference);
    }

    static Worker worker(CaseWorker person) {
        return new Worker(
                person.username(),
                person.displayName(),
                person.jobTitle(),
                person.open(),
                person.waiting(),
                person.pastUsualTime());
    }

    private Response answer(String reference) {
        CaseAllocation found = queries.allocation(reference);
        Allocation allocation = new Allocation(
                found.reference(),
                found.allocatedTo(),
                found.people().stream().map(AllocationResource::worker).toList(),
                found.steps().stream()
                        .map(step -> new Step(
                                step.toName(),
                                step.byName(),
                                step.at().atZone(PortalTime.LONDON).toOffsetDateTime(),
                                step.reason()))
                        .toList());
        return Response.ok(allocation).tag(EntityTags.of(found.version())).build();
    }
}
