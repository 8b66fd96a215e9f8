package uk.slp.portal.conduct.rest;

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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.conduct.ConductCommands;
import uk.slp.portal.conduct.ConductKind;
import uk.slp.portal.conduct.ConductLine;
import uk.slp.portal.conduct.ConductQueries;
import uk.slp.portal.conduct.ConductService;
import uk.slp.portal.conduct.ConductView;
import uk.slp.portal.shared.id.GivenId;
import uk.slp.portal.shared.persistence.Coded;
import uk.slp.portal.shared.rest.EntityTags;
import uk.slp.portal.shared.rest.JsonBody;

/**
 * How a practice review is conducted, for programs. A new line is put at an identity (UUID) that the program chooses,
 * without If-Match; a line that is there is changed with the version it was read at.
 */
@Path("v1/practice-reviews/{reference}/conduct")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Practice reviews")
public class ConductResource {
    private static final Set<String> FIELDS =
            Set.of("subject", "state", "day", "secondDay", "people", "agencies", "words", "moreWords");

    @Inject
    private ConductQueries queries;

    @Inject
    private ConductService service;

    /** A line as programs see it. */
    public record Line(
            UUID id,
            long version,
            String kind,
            String subject,
            @Nullable String state,
            LocalDate day,
            @Nullable LocalDate secondDay,
            @Nullable Integer people,
            List<String> agencies,
            @Nullable String words,
            @Nullable String moreWords,
            boolean struckOut,
            @Nullable String struckReason) {}

    /** A partner and whether it has signed the report as it stands. */
    public record Signature(
            String partner, @Nullable Boolean agrees, @Nullable String dissent, @Nullable LocalDate day) {}

    /** The whole record. */
    public record Conduct(List<Line> lines, List<Signature> signOffs) {}

    /** The record. */
    @GET
    @Operation(
            summary =
                    "Read how a review is conducted: family, proceedings, events, notices of delay, comments, sign-offs")
    public Conduct all(@PathParam("reference") String reference) {
        return answer(reference);
    }

    /** Records a line, or changes one. */
    @PUT
    @Path("{kind}/{line}")
    @Operation(
            summary = "Record a line (family, proceeding, event or comment): subject, state, day, secondDay, people,"
                    + " agencies, words, moreWords")
    public Conduct put(
            @PathParam("reference") String reference,
            @PathParam("kind") String kind,
            @PathParam("line") String line,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable JsonObject body) {
        Long version = ifMatch == null ? null : EntityTags.expected(ifMatch);
        JsonBody json = new JsonBody(body, FIELDS);
        var written = new ConductCommands.Written(
                json.text("subject"),
                json.text("state"),
                json.text("day"),
                json.text("secondDay"),
                json.text("people"),
                List.copyOf(json.texts("agencies")),
                json.text("words"),
                json.text("moreWords"));
        json.refuseWrong();
        ConductKind known =
                Coded.known(ConductKind.class, kind) ? Coded.of(ConductKind.class, kind) : ConductKind.NOTICE;
        UUID id = GivenId.of(line);
        if (known == ConductKind.COMMENT) {
            service.recordComment(new ConductCommands.RecordLine(reference, known, id, version, written));
        } else {
            service.record(new ConductCommands.RecordLine(reference, known, id, version, written));
        }
        return answer(reference);
    }

    /** Strikes a line out. */
    @POST
    @Path("{kind}/{line}/striking")
    @Operation(summary = "Strike a line out that should not be there: reason")
    public Conduct strike(
            @PathParam("reference") String reference,
            @PathParam("kind") String kind,
            @PathParam("line") String line,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable JsonObject body) {
        long version = EntityTags.expected(ifMatch);
        JsonBody json = new JsonBody(body, Set.of("reason"));
        String reason = json.text("reason");
        json.refuseWrong();
        service.strike(new ConductCommands.Strike(reference, GivenId.of(line), version, reason));
        return answer(reference);
    }

    /** Records that a notice of delay was sent. */
    @POST
    @Path("notice/{line}/sending")
    @Operation(summary = "Record the day on which a notice of delay was sent: day")
    public Conduct sent(
            @PathParam("reference") String reference,
            @PathParam("line") String line,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable JsonObject body) {
        long version = EntityTags.expected(ifMatch);
        JsonBody json = new JsonBody(body, Set.of("day"));
        String day = json.text("day");
        json.refuseWrong();
        service.noticeSent(new ConductCommands.NoticeSent(reference, GivenId.of(line), version, day));
        return answer(reference);
    }

    private Conduct answer(String reference) {
        return json(queries.view(reference));
    }

    static Conduct json(ConductView view) {
        return new Conduct(
                view.lines().stream().map(ConductResource::json).toList(),
                view.own()
                        ? view.signatures().stream().map(ConductResource::json).toList()
                        : List.of());
    }

    private static Line json(ConductLine line) {
        return new Line(
                line.id(),
                line.version(),
                line.kind().code(),
                line.subject() == null ? "" : line.subject(),
                line.state() == null ? null : line.state().code(),
                line.day(),
                line.secondDay(),
                line.people(),
                line.agencies(),
                line.words(),
                line.kind() == ConductKind.SIGN_OFF ? null : line.moreWords(),
                !line.stands(),
                line.struckReason());
    }

    private static Signature json(ConductView.Signed signed) {
        ConductLine line = signed.line();
        return line == null
                ? new Signature(signed.partner().code(), null, null, null)
                : new Signature(signed.partner().code(), line.words() == null, line.words(), line.day());
    }
}
