package uk.slp.portal.agencysheet.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.agencysheet.Certainty;
import uk.slp.portal.agencysheet.ChronologyFinding;
import uk.slp.portal.agencysheet.ChronologyLine;
import uk.slp.portal.agencysheet.ChronologyQueries;
import uk.slp.portal.agencysheet.ChronologyService;
import uk.slp.portal.agencysheet.ChronologyView;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.rest.EntityTags;
import uk.slp.portal.shared.rest.JsonBody;

/** The merged chronology of a rapid review, for programs of those who write it. */
@Path("v1/rapid-reviews/{reference}/chronology")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Rapid reviews")
public class ChronologyResource {
    @Inject
    private ChronologyQueries queries;

    @Inject
    private ChronologyService service;

    /** A line. */
    public record Line(
            int number,
            String id,
            String agency,
            LocalDate day,
            String kind,
            String what,
            @Nullable String source,
            @Nullable String certainty,
            List<Integer> sameEventAs) {}

    /** What must be settled; {@code settled} is null while it is open. */
    public record Finding(
            String key,
            String kind,
            String words,
            List<Integer> lines,
            String mark,
            long version,
            @Nullable String settled,
            @Nullable String saidBefore,
            @Nullable String settledName) {}

    /** The whole. */
    public record Whole(List<Line> lines, List<Finding> findings, List<String> missing) {}

    /** The chronology. */
    @GET
    @Operation(summary = "Every dated event of every sheet that was sent in, what contradicts, and what is silent")
    public Whole whole(@PathParam("reference") String reference) {
        ChronologyView view = queries.view(reference);
        return new Whole(
                view.merged().lines().stream().map(ChronologyResource::line).toList(),
                view.merged().findings().stream()
                        .map(ChronologyResource::finding)
                        .toList(),
                view.merged().missing().stream().map(agency -> agency.name()).toList());
    }

    /**
     * Says which lines are the same event. What somebody else says between the look at {@code before} and the change
     * stays as they said it: only what differs is changed.
     */
    @PUT
    @Path("lines/{line}/same-event")
    @Operation(
            summary = "Say which lines of other agencies tell of the same event: same (identities of lines), and before"
                    + " (those that were the same event when they were read, an empty list where none was)")
    public Whole pair(
            @PathParam("reference") String reference, @PathParam("line") String line, @Nullable JsonObject body) {
        JsonBody json = new JsonBody(body, Set.of("before", "same"));
        Set<String> before = json.texts("before");
        Set<String> same = json.texts("same");
        json.refuseWrong();
        ChronologyView view = queries.view(reference);
        Set<String> present = view.line(line).sameAs().stream()
                .map(number -> view.line(number).id().toString())
                .collect(Collectors.toSet());
        if (body == null || body.getOrDefault("before", JsonValue.NULL) == JsonValue.NULL) {
            throw new RuleViolation(
                    "before",
                    "before_required",
                    "Send the lines that were the same event when you read them; an empty list where none was.");
        }
        if (!before.equals(present)) {
            throw new RuleViolation(
                    "before",
                    "changed_since",
                    "Somebody has changed which lines are the same event since you read them. Read them again.");
        }
        service.pair(reference, line, before, same);
        return whole(reference);
    }

    /** Settles. */
    @PUT
    @Path("findings/{key}")
    @Operation(
            summary =
                    "Settle a finding: words, mark (of the facts as read). If-Match: the version of what was said before,"
                            + " 0 where nothing was")
    public Whole settle(
            @PathParam("reference") String reference,
            @PathParam("key") String key,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable JsonObject body) {
        long version = EntityTags.expected(ifMatch);
        JsonBody json = new JsonBody(body, Set.of("words", "mark"));
        String words = json.text("words");
        String mark = json.text("mark");
        json.refuseWrong();
        service.settle(reference, key, mark == null ? "" : mark, version, words);
        return whole(reference);
    }

    private static Line line(ChronologyLine line) {
        Certainty certainty = line.certainty();
        return new Line(
                line.number(),
                line.id().toString(),
                line.agency(),
                line.day(),
                line.kind().code(),
                line.what(),
                line.source(),
                certainty == null ? null : certainty.code(),
                line.sameAs());
    }

    private static Finding finding(ChronologyFinding finding) {
        return new Finding(
                finding.key(),
                finding.kind().name().toLowerCase(Locale.ROOT),
                finding.words(),
                finding.lines(),
                finding.mark(),
                finding.version(),
                finding.settled(),
                finding.saidBefore(),
                finding.settledName());
    }
}
