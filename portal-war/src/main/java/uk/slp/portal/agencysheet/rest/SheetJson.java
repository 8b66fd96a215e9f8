package uk.slp.portal.agencysheet.rest;

import jakarta.json.JsonObject;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.agencysheet.SheetLine;
import uk.slp.portal.agencysheet.SheetRow;
import uk.slp.portal.agencysheet.SheetView;
import uk.slp.portal.agencysheet.model.EventField;
import uk.slp.portal.shared.error.Violation;
import uk.slp.portal.shared.rest.EntityTags;
import uk.slp.portal.shared.rest.JsonBody;
import uk.slp.portal.shared.time.PortalTime;

/** The forms in which the API gives sheets of agencies; their names are promises. */
final class SheetJson {
    private SheetJson() {}

    /** A line of a list. */
    public record Row(
            String reference,
            String kind,
            String name,
            String status,
            String with,
            LocalDate due,
            String dueWords,
            boolean nothingKnown,
            @Nullable OffsetDateTime sentInAt) {}

    /** One line of the agency's chronology. */
    public record Line(
            String id,
            @Nullable String day,
            @Nullable String kind,
            @Nullable String what,
            @Nullable String source,
            @Nullable String certainty) {}

    /** One sheet. */
    public record Whole(
            String reference,
            String rapidReview,
            String kind,
            String name,
            String status,
            boolean locked,
            String about,
            @Nullable String questions,
            LocalDate due,
            String dueWords,
            Map<String, @Nullable String> answers,
            List<Line> lines,
            List<Violation> problems,
            List<String> actions,
            @Nullable String stepReason,
            @Nullable OffsetDateTime sentInAt,
            @Nullable String sentInName) {}

    static Row row(SheetRow row) {
        return new Row(
                row.reference(),
                row.kind().code(),
                row.name(),
                row.status().code(),
                row.with(),
                row.clock().due(),
                row.clock().leftWords(),
                row.nothingKnown(),
                at(row.sentInAt()));
    }

    /**
     * One sheet.
     *
     * @param written whether what the agency has written is shown: to its contributor always, to others once it was sent in
     */
    static Response whole(SheetView view, boolean written) {
        Map<String, @Nullable String> answers = new LinkedHashMap<>();
        if (written) {
            view.answers().forEach(answer -> answers.put(answer.field().apiName(), answer.text()));
        }
        Whole whole = new Whole(
                view.reference(),
                view.reviewReference(),
                view.kind().code(),
                view.name(),
                view.status().code(),
                view.locked(),
                view.about(),
                view.questions(),
                view.clock().due(),
                view.clock().leftWords(),
                answers,
                written ? view.lines().stream().map(SheetJson::line).toList() : List.of(),
                written ? view.problems() : List.of(),
                view.actions().stream().sorted().map(action -> action.code()).toList(),
                view.stepReason(),
                at(view.sentInAt()),
                view.sentInName());
        return Response.ok(whole).tag(EntityTags.of(view.version())).build();
    }

    private static Line line(SheetLine line) {
        return new Line(
                line.id().toString(),
                line.dayText(),
                text(line, EventField.KIND),
                line.what(),
                line.source(),
                text(line, EventField.CERTAINTY));
    }

    private static @Nullable String text(SheetLine line, EventField field) {
        String text = line.text(field);
        return text.isEmpty() ? null : text;
    }

    static @Nullable String reason(@Nullable JsonObject body) {
        JsonBody json = new JsonBody(body, Set.of("reason"));
        String reason = json.text("reason");
        json.refuseWrong();
        return reason;
    }

    private static @Nullable OffsetDateTime at(@Nullable Instant moment) {
        return moment == null ? null : moment.atZone(PortalTime.LONDON).toOffsetDateTime();
    }
}
