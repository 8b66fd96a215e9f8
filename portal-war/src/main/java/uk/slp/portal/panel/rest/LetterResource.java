package uk.slp.portal.panel.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.slp.portal.panel.PanelLetterQueries;
import uk.slp.portal.panel.PanelQueries;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.time.PortalTime;

/** The letters that went out in a case before the national body, for the body and for the partners. */
@Path("v1/panel-cases/{reference}/letters")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Panel cases")
public class LetterResource {
    @Inject
    private PanelQueries cases;

    @Inject
    private PanelLetterQueries queries;

    /** A letter, exactly as it was made; {@code number} counts within the case. */
    public record Letter(int number, String subject, String body, OffsetDateTime sentAt) {}

    /** All of a case. */
    public record Letters(List<Letter> items) {}

    /** The letters. */
    @GET
    @Operation(summary = "The letters that went out in a case, with their words")
    public Letters all(@PathParam("reference") String reference) {
        return new Letters(cases.view(reference).letters().stream()
                .map(letter -> new Letter(
                        letter.number(),
                        letter.subject(),
                        letter.body(),
                        letter.sentAt().atZone(PortalTime.LONDON).toOffsetDateTime()))
                .toList());
    }

    /** One as a file. */
    @GET
    @Path("{number}")
    @Produces("application/pdf")
    @Operation(summary = "One letter as an accessible PDF")
    public Response paper(@PathParam("reference") String reference, @PathParam("number") String number) {
        if (!number.matches("[1-9][0-9]{0,3}")) {
            throw new NotFound("There is no such letter.");
        }
        return Response.ok(queries.paper(reference, Integer.parseInt(number)))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + reference + "-letter-" + number + ".pdf\"")
                .build();
    }
}
