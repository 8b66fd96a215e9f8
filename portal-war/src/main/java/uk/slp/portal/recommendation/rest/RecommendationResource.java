package uk.slp.portal.recommendation.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.recommendation.LedgerStatus;
import uk.slp.portal.recommendation.PublicLedgerQueries;
import uk.slp.portal.recommendation.PublicLine;
import uk.slp.portal.shared.error.BadRequest;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.persistence.Coded;
import uk.slp.portal.shared.rest.Page;
import uk.slp.portal.shared.rest.PageRequest;
import uk.slp.portal.shared.text.TypedText;
import uk.slp.portal.shared.vocabulary.Themes;

/** Published recommendations with the state that everybody may know, for programs. */
@Path("v1/recommendations")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Recommendations")
public class RecommendationResource {
    private static final int USUAL = 20;

    @Inject
    private PublicLedgerQueries queries;

    /** A list of them. */
    @GET
    @Operation(
            summary =
                    "Published recommendations, the newest publication first; area is a name as published, theme a code"
                            + " (its narrower themes count), state a code of what the area released")
    public LedgerJson.PublicPage list(
            @QueryParam("area") @Nullable String area,
            @QueryParam("theme") @Nullable String theme,
            @QueryParam("state") @Nullable String state,
            @QueryParam("page") @Nullable String page,
            @QueryParam("size") @Nullable String size) {
        String wanted = blankToNull(theme);
        if (wanted != null && !Themes.known(wanted)) {
            throw new BadRequest("theme", "unknown_theme", "There is no theme of that code.");
        }
        String status = blankToNull(state);
        if (status != null && !Coded.known(LedgerStatus.class, status)) {
            throw new BadRequest("state", "unknown_state", "There is no state of that code.");
        }
        Page<PublicLine> found = queries.list(
                new PublicLedgerQueries.Wanted(
                        blankToNull(area), wanted, status == null ? null : Coded.of(LedgerStatus.class, status)),
                PageRequest.of(page, size, USUAL));
        return new LedgerJson.PublicPage(
                found.total(),
                found.page(),
                found.size(),
                found.items().stream().map(LedgerJson::of).toList());
    }

    /** One of them. */
    @GET
    @Path("{reference}")
    @Operation(summary = "One published recommendation with what its area released")
    public LedgerJson.PublicRecommendation one(@PathParam("reference") String reference) {
        return LedgerJson.of(queries.one(reference)
                .orElseThrow(() -> new NotFound("There is no published recommendation of that reference.")));
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return TypedText.stripped(text);
    }
}
