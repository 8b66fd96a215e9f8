package uk.slp.portal.childdeathdata.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeathdata.ImportFile;
import uk.slp.portal.childdeathdata.ImportQueries;
import uk.slp.portal.childdeathdata.ImportService;
import uk.slp.portal.childdeathdata.ImportView;
import uk.slp.portal.shared.rest.EntityTags;
import uk.slp.portal.shared.rest.JsonBody;

/** Completed reviews of an older system, for programs of the panel. */
@Path("v1/child-death-imports")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "National data of child death review")
public class ImportResource {
    @Inject
    private ImportQueries queries;

    @Inject
    private ImportService service;

    /** A file in a list. */
    public record Line(String reference, String status, String fileName, int cases, @Nullable Integer imported) {}

    /** A warning. */
    public record Warning(int row, String field, String message) {}

    /** A case that is written. */
    public record Fresh(int row, String givenReference, List<String> scores) {}

    /** A field that differs. */
    public record Difference(String field, String given, String kept) {}

    /** A case that is there already. */
    public record Present(int row, String givenReference, String reference, List<Difference> differences) {}

    /** A case that was written. */
    public record Written(String reference, String givenReference) {}

    /** A whole file. */
    public record Whole(
            Line file,
            String hash,
            List<Warning> warnings,
            List<Fresh> fresh,
            List<Present> present,
            List<Written> written,
            List<String> actions) {}

    /** The list. */
    @GET
    @Operation(summary = "Files of older systems that your panel has looked at or imported")
    public List<Line> list() {
        return queries.list().stream().map(ImportResource::line).toList();
    }

    /** Looks at a file. */
    @POST
    @Consumes({MediaType.APPLICATION_JSON, "text/csv"})
    @Operation(
            summary =
                    "Look at completed reviews of an older system, by schema 1 as JSON or CSV; nothing is written yet."
                            + " Every error is told by row and field. name: name of the file")
    public Response check(@QueryParam("name") @Nullable String name, @Nullable InputStream body) {
        String reference = service.check(name, body == null ? new byte[0] : ImportFile.received(body));
        ImportView view = queries.view(reference);
        return Response.created(UriBuilder.fromPath("/api/v1/child-death-imports/{reference}")
                        .build(reference))
                .entity(whole(view))
                .tag(EntityTags.of(view.version()))
                .build();
    }

    /** One. */
    @GET
    @Path("{reference}")
    @Operation(
            summary = "One file: cases that are new, and those that are there with what differs; ETag is its version")
    public Response one(@PathParam("reference") String reference) {
        ImportView view = queries.view(reference);
        return Response.ok(whole(view)).tag(EntityTags.of(view.version())).build();
    }

    /** Imports it. */
    @POST
    @Path("{reference}/importing")
    @Operation(summary = "Write its new cases as completed reviews; those that are there stay. If-Match: its version")
    public Response commit(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable JsonObject body) {
        long version = EntityTags.expected(ifMatch);
        new JsonBody(body, Set.of()).refuseWrong();
        service.commit(reference, version);
        return one(reference);
    }

    /** Discards it. */
    @POST
    @Path("{reference}/discarding")
    @Operation(summary = "Discard it; nothing of it is kept but that it was there. If-Match: its version")
    public Response discard(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable JsonObject body) {
        long version = EntityTags.expected(ifMatch);
        new JsonBody(body, Set.of()).refuseWrong();
        service.discard(reference, version);
        return one(reference);
    }

    private static Line line(ImportView.ImportLine line) {
        return new Line(line.reference(), line.status().code(), line.fileName(), line.cases(), line.imported());
    }

    private static Whole whole(ImportView view) {
        return new Whole(
                line(view.line()),
                view.hash(),
                view.warnings().stream()
                        .map(one -> new Warning(one.row(), one.field(), one.message()))
                        .toList(),
                view.fresh().stream()
                        .map(one -> new Fresh(one.row(), one.givenReference(), one.scores()))
                        .toList(),
                view.present().stream()
                        .map(one -> new Present(
                                one.row(),
                                one.givenReference(),
                                one.reference(),
                                one.differences().stream()
                                        .map(each -> new Difference(each.field(), each.given(), each.kept()))
                                        .toList()))
                        .toList(),
                view.written().stream()
                        .map(one -> new Written(one.reference(), one.givenReference()))
                        .toList(),
                view.actions());
    }
}
