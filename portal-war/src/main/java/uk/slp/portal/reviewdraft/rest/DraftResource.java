package uk.slp.portal.reviewdraft.rest;

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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.reviewdraft.CommentAction;
import uk.slp.portal.reviewdraft.CommentThread;
import uk.slp.portal.reviewdraft.DraftCommands;
import uk.slp.portal.reviewdraft.DraftQueries;
import uk.slp.portal.reviewdraft.DraftService;
import uk.slp.portal.reviewdraft.DraftView;
import uk.slp.portal.reviewdraft.VersionRow;
import uk.slp.portal.shared.id.GivenId;
import uk.slp.portal.shared.persistence.Coded;
import uk.slp.portal.shared.rest.EntityTags;
import uk.slp.portal.shared.rest.FileAnswer;
import uk.slp.portal.shared.rest.JsonBody;
import uk.slp.portal.shared.time.PortalTime;

/** Versions of the report of a practice review, and comments on their passages, for programs. */
@Path("v1/practice-reviews/{reference}/drafts")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Practice reviews")
public class DraftResource {
    @Inject
    private DraftQueries queries;

    @Inject
    private DraftService service;

    /** A version in the list. */
    public record Version(int number, @Nullable String note, int words, String keptBy, OffsetDateTime keptAt) {}

    /** All versions, and how many comments there are. */
    public record Versions(List<Version> items, long open, long answered, long settled) {}

    /** What somebody said. */
    public record Said(String by, OffsetDateTime at, String words) {}

    /**
     * A comment with its answers.
     *
     * @param found what became of the passage in this version: same, moved, changed, gone
     * @param anchor its address in this version; empty if it is gone
     * @param toBeSeenBy names of those who were to see it or an answer to it
     */
    public record Comment(
            UUID id,
            long version,
            String state,
            int madeOn,
            String place,
            String quote,
            String found,
            String anchor,
            Said first,
            List<Said> answers,
            List<String> toBeSeenBy,
            @Nullable String settledWords,
            @Nullable String settledBy) {}

    /** A version with its comments. */
    public record Draft(Version version, List<Comment> comments) {}

    /** The versions. */
    @GET
    @Operation(summary = "List the versions of the report, newest first")
    public Versions list(@PathParam("reference") String reference) {
        return versions(reference);
    }

    /** Keeps the saved text as the next version. The version in If-Match is that of the review. */
    @POST
    @Operation(summary = "Keep the saved text as the next version for others to read: note")
    public Versions keep(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable JsonObject body) {
        long version = EntityTags.expected(ifMatch);
        JsonBody json = new JsonBody(body, Set.of("note"));
        String note = json.text("note");
        json.refuseWrong();
        service.keep(new DraftCommands.Keep(reference, version, note));
        return versions(reference);
    }

    /** The pack for a meeting. */
    @GET
    @Path("meeting-pack")
    @Produces("application/pdf")
    @Operation(
            summary =
                    "The pack for a meeting as an accessible PDF: how the review is conducted, and the newest version of"
                            + " its report with the comments that are not settled")
    public Response meetingPack(@PathParam("reference") String reference) {
        return FileAnswer.paper(queries.meetingPack(reference), reference + "-meeting-pack.pdf");
    }

    /** One version with its comments. */
    @GET
    @Path("{number}")
    @Operation(summary = "Read the comments on a version, each with what became of its passage there")
    public Draft one(@PathParam("reference") String reference, @PathParam("number") String number) {
        return draft(queries.draft(reference, number(number)));
    }

    /** Comments on a passage. */
    @POST
    @Path("{number}/comments")
    @Operation(
            summary = "Comment on a passage of a version: anchor (such as p1.2, f1 or r1), words, mentions"
                    + " (sign-in names of those who are to see it)")
    public Draft comment(
            @PathParam("reference") String reference, @PathParam("number") String number, @Nullable JsonObject body) {
        JsonBody json = new JsonBody(body, Set.of("anchor", "words", "mentions"));
        String anchor = json.text("anchor");
        String words = json.text("words");
        Set<String> mentions = json.texts("mentions");
        json.refuseWrong();
        service.comment(
                new DraftCommands.Comment(reference, number(number), UUID.randomUUID(), anchor, words, mentions));
        return draft(queries.draft(reference, number(number)));
    }

    /** Says that the caller has seen it. */
    @POST
    @Path("{number}/comments/{comment}/seen")
    @Operation(summary = "Say that you have seen a comment that you were asked to see")
    public Draft seen(
            @PathParam("reference") String reference,
            @PathParam("number") String number,
            @PathParam("comment") String comment) {
        service.seen(new DraftCommands.Seen(reference, GivenId.of(comment)));
        return draft(queries.draft(reference, number(number)));
    }

    /** Answers, settles or reopens. The version in If-Match is that of the comment. */
    @POST
    @Path("{number}/comments/{comment}/{step}")
    @Operation(summary = "Take a step with a comment (answer, settle, reopen): words; an answer with" + " mentions")
    public Draft step(
            @PathParam("reference") String reference,
            @PathParam("number") String number,
            @PathParam("comment") String comment,
            @PathParam("step") String step,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable JsonObject body) {
        long version = EntityTags.expected(ifMatch);
        JsonBody json = new JsonBody(body, Set.of("words", "mentions"));
        String words = json.text("words");
        Set<String> mentions = json.texts("mentions");
        json.refuseWrong();
        boolean known = Coded.known(CommentAction.class, step);
        service.step(new DraftCommands.Step(
                reference,
                known ? GivenId.of(comment) : GivenId.NONE,
                version,
                known ? Coded.of(CommentAction.class, step) : CommentAction.ANSWER,
                words,
                mentions));
        return draft(queries.draft(reference, number(number)));
    }

    private Versions versions(String reference) {
        var found = queries.list(reference);
        return new Versions(
                found.versions().stream().map(DraftResource::version).toList(),
                found.open(),
                found.answered(),
                found.settled());
    }

    private static Draft draft(DraftView view) {
        return new Draft(
                version(view.version()),
                view.threads().stream().map(DraftResource::comment).toList());
    }

    private static Version version(VersionRow row) {
        return new Version(row.number(), row.note(), row.words(), row.keptName(), time(row.keptAt()));
    }

    private static Comment comment(CommentThread thread) {
        return new Comment(
                thread.id(),
                thread.version(),
                thread.state().code(),
                thread.number(),
                thread.place(),
                thread.quote(),
                thread.found().how().name().toLowerCase(Locale.ROOT),
                thread.found().anchor(),
                said(thread.first()),
                thread.answers().stream().map(DraftResource::said).toList(),
                thread.told(),
                thread.settledWords(),
                thread.settledName());
    }

    private static Said said(CommentThread.Said said) {
        return new Said(said.name(), time(said.at()), said.words());
    }

    private static OffsetDateTime time(Instant moment) {
        return moment.atZone(PortalTime.LONDON).toOffsetDateTime();
    }

    /** What is no number is that of no version. */
    private static int number(String text) {
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0;
    }
}
