package uk.slp.portal.practicereview.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.practicereview.SummaryCommands;
import uk.slp.portal.practicereview.SummaryDraftService;
import uk.slp.portal.practicereview.SummaryKind;
import uk.slp.portal.practicereview.SummaryPaper;
import uk.slp.portal.practicereview.SummaryQueries;
import uk.slp.portal.practicereview.SummaryService;
import uk.slp.portal.practicereview.SummaryText;
import uk.slp.portal.practicereview.SummaryView;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.pdf.Paper;
import uk.slp.portal.shared.pdf.TaggedPdf;
import uk.slp.portal.shared.persistence.Coded;
import uk.slp.portal.shared.rest.EntityTags;
import uk.slp.portal.shared.word.WordPaper;

/**
 * The briefing and the summaries beside the report of a practice review. {@code ETag} and {@code If-Match} are the version of the
 * summary; 0 is that of one that nobody has begun.
 */
@Path("v1/practice-reviews/{reference}/summaries")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Practice reviews")
public class SummaryResource {
    @Inject
    private SummaryQueries queries;

    @Inject
    private SummaryService service;

    @Inject
    private SummaryDraftService drafts;

    /** One in the list. */
    public record Line(String kind, String label, @Nullable String status, String showing, String length) {}

    /** Those beside a report. */
    public record Lines(List<Line> items) {}

    /**
     * A section.
     *
     * @param field its name in a PUT
     * @param mostWords how many words it may have
     */
    public record Section(String field, String heading, String text, int words, int mostWords) {}

    /** That it was handed over. */
    public record Handed(String to, String by, LocalDate on, int version) {}

    /** One summary, whole. */
    public record Summary(
            String reference,
            String kind,
            String label,
            String status,
            String showing,
            long version,
            @Nullable String title,
            @Nullable String contentNote,
            List<Section> sections,
            int words,
            int minutes,
            int mostMinutes,
            int keptVersions,
            List<Handed> handedOver,
            boolean confirmed,
            @Nullable LocalDate publishedOn,
            @Nullable String url,
            List<String> allowed) {}

    /** The list. */
    @GET
    @Operation(summary = "Read where the briefing and the summaries beside a report stand")
    public Lines all(@PathParam("reference") String reference) {
        return new Lines(queries.list(reference).lines().stream()
                .map(line -> new Line(
                        line.kind().code(),
                        line.kind().label(),
                        line.status() == null ? null : line.status().code(),
                        line.showing().code(),
                        line.length()))
                .toList());
    }

    /** One. */
    @GET
    @Path("{kind}")
    @Operation(summary = "Read a briefing or summary (briefing, family, young_people); ETag is its version")
    public Response one(@PathParam("reference") String reference, @PathParam("kind") String kind) {
        return answer(reference, kind(kind));
    }

    /** One as a PDF. */
    @GET
    @Path("{kind}/paper.pdf")
    @Produces("application/pdf")
    @Operation(summary = "A briefing or summary as it stands, as an accessible PDF")
    public Response pdf(@PathParam("reference") String reference, @PathParam("kind") String kind) {
        return paper(reference, kind(kind), ".pdf", TaggedPdf::of);
    }

    /** One as a Word document. */
    @GET
    @Path("{kind}/paper.docx")
    @Produces("application/vnd.openxmlformats-officedocument.wordprocessingml.document")
    @Operation(summary = "A briefing or summary as it stands, as a Word document")
    public Response word(@PathParam("reference") String reference, @PathParam("kind") String kind) {
        return paper(reference, kind(kind), ".docx", WordPaper::of);
    }

    private Response paper(String reference, SummaryKind kind, String ending, Function<Paper, byte[]> writer) {
        SummaryView view = queries.one(reference, kind);
        if (view.version() == 0) {
            throw new NotFound("Nobody has begun it.");
        }
        return Response.ok(writer.apply(SummaryPaper.of(view)))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + view.reference() + "-" + kind.code() + ending + "\"")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    /** Replace its text. */
    @PUT
    @Path("{kind}")
    @Operation(summary = "Replace the text of a briefing or summary: title, contentNote, part1 to part6")
    public Response write(
            @PathParam("reference") String reference,
            @PathParam("kind") String kind,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable String text) {
        long version = EntityTags.expected(ifMatch);
        SummaryKind which = kind(kind);
        ReviewBody body = ReviewBody.required(text);
        List<String> names = new ArrayList<>(List.of("title", "contentNote"));
        names.addAll(which.fields());
        Map<String, @Nullable String> fields = new HashMap<>();
        names.forEach(name -> fields.put(name, body.text(name)));
        body.finish();
        drafts.replace(reference, which, version, fields);
        return answer(reference, which);
    }

    /** Mark it complete. */
    @POST
    @Path("{kind}/completion")
    @Operation(summary = "Mark a briefing or summary complete")
    public Response complete(
            @PathParam("reference") String reference,
            @PathParam("kind") String kind,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable String text) {
        service.complete(step(reference, kind, ifMatch, text));
        return answer(reference, kind(kind));
    }

    /** Write on it again. */
    @POST
    @Path("{kind}/reopening")
    @Operation(summary = "Open a complete briefing or summary for writing again")
    public Response reopen(
            @PathParam("reference") String reference,
            @PathParam("kind") String kind,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable String text) {
        service.reopen(step(reference, kind, ifMatch, text));
        return answer(reference, kind(kind));
    }

    /** Who reads it. */
    @POST
    @Path("{kind}/readers")
    @Operation(summary = "Say who reads it: showing (with_report, later, paper)")
    public Response show(
            @PathParam("reference") String reference,
            @PathParam("kind") String kind,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable String text) {
        long version = EntityTags.expected(ifMatch);
        ReviewBody body = ReviewBody.of(text);
        var command = new SummaryCommands.Show(reference, kind(kind), version, body.text("showing"));
        body.finish();
        service.show(command);
        return answer(reference, kind(kind));
    }

    /** Publish it. */
    @POST
    @Path("{kind}/publication")
    @Operation(summary = "Publish a briefing or summary beside a report that is published")
    public Response publish(
            @PathParam("reference") String reference,
            @PathParam("kind") String kind,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable String text) {
        service.publish(step(reference, kind, ifMatch, text));
        return answer(reference, kind(kind));
    }

    /** Hand it over. */
    @POST
    @Path("{kind}/handing-over")
    @Operation(summary = "Record that a briefing or summary was handed over as a paper: handedTo, handedOn, handedBy")
    public Response handOver(
            @PathParam("reference") String reference,
            @PathParam("kind") String kind,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable String text) {
        long version = EntityTags.expected(ifMatch);
        ReviewBody body = ReviewBody.of(text);
        var command = new SummaryCommands.HandOver(
                reference, kind(kind), version, body.text("handedTo"), body.text("handedOn"), body.text("handedBy"));
        body.finish();
        service.handOver(command);
        return answer(reference, kind(kind));
    }

    private static SummaryCommands.Step step(
            String reference, String kind, @Nullable String ifMatch, @Nullable String text) {
        long version = EntityTags.expected(ifMatch);
        ReviewBody.of(text).finish();
        return new SummaryCommands.Step(reference, kind(kind), version);
    }

    private static SummaryKind kind(String code) {
        if (!Coded.known(SummaryKind.class, code)) {
            throw new NotFound("There is no such summary: briefing, family, young_people.");
        }
        return Coded.of(SummaryKind.class, code);
    }

    private Response answer(String reference, SummaryKind kind) {
        SummaryView view = queries.one(reference, kind);
        List<Section> sections = new ArrayList<>();
        for (int i = 0; i < kind.sections().size(); i++) {
            String part = view.text().parts().get(i);
            sections.add(new Section(
                    kind.fields().get(i),
                    kind.sections().get(i).heading(),
                    part,
                    SummaryText.words(part),
                    kind.sections().get(i).words()));
        }
        return Response.ok(new Summary(
                        reference,
                        kind.code(),
                        kind.label(),
                        view.status().code(),
                        view.showing().code(),
                        view.version(),
                        view.text().title(),
                        view.text().contentNote(),
                        sections,
                        view.text().words(),
                        view.text().minutes(),
                        kind.minutes(),
                        view.kept().size(),
                        view.handed().stream()
                                .map(one -> new Handed(one.to(), one.by(), one.on(), one.number()))
                                .toList(),
                        view.identity().isConfirmed(),
                        view.publishedOn(),
                        view.url(),
                        view.allowed()))
                .tag(EntityTags.of(view.version()))
                .build();
    }
}
