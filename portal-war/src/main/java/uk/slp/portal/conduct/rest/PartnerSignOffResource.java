package uk.slp.portal.conduct.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.conduct.ConductCommands;
import uk.slp.portal.conduct.ConductQueries;
import uk.slp.portal.conduct.ConductService;
import uk.slp.portal.shared.rest.EntityTags;
import uk.slp.portal.shared.rest.JsonBody;

/** The word of each safeguarding partner on a final report. The version in {@code If-Match} is that of the review. */
@Path("v1/practice-reviews/{reference}/sign-offs")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Practice reviews")
public class PartnerSignOffResource {
    @Inject
    private ConductQueries queries;

    @Inject
    private ConductService service;

    /** Signs for the partner of the caller. */
    @POST
    @Operation(summary = "Sign the final report for your safeguarding partner: agrees, dissent")
    public ConductResource.Conduct signOff(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable JsonObject body) {
        long version = EntityTags.expected(ifMatch);
        JsonBody json = new JsonBody(body, Set.of("agrees", "dissent"));
        Boolean agrees = json.flag("agrees");
        String dissent = json.text("dissent");
        json.refuseWrong();
        service.signOff(new ConductCommands.SignOff(reference, version, agrees, dissent));
        return ConductResource.json(queries.view(reference));
    }
}
