package uk.slp.portal.library.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.library.Description;
import uk.slp.portal.library.DraftRow;
import uk.slp.portal.library.DraftView;
import uk.slp.portal.library.LibraryCommands;
import uk.slp.portal.library.LibraryQueries;
import uk.slp.portal.library.LibraryService;
import uk.slp.portal.library.UnitMark;
import uk.slp.portal.shared.error.BadRequest;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.file.FileContent;
import uk.slp.portal.shared.reportfile.ReportFile;
import uk.slp.portal.shared.rest.EntityTags;
import uk.slp.portal.shared.rest.JsonBody;
import uk.slp.portal.shared.rest.Page;
import uk.slp.portal.shared.rest.PageRequest;

/** The library's drafts for programs of the librarian. */
@Path("v1/library")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Library")
public class LibraryResource {
    private static final int USUAL_SIZE = 20;

    @Inject
    private LibraryService service;

    @Inject
    private LibraryQueries queries;

    /** One list of the library. */
    @GET
    @Operation(summary = "List what waits, is published or was withdrawn; shelf: waiting, published or withdrawn")
    public Page<LibraryJson.Row> list(
            @QueryParam("shelf") @Nullable String shelf,
            @QueryParam("text") @Nullable String text,
            @QueryParam("page") @Nullable String page,
            @QueryParam("size") @Nullable String size) {
        Page<DraftRow> found =
                queries.list(shelf(shelf), text == null ? "" : text, PageRequest.of(page, size, USUAL_SIZE));
        return new Page<>(
                found.total(),
                found.page(),
                found.size(),
                found.items().stream().map(LibraryJson.Row::of).toList());
    }

    private static LibraryQueries.Shelf shelf(@Nullable String name) {
        String asked = name == null || name.isBlank() ? "waiting" : name;
        for (LibraryQueries.Shelf shelf : LibraryQueries.Shelf.values()) {
            if (shelf.name().toLowerCase(Locale.ROOT).equals(asked)) {
                return shelf;
            }
        }
        throw new BadRequest("shelf", "shelf_unknown", "Ask for waiting, published or withdrawn.");
    }

    /** Adds a file. */
    @POST
    @Path("drafts")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Add a PDF or Word file: the body is the file; its text is read, a scan is taken without text")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response add(@QueryParam("fileName") @Nullable String fileName, InputStream content) {
        String reference = service.add(
                new LibraryCommands.Add(fileName == null ? "document" : fileName, ReportFile.received(content)));
        DraftView draft = queries.draft(reference);
        return Response.created(URI.create("/api/v1/library/drafts/" + reference))
                .entity(LibraryJson.Draft.of(draft, queries.proposals(draft)))
                .tag(EntityTags.of(draft.version()))
                .build();
    }

    /** One draft. */
    @GET
    @Path("drafts/{reference}")
    @Operation(summary = "One draft, with what its text proposes and what stands against publishing it")
    public Response one(@PathParam("reference") String reference) {
        return answer(reference);
    }

    /** The file. */
    @GET
    @Path("drafts/{reference}/file")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "The file of a draft")
    public Response file(@PathParam("reference") String reference) {
        FileContent file = queries.file(reference);
        StreamingOutput body = file::writeTo;
        Response.ResponseBuilder answer =
                Response.ok(body, file.mediaType()).header(HttpHeaders.CONTENT_LENGTH, file.size());
        file.headers().forEach(answer::header);
        return answer.build();
    }

    /** Replaces the text. */
    @PUT
    @Path("drafts/{reference}/text")
    @Operation(summary = "Replace the text; body: text, in the plain report notation")
    public Response write(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable JsonObject body) {
        long version = EntityTags.expected(ifMatch);
        JsonBody json = new JsonBody(body, Set.of("text"));
        String text = json.text("text");
        json.refuseWrong();
        service.write(new LibraryCommands.Write(reference, version, text));
        return answer(reference);
    }

    /** Replaces the description. */
    @PUT
    @Path("drafts/{reference}/description")
    @Operation(
            summary = "Replace the description, complete or not, and confirm thereby what was proposed; body: title,"
                    + " type, publisher, authority, publishedOn, summary, contentNote, method, themes, harms, ageBands,"
                    + " agencies")
    public Response describe(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable JsonObject body) {
        long version = EntityTags.expected(ifMatch);
        JsonBody json = new JsonBody(
                body,
                Set.of(
                        "title",
                        "type",
                        "publisher",
                        "authority",
                        "publishedOn",
                        "summary",
                        "contentNote",
                        "method",
                        "themes",
                        "harms",
                        "ageBands",
                        "agencies"));
        Description description = new Description(
                text(json, "title"),
                text(json, "type"),
                text(json, "publisher"),
                text(json, "authority"),
                text(json, "publishedOn"),
                text(json, "summary"),
                text(json, "contentNote"),
                text(json, "method"),
                List.copyOf(json.texts("themes")),
                List.copyOf(json.texts("harms")),
                List.copyOf(json.texts("ageBands")),
                List.copyOf(json.texts("agencies")));
        json.refuseWrong();
        service.describe(new LibraryCommands.Describe(reference, version, description));
        return answer(reference);
    }

    /** Says what passages are. */
    @POST
    @Path("drafts/{reference}/sections/{section}/marks")
    @Operation(
            summary = "Say which passages of a section are findings, recommendations, good practice or questions; body:"
                    + " marks, a list of anchor, kind and addressee")
    public Response mark(
            @PathParam("reference") String reference,
            @PathParam("section") int section,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable JsonObject body) {
        long version = EntityTags.expected(ifMatch);
        service.mark(new LibraryCommands.Mark(reference, version, section, marks(body)));
        return answer(reference);
    }

    private static List<UnitMark> marks(@Nullable JsonObject body) {
        List<UnitMark> marks = new ArrayList<>();
        JsonValue given = body == null ? null : body.get("marks");
        if (given == null) {
            return marks;
        }
        if (!(given instanceof JsonArray list)) {
            throw new RuleViolation("marks", "not_marks", "Send a list of anchor, kind and addressee.");
        }
        for (JsonValue each : list) {
            if (!(each instanceof JsonObject mark)) {
                throw new RuleViolation("marks", "not_marks", "Send a list of anchor, kind and addressee.");
            }
            marks.add(new UnitMark(word(mark, "anchor"), word(mark, "kind"), word(mark, "addressee")));
        }
        return marks;
    }

    private static String word(JsonObject mark, String name) {
        return mark.get(name) instanceof JsonString word ? word.getString().replace("\u0000", "") : "";
    }

    /** Publishes. */
    @POST
    @Path("drafts/{reference}/publication")
    @Operation(summary = "Publish; body: read, true when somebody has read it and found that nobody can be identified")
    public Response publish(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable JsonObject body) {
        long version = EntityTags.expected(ifMatch);
        JsonBody json = new JsonBody(body, Set.of("read"));
        boolean read = Boolean.TRUE.equals(json.flag("read"));
        json.refuseWrong();
        service.publish(new LibraryCommands.Publish(reference, version, read));
        return answer(reference);
    }

    /** Gives a draft up. */
    @POST
    @Path("drafts/{reference}/discarding")
    @Operation(summary = "Give a draft up and destroy its file; body: reason")
    public Response discard(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable JsonObject body) {
        long version = EntityTags.expected(ifMatch);
        JsonBody json = new JsonBody(body, Set.of("reason"));
        String reason = text(json, "reason");
        json.refuseWrong();
        service.discard(new LibraryCommands.Discard(reference, version, reason));
        return answer(reference);
    }

    private Response answer(String reference) {
        DraftView draft = queries.draft(reference);
        return Response.ok(LibraryJson.Draft.of(draft, draft.waiting() ? queries.proposals(draft) : List.of()))
                .tag(EntityTags.of(draft.version()))
                .build();
    }

    private static String text(JsonBody json, String name) {
        return Objects.requireNonNullElse(json.text(name), "");
    }
}
