package uk.slp.portal.discovery.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.discovery.VocabularyChange;
import uk.slp.portal.discovery.VocabularyDraft;
import uk.slp.portal.discovery.VocabularyLine;
import uk.slp.portal.discovery.VocabularyQueries;
import uk.slp.portal.discovery.VocabularyRelease;
import uk.slp.portal.discovery.VocabularyService;
import uk.slp.portal.discovery.VocabularyText;
import uk.slp.portal.shared.rest.EntityTags;
import uk.slp.portal.shared.rest.JsonBody;
import uk.slp.search.judged.VocabularyTrial;

/** The vocabulary of the search, for librarians' programs. Every write takes the version that a read gave. */
@Path("v1/vocabulary")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Vocabulary")
public class VocabularyResource {
    private static final Set<String> LINE = Set.of("kind", "terms", "to", "reason");
    private static final Set<String> NEW_LINE = Set.of("kind", "terms", "to", "reason", "section");

    @Inject
    private VocabularyQueries queries;

    @Inject
    private VocabularyService service;

    /** The vocabulary as the draft has it. */
    public record Draft(int version, List<Group> groups, List<VocabularyChange> changes) {
        public Draft {
            groups = List.copyOf(groups);
            changes = List.copyOf(changes);
        }
    }

    /** Lines under a heading. */
    public record Group(String section, List<Line> lines) {
        public Group {
            lines = List.copyOf(lines);
        }
    }

    /** A line. */
    public record Line(String key, String statement) {}

    /** What a draft would do. */
    public record Preview(
            boolean measured,
            double before,
            double after,
            List<VocabularyTrial.Query> gaining,
            List<VocabularyTrial.Query> losing,
            List<VocabularyTrial.Query> otherwiseDifferent) {
        public Preview {
            gaining = List.copyOf(gaining);
            losing = List.copyOf(losing);
            otherwiseDifferent = List.copyOf(otherwiseDifferent);
        }
    }

    /** A version, whole. */
    public record Version(VocabularyRelease release, List<Group> groups, List<VocabularyChange> changes) {
        public Version {
            groups = List.copyOf(groups);
            changes = List.copyOf(changes);
        }
    }

    /** What was released. */
    public record Released(int version) {}

    /** The draft. */
    @GET
    @Operation(summary = "The vocabulary with the draft on it, and the changes that make the draft")
    public Response draft() {
        VocabularyDraft draft = queries.draft();
        return Response.ok(new Draft(draft.base(), groups(draft.text()), draft.changes()))
                .tag(EntityTags.of(draft.version()))
                .build();
    }

    /** Adds a line. */
    @POST
    @Path("lines")
    @Operation(
            summary = "Add a line to the draft",
            description =
                    "section: the heading. kind: equal, related or acronym. terms: a list of texts; to: what is found"
                            + " as well, for related. reason: up to 1,000 characters.")
    public Response add(@HeaderParam("If-Match") @Nullable String ifMatch, @Nullable JsonObject body) {
        JsonBody json = new JsonBody(body, NEW_LINE);
        String section = json.text("section");
        VocabularyLine line = line(json);
        String reason = json.text("reason");
        long expected = EntityTags.expected(ifMatch);
        json.refuseWrong();
        service.add(section, line, reason, expected);
        return now();
    }

    /** Changes a line. */
    @PUT
    @Path("lines/{key}")
    @Operation(summary = "Change a line in the draft")
    public Response change(
            @PathParam("key") String key,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Nullable JsonObject body) {
        JsonBody json = new JsonBody(body, LINE);
        VocabularyLine line = line(json);
        String reason = json.text("reason");
        long expected = EntityTags.expected(ifMatch);
        json.refuseWrong();
        service.change(key, line, reason, expected);
        return now();
    }

    /** Retires a line. */
    @POST
    @Path("lines/{key}/retirement")
    @Operation(summary = "Take a line out of the draft, with a reason")
    public Response retire(
            @PathParam("key") String key,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Nullable JsonObject body) {
        JsonBody json = new JsonBody(body, Set.of("reason"));
        String reason = json.text("reason");
        long expected = EntityTags.expected(ifMatch);
        json.refuseWrong();
        service.retire(key, reason, expected);
        return now();
    }

    /** Drops the draft. */
    @DELETE
    @Path("draft")
    @Operation(summary = "Drop every change since the last release")
    public Response discard(@HeaderParam("If-Match") @Nullable String ifMatch) {
        service.discard(EntityTags.expected(ifMatch));
        return now();
    }

    /** What the draft would do. */
    @GET
    @Path("preview")
    @Operation(
            summary = "What the draft would do to the judged queries",
            description =
                    "before and after: mean nDCG@10, 0 to 1; of use only where measured is true, that is where the"
                            + " library holds the judged documents.")
    public Preview preview() {
        VocabularyTrial trial = queries.trial(queries.draft());
        return new Preview(
                trial.measures(),
                trial.meanBefore(),
                trial.meanAfter(),
                trial.gaining(),
                trial.losing(),
                trial.otherwiseDifferent());
    }

    /** Releases the draft. */
    @POST
    @Path("release")
    @Operation(
            summary = "Put the draft to use, on every node",
            description = "what: what was changed. why: why it should be so. Up to 1,000 characters each.")
    public Released release(@HeaderParam("If-Match") @Nullable String ifMatch, @Nullable JsonObject body) {
        JsonBody json = new JsonBody(body, Set.of("what", "why"));
        String what = json.text("what");
        String why = json.text("why");
        long expected = EntityTags.expected(ifMatch);
        json.refuseWrong();
        return new Released(service.release(what, why, expected));
    }

    /** Versions. */
    @GET
    @Path("versions")
    @Operation(summary = "Every released version, the newest first; 0 is the file that comes with the portal")
    public List<VocabularyRelease> versions() {
        return queries.releases();
    }

    /** One version. */
    @GET
    @Path("versions/{number}")
    @Operation(summary = "One released version, whole, with the changes that led to it")
    public Version version(@PathParam("number") int number) {
        VocabularyQueries.Version version = queries.version(number);
        return new Version(version.release(), groups(version.text()), version.changes());
    }

    /** Leads back to a version. */
    @POST
    @Path("versions/{number}/return")
    @Operation(summary = "Make a draft that leads back to a former version, with a reason")
    public Response bringBack(
            @PathParam("number") int number,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Nullable JsonObject body) {
        JsonBody json = new JsonBody(body, Set.of("reason"));
        String reason = json.text("reason");
        long expected = EntityTags.expected(ifMatch);
        json.refuseWrong();
        service.bringBack(number, reason, expected);
        return now();
    }

    private Response now() {
        return Response.noContent()
                .tag(EntityTags.of(queries.draft().version()))
                .build();
    }

    private static VocabularyLine line(JsonBody json) {
        return new VocabularyLine(
                Objects.requireNonNullElse(json.text("kind"), ""),
                String.join("\n", json.texts("terms")),
                String.join("\n", json.texts("to")));
    }

    private static List<Group> groups(VocabularyText text) {
        return text.groups().stream()
                .map(group -> new Group(
                        group.title(),
                        group.statements().stream()
                                .map(one -> new Line(one.key(), one.text()))
                                .toList()))
                .toList();
    }
}
