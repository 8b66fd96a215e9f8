package uk.slp.portal.learning.rest;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.learning.Correction;
import uk.slp.portal.learning.FormerText;
import uk.slp.portal.learning.LearningQueries;
import uk.slp.portal.learning.LearningService;
import uk.slp.portal.learning.LearningView;
import uk.slp.portal.learning.OriginalFacts;
import uk.slp.portal.learning.OriginalQueries;
import uk.slp.portal.learning.SimilarItem;
import uk.slp.portal.learning.SimilarLearning;
import uk.slp.portal.learning.VersionLine;
import uk.slp.portal.learning.Withdrawal;
import uk.slp.portal.recommendation.PublicLine;
import uk.slp.portal.shared.error.Gone;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.report.ReportTable;
import uk.slp.portal.shared.report.ReportText;
import uk.slp.portal.shared.report.ReportUnit;
import uk.slp.portal.shared.rest.EntityTags;
import uk.slp.portal.shared.rest.JsonBody;

/** Published learning for programs. */
@Path("v1/learning")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Learning")
public class LearningResource {
    @Inject
    private LearningQueries queries;

    @Inject
    private OriginalQueries originals;

    @Inject
    private LearningService service;

    @Inject
    private SimilarLearning similar;

    /** One published item, whole, with every paragraph at its address. */
    public record Item(
            String id,
            String type,
            String title,
            String publisher,
            String area,
            String region,
            LocalDate publishedOn,
            String summary,
            String contentNote,
            String method,
            List<String> themes,
            List<String> harms,
            List<String> ageBands,
            List<String> agencies,
            String guidanceEdition,
            LocalDate availableUntil,
            String url,
            int versionNumber,
            List<Version> versions,
            Original original,
            List<Section> sections,
            List<Note> footnotes) {}

    /**
     * The file as which an item came.
     *
     * @param scanned whether it holds pictures of pages and no text
     * @param url where it is
     */
    public record Original(String name, String mediaType, long size, String sha256, boolean scanned, String url) {}

    /** A footnote. */
    public record Note(int number, String text, String url) {}

    /**
     * A table of a passage.
     *
     * @param head the headings of its columns; none if it has none
     */
    public record Table(String caption, List<String> head, List<List<String>> rows) {}

    /**
     * A version of an item, the present one first; none of an item that was never corrected.
     *
     * @param url where its text can be read, or null where it is not kept
     */
    public record Version(int number, Instant madeAt, String reason, String changes, String url) {}

    /** Learning about the same as an item, the nearest first. */
    public record Similar(List<SimilarOne> items) {}

    /** An item about the same, with the themes and words that both have in common. */
    public record SimilarOne(
            String id,
            String type,
            String title,
            String publisher,
            LocalDate publishedOn,
            String url,
            List<String> themesInCommon,
            List<String> wordsInCommon) {}

    /** What a replaced version said. */
    public record Former(
            String id,
            int number,
            Instant madeAt,
            Instant replacedAt,
            String title,
            String summary,
            String contentNote,
            List<Section> sections,
            List<Note> footnotes) {}

    /** A section of a report. */
    public record Section(String number, String heading, List<Unit> units) {}

    /**
     * A paragraph, finding, recommendation, quotation, question or piece of good practice.
     *
     * @param text plain words; of a table what it says, in sentences
     * @param footnotes numbers of the footnotes that it calls for
     * @param table its table, or null
     * @param recommendation where a recommendation stands; null of everything else, and in a version that was replaced
     */
    public record Unit(
            String anchor,
            String number,
            String kind,
            String text,
            String addressee,
            String speaker,
            List<Integer> footnotes,
            Table table,
            String url,
            @Nullable RecommendationState recommendation) {}

    /** Gives one item. */
    @GET
    @Path("{id}")
    @Operation(summary = "One published item, whole; 410 if it was withdrawn")
    public Response one(@PathParam("id") String id) {
        LearningView view =
                queries.bySlug(id).orElseThrow(() -> new NotFound("Nothing was published at that address."));
        if (!view.published()) {
            throw gone(view);
        }
        return Response.ok(item(view, queries.versions(view), originals.around(view)))
                .tag(EntityTags.of(view.version()))
                .build();
    }

    /** Gives what is about the same. */
    @GET
    @Path("{id}/similar")
    @Operation(summary = "Up to five published items about the same, and why; 410 if the item was withdrawn")
    public Similar similar(@PathParam("id") String id) {
        LearningView view =
                queries.bySlug(id).orElseThrow(() -> new NotFound("Nothing was published at that address."));
        if (!view.published()) {
            throw new Gone("This was published and has been withdrawn: " + view.withdrawnReason());
        }
        return new Similar(
                similar.to(view).stream().map(LearningResource::similarOne).toList());
    }

    private static SimilarOne similarOne(SimilarItem item) {
        return new SimilarOne(
                item.slug(),
                item.type(),
                item.title(),
                item.publisher(),
                item.publishedOn(),
                item.url(),
                item.themes(),
                item.words());
    }

    /** Gives a version that was replaced. */
    @GET
    @Path("{id}/versions/{number}")
    @Operation(summary = "A replaced version of an item; 410 if its text was not kept or the item was withdrawn")
    public Former former(@PathParam("id") String id, @PathParam("number") int number) {
        LearningView view =
                queries.bySlug(id).orElseThrow(() -> new NotFound("Nothing was published at that address."));
        if (!view.published()) {
            throw gone(view);
        }
        FormerText text = queries.former(view, number)
                .orElseThrow(() -> new NotFound("It has no replaced version " + number + "."));
        if (!text.readable()) {
            throw new Gone("Version " + number + " was replaced and is not kept.");
        }
        ReportText report = ReportText.parse(text.text());
        String url = view.url() + "/versions/" + number;
        return new Former(
                id,
                number,
                text.madeAt(),
                text.replacedAt(),
                text.title(),
                text.summary(),
                text.contentNote(),
                sections(report, url, List.of()),
                notes(report, url));
    }

    /** Corrects an item. */
    @POST
    @Path("{id}/corrections")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary =
                    "Publish a new version of an item; body: reason, and of title, summary, contentNote and reportText"
                            + " those that change; formerReadable: whether the replaced text may still be read")
    public Response correct(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch, @Nullable JsonObject body) {
        long version = EntityTags.expected(ifMatch);
        JsonBody json =
                new JsonBody(body, Set.of("reason", "title", "summary", "contentNote", "reportText", "formerReadable"));
        LearningView view = queries.bySlug(id)
                .orElseThrow(() -> new NotFound("There is no published item of your partnership at that address."));
        Correction correction = new Correction(
                or(json.text("title"), view.title()),
                or(json.text("summary"), view.summary()),
                or(json.text("contentNote"), view.contentNote()),
                or(json.text("reportText"), view.text()),
                or(json.text("reason"), ""),
                !Boolean.FALSE.equals(json.flag("formerReadable")));
        json.refuseWrong();
        service.correct(new LearningService.Correct(id, version, correction));
        return Response.noContent().build();
    }

    private static Gone gone(LearningView view) {
        String learning = view.withdrawnLearning();
        return new Gone("This was published and has been withdrawn: " + view.withdrawnReason()
                + (learning == null ? "" : " What can still be learned: " + learning));
    }

    private static String or(@Nullable String given, String present) {
        return given == null ? present : given;
    }

    /** Withdraws an item. */
    @POST
    @Path("{id}/withdrawal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary =
                    "Withdraw the text, leaving the record; body: reason; learning: what can still be learned, without anybody in it; ordered")
    public Response withdraw(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch, @Nullable JsonObject body) {
        long version = EntityTags.expected(ifMatch);
        JsonBody json = new JsonBody(body, Set.of("reason", "learning", "ordered"));
        String reason = or(json.text("reason"), "");
        String learning = or(json.text("learning"), "");
        boolean ordered = Boolean.TRUE.equals(json.flag("ordered"));
        json.refuseWrong();
        service.withdraw(new LearningService.Withdraw(id, version, new Withdrawal(reason, learning, ordered)));
        return Response.noContent().build();
    }

    /** Publishes a withdrawn item again. */
    @POST
    @Path("{id}/restoration")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Publish a withdrawn item again; body: reason")
    public Response restore(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch, @Nullable JsonObject body) {
        long version = EntityTags.expected(ifMatch);
        JsonBody json = new JsonBody(body, Set.of("reason"));
        String reason = json.text("reason");
        json.refuseWrong();
        service.restore(new LearningService.Restore(id, version, reason == null ? "" : reason));
        return Response.noContent().build();
    }

    private static Item item(LearningView v, List<VersionLine> versions, OriginalQueries.Around around) {
        OriginalFacts file = around.file();
        return new Item(
                v.slug(),
                v.type().code(),
                v.title(),
                v.publisher(),
                v.area(),
                v.region(),
                v.publishedOn(),
                v.summary(),
                v.contentNote(),
                v.method(),
                v.themes(),
                v.harms(),
                v.ageBands(),
                v.agencies(),
                v.edition(),
                v.availableUntil(),
                v.url(),
                v.textNumber(),
                versions.stream()
                        .map(line -> new Version(
                                line.number(),
                                line.madeAt(),
                                line.reason(),
                                line.changes(),
                                !line.readable()
                                        ? null
                                        : line.number() == v.textNumber()
                                                ? v.url()
                                                : v.url() + "/versions/" + line.number()))
                        .toList(),
                file == null
                        ? null
                        : new Original(
                                file.name(),
                                file.mediaType(),
                                file.size(),
                                file.sha256(),
                                file.picturesOnly(),
                                v.url() + "/original"),
                sections(v.report(), v.url(), around.recommendations()),
                notes(v.report(), v.url()));
    }

    private static List<Note> notes(ReportText report, String url) {
        return report.notes().stream()
                .map(note -> new Note(note.number(), note.text(), url + "#" + note.anchor()))
                .toList();
    }

    private static @Nullable Table table(@Nullable ReportTable table) {
        return table == null ? null : new Table(table.caption(), table.head(), table.rows());
    }

    private static List<Section> sections(ReportText report, String url, List<PublicLine> ledger) {
        return report.sections().stream()
                .map(section -> new Section(
                        Integer.toString(section.number()),
                        section.heading(),
                        section.units().stream()
                                .map(u -> new Unit(
                                        u.anchor(),
                                        u.number(),
                                        u.kind().code(),
                                        u.text(),
                                        u.addressee(),
                                        u.speaker(),
                                        u.pieces().stream()
                                                .map(ReportUnit.Piece::note)
                                                .filter(note -> note > 0)
                                                .toList(),
                                        table(u.table()),
                                        url + "#" + u.anchor(),
                                        RecommendationState.of(ledger, u.anchor())))
                                .toList()))
                .toList();
    }
}
