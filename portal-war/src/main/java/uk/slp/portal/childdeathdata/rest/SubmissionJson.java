package uk.slp.portal.childdeathdata.rest;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeathdata.SubmissionCommands.Line;
import uk.slp.portal.childdeathdata.SubmissionReason;
import uk.slp.portal.childdeathdata.SubmissionRow;
import uk.slp.portal.childdeathdata.SubmissionView;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.rest.EntityTags;
import uk.slp.portal.shared.rest.JsonBody;
import uk.slp.portal.shared.time.PortalTime;

/** Submissions in the words of the API. */
final class SubmissionJson {
    private SubmissionJson() {}

    /** A submission in a list. */
    public record Row(
            String reference,
            int number,
            String panel,
            String status,
            LocalDate from,
            LocalDate to,
            int cases,
            int warnings,
            OffsetDateTime sentAt,
            String sentBy,
            @Nullable OffsetDateTime answeredAt) {}

    /**
     * Something found, or a reason for sending back.
     *
     * @param caseReference empty where the whole file is meant
     * @param field code; empty where no single field is meant
     */
    public record Finding(String caseReference, String field, String words) {}

    /**
     * A whole submission.
     *
     * @param notReviewed cases that the panel does not review
     * @param hash SHA-256 of the JSON file
     */
    public record Whole(
            Row submission,
            int schema,
            int completed,
            int notReviewed,
            String hash,
            @Nullable String answeredBy,
            List<Finding> warnings,
            List<Finding> reasons,
            @Nullable Integer replaces,
            @Nullable Integer replacedBy,
            List<String> actions) {}

    static Row row(SubmissionRow row) {
        return new Row(
                row.reference(),
                row.number(),
                row.panelName(),
                row.status().code(),
                row.from(),
                row.to(),
                row.cases(),
                row.warnings(),
                PortalTime.told(row.sentAt()),
                row.sentName(),
                row.answeredAt() == null ? null : PortalTime.told(row.answeredAt()));
    }

    static Whole whole(SubmissionView view) {
        return new Whole(
                row(view.row()),
                view.schema(),
                view.completed(),
                view.others(),
                view.hash(),
                view.answeredName(),
                findings(view.findings()),
                findings(view.reasons()),
                view.replaces(),
                view.replacedBy(),
                view.actions());
    }

    static Response tagged(SubmissionView view) {
        return Response.ok(whole(view)).tag(EntityTags.of(view.version())).build();
    }

    /**
     * The reasons of a body.
     *
     * @throws RuleViolation if they are no list of objects of texts
     */
    static List<Line> lines(@Nullable JsonObject body) {
        new JsonBody(body, Set.of("reasons")).refuseWrong();
        JsonValue reasons = body == null ? JsonValue.NULL : body.getOrDefault("reasons", JsonValue.NULL);
        if (reasons == JsonValue.NULL) {
            return List.of();
        }
        if (!(reasons instanceof JsonArray array)) {
            throw new RuleViolation("reasons", "not_list", "Send a list of case, field and words.");
        }
        if (array.size() > SubmissionReason.MOST) {
            throw new RuleViolation("reasons", "too_many", "Give " + SubmissionReason.MOST + " reasons at most.");
        }
        List<Line> lines = new ArrayList<>();
        for (JsonValue each : array) {
            if (!(each instanceof JsonObject object)) {
                throw new RuleViolation("reasons", "not_list", "Send a list of case, field and words.");
            }
            JsonBody line = new JsonBody(object, Set.of("case", "field", "words"));
            lines.add(new Line(line.text("case"), line.text("field"), line.text("words")));
            line.refuseWrong();
        }
        return lines;
    }

    private static List<Finding> findings(List<SubmissionReason> lines) {
        return lines.stream()
                .map(one -> new Finding(one.reference(), one.field(), one.words()))
                .toList();
    }
}
