package uk.slp.portal.childdeathreturn.rest;

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
import uk.slp.portal.childdeathform.AskedQuestion;
import uk.slp.portal.childdeathreturn.MergedPicture;
import uk.slp.portal.childdeathreturn.PictureFinding;
import uk.slp.portal.childdeathreturn.PictureLine;
import uk.slp.portal.childdeathreturn.ReturnForm;
import uk.slp.portal.childdeathreturn.ReturnRow;
import uk.slp.portal.childdeathreturn.ReturnView;
import uk.slp.portal.childdeathreturn.Settled;
import uk.slp.portal.childdeathreturn.StoodAside;
import uk.slp.portal.shared.rest.EntityTags;
import uk.slp.portal.shared.rest.JsonBody;
import uk.slp.portal.shared.time.PortalTime;

/** The forms in which the API gives returns; their names are promises. */
final class ReturnJson {
    private ReturnJson() {}

    /** A line of a list. */
    public record Row(
            String reference,
            String childDeath,
            String agencyKind,
            String agency,
            String status,
            String with,
            LocalDate due,
            int asked,
            int answered,
            int explained,
            int score,
            int sentVersions) {}

    /** One form: what is asked and what is answered, the answers by the code of the question. */
    public record Form(String code, int version, String title, Map<String, Answer> answers) {}

    /** One answer: as it is kept, in words, or the reason why there is none. */
    public record Answer(
            String question,
            boolean required,
            @Nullable String text,
            String words,
            @Nullable String because,
            List<List<String>> rows) {}

    /** What keeps a return from being sent. */
    public record Problem(String form, String field, String message) {}

    /** One return. */
    public record Whole(
            String reference,
            String childDeath,
            String agencyKind,
            String agency,
            String status,
            @Nullable String note,
            LocalDate due,
            int score,
            List<Form> forms,
            List<Problem> problems,
            List<String> actions,
            @Nullable String nothingHeld,
            @Nullable String conflictOf,
            @Nullable String stepReason,
            int sentVersions,
            @Nullable OffsetDateTime sentAt,
            @Nullable String sentName,
            @Nullable String hash) {}

    /** What an agency says to a question. */
    public record Said(String reference, String agency, String words, boolean answered) {}

    /** How something was settled. */
    public record How(String words, String name, OffsetDateTime at) {}

    /** One question of the merged picture. */
    public record Line(
            String key,
            String form,
            String question,
            String wording,
            List<Said> answers,
            @Nullable String finding,
            @Nullable How settled) {}

    /** An agency that holds no record: who looked where and when. */
    public record Nothing(String reference, String agency, String searched) {}

    /** The merged picture. */
    public record Picture(String childDeath, List<String> waitedFor, List<Nothing> holdNothing, List<Line> lines) {}

    static Row row(ReturnRow row) {
        return new Row(
                row.reference(),
                row.childDeathReference(),
                row.kind().code(),
                row.agency(),
                row.status().code(),
                row.with(),
                row.clock().due(),
                row.completeness().asked(),
                row.completeness().answered(),
                row.completeness().explained(),
                row.completeness().score(),
                row.sentNumber());
    }

    static Response whole(ReturnView view) {
        StoodAside aside = view.aside();
        Whole whole = new Whole(
                view.reference(),
                view.childDeathReference(),
                view.kind().code(),
                view.agency(),
                view.status().code(),
                view.note(),
                view.clock().due(),
                view.completeness().score(),
                view.forms().stream().map(ReturnJson::form).toList(),
                view.status().waits()
                        ? view.problems().stream()
                                .map(one -> new Problem(one.form(), one.field(), one.message()))
                                .toList()
                        : List.of(),
                view.actions().stream().sorted().map(action -> action.code()).toList(),
                view.nothingHeld(),
                aside == null ? null : aside.name(),
                view.stepReason(),
                view.sentNumber(),
                at(view.sentAt()),
                view.sentName(),
                view.hash());
        return Response.ok(whole).tag(EntityTags.of(view.version())).build();
    }

    private static Form form(ReturnForm form) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        for (AskedQuestion one : form.filled().questions()) {
            answers.put(
                    one.question().code(),
                    new Answer(
                            one.question().wording(),
                            one.question().required(),
                            one.text(),
                            one.words(),
                            one.reason(),
                            one.cells()));
        }
        return new Form(form.code(), form.number(), form.title(), answers);
    }

    static Response picture(String childDeath, MergedPicture picture) {
        Picture whole = new Picture(
                childDeath,
                picture.silent().stream().map(agency -> agency.name()).toList(),
                picture.holdNothing().stream()
                        .map(agency ->
                                new Nothing(agency.reference(), agency.name(), String.valueOf(agency.nothingHeld())))
                        .toList(),
                picture.lines().map(ReturnJson::line).toList());
        return Response.ok(whole).tag(EntityTags.of(picture.version())).build();
    }

    private static Line line(PictureLine line) {
        PictureFinding finding = line.finding();
        Settled settled = line.settled();
        return new Line(
                line.key(),
                line.form(),
                line.question(),
                line.wording(),
                line.answers().stream()
                        .map(one -> new Said(one.reference(), one.agency(), one.words(), one.answered()))
                        .toList(),
                finding == null ? null : finding.code(),
                settled == null
                        ? null
                        : new How(
                                settled.words(),
                                settled.name(),
                                settled.at().atZone(PortalTime.LONDON).toOffsetDateTime()));
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
