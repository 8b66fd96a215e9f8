package uk.slp.portal.restriction.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.restriction.OpeningRow;
import uk.slp.portal.restriction.OpeningService;
import uk.slp.portal.restriction.Reader;
import uk.slp.portal.restriction.RestrictionQueries;
import uk.slp.portal.restriction.RestrictionService;
import uk.slp.portal.restriction.RestrictionView;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.rest.EntityTags;
import uk.slp.portal.shared.rest.JsonBody;
import uk.slp.portal.shared.rest.Page;
import uk.slp.portal.shared.rest.PageRequest;

/** Restricted cases, for programs: their lists, and what is opened all the same with a reason. */
@Path("v1/restricted-cases")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Restricted cases")
public class RestrictionResource {
    private static final int USUAL = 20;

    @Inject
    private RestrictionQueries queries;

    @Inject
    private RestrictionService service;

    @Inject
    private OpeningService openings;

    /** A restricted case. */
    public record Item(String id, String caseReference, String circle, String reason, String by, Instant at) {}

    /** Somebody on a list. */
    public record Named(String account, String name, String jobTitle, String organisation, boolean keeper) {}

    /** A restricted case with its list. */
    public record Whole(
            String id,
            String caseReference,
            String circle,
            String reason,
            String by,
            Instant at,
            List<Named> readers,
            List<Named> others) {
        public Whole {
            readers = List.copyOf(readers);
            others = List.copyOf(others);
        }
    }

    /** What was restricted. */
    public record Made(String id, String caseReference, int readers) {}

    /** What was opened. */
    public record Opened(String id, String reference, Instant until) {}

    /** An opening. */
    public record OpeningItem(
            String id,
            String caseReference,
            String account,
            String person,
            String organisation,
            String kind,
            String reason,
            Instant openedAt,
            Instant endsAt,
            @Nullable Instant closedAt,
            @Nullable String judgement,
            @Nullable String judgedWords,
            @Nullable String judgedBy) {}

    /** The restricted cases for which the caller is named. */
    @GET
    @Operation(summary = "Restricted cases for which the caller is named")
    public List<Item> mine() {
        return queries.mine().stream()
                .map(row -> new Item(
                        row.id().toString(),
                        row.caseReference(),
                        row.circle().code(),
                        row.reason(),
                        row.by(),
                        row.at()))
                .toList();
    }

    /** Restricts a case. */
    @POST
    @Operation(
            summary = "Restrict a case to the caller and the named people of the caller's body",
            description = "case: the reference of any record of the case. readers: sign-in names. reason: up to 2,000"
                    + " characters.")
    public Response restrict(@Nullable JsonObject body) {
        JsonBody json = new JsonBody(body, Set.of("case", "readers", "reason"));
        String reference = json.text("case");
        Set<String> readers = json.texts("readers");
        String reason = json.text("reason");
        json.refuseWrong();
        RestrictionService.Restricted made = service.restrict(reference, readers, reason);
        return Response.status(Response.Status.CREATED).entity(made(made)).build();
    }

    /** A restricted case with its list. */
    @GET
    @Path("{id}")
    @Operation(summary = "A restricted case with its list, for those on it; ETag is its version")
    public Response one(@PathParam("id") String id) {
        RestrictionView view = queries.view(known(id));
        Whole whole = new Whole(
                view.id().toString(),
                view.caseReference(),
                view.circle().code(),
                view.reason(),
                view.by(),
                view.at(),
                named(view.readers()),
                named(view.others()));
        return Response.ok(whole).tag(EntityTags.of(view.version())).build();
    }

    /** Replaces the list. */
    @PUT
    @Path("{id}/readers")
    @Operation(summary = "Let exactly these people read the case: readers, sign-in names")
    public Made readers(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch, @Nullable JsonObject body) {
        long version = EntityTags.expected(ifMatch);
        JsonBody json = new JsonBody(body, Set.of("readers"));
        Set<String> readers = json.texts("readers");
        json.refuseWrong();
        return made(service.nameReaders(known(id), readers, version));
    }

    /** Ends a restriction. */
    @POST
    @Path("{id}/ending")
    @Operation(summary = "Open the case to everybody of the body again, with a reason")
    public Made end(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch, @Nullable JsonObject body) {
        long version = EntityTags.expected(ifMatch);
        JsonBody json = new JsonBody(body, Set.of("reason"));
        String reason = json.text("reason");
        json.refuseWrong();
        return made(service.end(known(id), reason, version));
    }

    /** Every opening that the caller may know of. */
    @GET
    @Path("openings")
    @Operation(
            summary = "Restricted cases opened with a reason, newest first, for those who keep the lists and auditors")
    public Page<OpeningItem> openings(
            @QueryParam("page") @Nullable String page, @QueryParam("size") @Nullable String size) {
        Page<OpeningRow> rows = queries.openings(PageRequest.of(page, size, USUAL));
        return new Page<>(
                rows.total(),
                rows.page(),
                rows.size(),
                rows.items().stream().map(RestrictionResource::item).toList());
    }

    /** One of them. */
    @GET
    @Path("openings/{id}")
    @Operation(summary = "One opening; ETag is its version")
    public Response opening(@PathParam("id") String id) {
        OpeningRow row = queries.opening(known(id));
        return Response.ok(item(row)).tag(EntityTags.of(row.version())).build();
    }

    /** Opens a restricted case for reading. */
    @POST
    @Path("openings")
    @Operation(
            summary =
                    "Open a restricted case for reading, for a limited time; those who keep its list are told at once",
            description =
                    "kind: child_at_risk, limit, court_or_police, data_protection or other. confirmed: true, which"
                            + " says that the caller knows who is told.")
    public Response open(@Nullable JsonObject body) {
        JsonBody json = new JsonBody(body, Set.of("case", "kind", "reason", "confirmed"));
        String reference = json.text("case");
        String kind = json.text("kind");
        String reason = json.text("reason");
        Boolean confirmed = json.flag("confirmed");
        json.refuseWrong();
        OpeningService.Opened opened = openings.open(reference, kind, reason, Boolean.TRUE.equals(confirmed));
        return Response.status(Response.Status.CREATED)
                .entity(new Opened(opened.id().toString(), opened.reference(), opened.until()))
                .build();
    }

    /** Closes what the caller opened. */
    @POST
    @Path("openings/{id}/closing")
    @Operation(summary = "Close what the caller opened, before its time is over")
    public Response close(@PathParam("id") String id) {
        openings.close(known(id));
        return Response.noContent().build();
    }

    /** Judges an opening. */
    @POST
    @Path("openings/{id}/judgement")
    @Operation(summary = "Say what is to be thought of an opening: judgement accepted or pursued, and words")
    public Response judge(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch, @Nullable JsonObject body) {
        long version = EntityTags.expected(ifMatch);
        JsonBody json = new JsonBody(body, Set.of("judgement", "words"));
        String judgement = json.text("judgement");
        String words = json.text("words");
        json.refuseWrong();
        openings.judge(known(id), judgement, words, version);
        return opening(id);
    }

    private static Made made(RestrictionService.Restricted made) {
        return new Made(made.id().toString(), made.caseReference(), made.readers());
    }

    private static UUID known(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException unreadable) {
            throw new NotFound("There is no restricted case here that you read.");
        }
    }

    private static List<Named> named(List<Reader> readers) {
        return readers.stream()
                .map(one ->
                        new Named(one.username(), one.displayName(), one.jobTitle(), one.organisation(), one.keeper()))
                .toList();
    }

    private static OpeningItem item(OpeningRow row) {
        return new OpeningItem(
                row.id().toString(),
                row.caseReference(),
                row.username(),
                row.person(),
                row.organisation(),
                row.kind().code(),
                row.reason(),
                row.openedAt(),
                row.endsAt(),
                row.closedAt(),
                row.judgement() == null ? null : row.judgement().code(),
                row.judgedWords(),
                row.judgedBy());
    }
}
