package uk.slp.portal.childdeath.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeath.AskToTell;
import uk.slp.portal.childdeath.NoticeLinkQueries;
import uk.slp.portal.childdeath.NoticeLinkRow;
import uk.slp.portal.childdeath.NoticeLinkService;
import uk.slp.portal.shared.rest.JsonBody;
import uk.slp.portal.shared.time.PortalTime;

/**
 * Links by which people without an account tell an overview panel of a death, for the systems of its coordinator. Nothing is
 * given of what is written before it is sent.
 */
@Path("v1/child-death-links")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Child death notifications")
public class NoticeLinkResource {
    @Inject
    private NoticeLinkQueries queries;

    @Inject
    private NoticeLinkService service;

    /**
     * A link.
     *
     * @param reference of the notification that it opens
     * @param body for whom the person works
     * @param own whether the person asked for it
     */
    public record Link(
            String reference,
            String kind,
            String status,
            String body,
            String address,
            boolean own,
            OffsetDateTime madeAt,
            OffsetDateTime validUntil,
            @Nullable OffsetDateTime openedAt,
            @Nullable OffsetDateTime sentAt) {}

    /** The latest. */
    @GET
    @Operation(summary = "The latest 50 links by which the caller's panel is told of deaths, the newest first")
    public List<Link> list() {
        return queries.latest().stream().map(NoticeLinkResource::link).toList();
    }

    /** Sends one. */
    @POST
    @Operation(
            summary = "Send somebody without an account a link to tell of a death: kind (live_birth or"
                    + " unattended_stillbirth), address (official e-mail address), body (hospital, practice or"
                    + " service)")
    public Map<String, String> send(@Nullable JsonObject body) {
        // Who may not send one is told nothing of what is wrong with the body.
        queries.latest();
        JsonBody json = new JsonBody(body, Set.of("kind", "address", "body"));
        AskToTell asked = new AskToTell(json.text("kind"), json.text("address"), json.text("body"));
        json.refuseWrong();
        return Map.of("reference", service.send(asked));
    }

    private static Link link(NoticeLinkRow row) {
        return new Link(
                row.reference(),
                row.kind().code(),
                row.status().code(),
                row.body(),
                row.link().address(),
                row.own(),
                at(row.madeAt()),
                at(row.link().validUntil()),
                row.link().openedAt() == null ? null : at(row.link().openedAt()),
                row.sentAt() == null ? null : at(row.sentAt()));
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MILLIS).atZone(PortalTime.LONDON).toOffsetDateTime();
    }
}
