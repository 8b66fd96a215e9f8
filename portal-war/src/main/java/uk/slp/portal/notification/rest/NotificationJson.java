package uk.slp.portal.notification.rest;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.notification.AmendmentView;
import uk.slp.portal.notification.CheckView;
import uk.slp.portal.notification.ListedNotification;
import uk.slp.portal.notification.NotificationReceipt;
import uk.slp.portal.notification.NotificationView;
import uk.slp.portal.notification.model.AnswerField;
import uk.slp.portal.notification.model.AnswerKind;
import uk.slp.portal.notification.model.ChildField;
import uk.slp.portal.notification.model.NotificationField;
import uk.slp.portal.notification.model.PersonField;
import uk.slp.portal.shared.time.PortalTime;

/** What the API answers about notifications. A renamed field in a view does not change these. */
public final class NotificationJson {
    private NotificationJson() {}

    /** Facts added after sending. */
    public record Amendment(
            int number, String reason, String text, List<Change> changes, OffsetDateTime createdAt, String createdBy) {}

    /** An answer that holds since an amendment, as kept; codes of several choices have commas between. */
    public record Change(String field, String before, String after) {}

    /** One line of the list. Nothing in it names a child. */
    public record Row(
            String reference,
            String caseName,
            String kind,
            String nature,
            String status,
            String authorityCode,
            String authorityName,
            long children,
            LocalDate dueDate,
            String clock,
            boolean late,
            OffsetDateTime submittedAt,
            OffsetDateTime changedAt) {}

    /** The receipt. */
    public record Receipt(
            String reference,
            OffsetDateTime submittedAt,
            String submittedBy,
            int versionNumber,
            String versionHash,
            boolean late,
            String kind,
            List<Recipient> recipients,
            List<Accepted> acceptedWarnings,
            List<Deadline> deadlines) {}

    /** A warning with which it was sent; without a reason where none was given. */
    public record Accepted(String field, String code, String message, @Nullable String reason) {}

    /** What is asked only at sending; all of it may be absent where it does not apply. */
    public record Sending(
            @Nullable String lateReason,
            @Nullable String duplicateDecision,
            @Nullable List<AcceptedReason> acceptedWarnings) {}

    /** A warning, as {@code check} names it, and why it is sent nevertheless, in at most 500 characters. */
    public record AcceptedReason(String field, String code, @Nullable String reason) {}

    /** What stands between a draft and sending. */
    public record Check(List<Obstacle> problems, List<Warning> warnings) {}

    /** What must be put right before it is sent. */
    public record Obstacle(String field, String code, String message) {}

    /** What can be sent as it is; the page asks the approver for a reason where {@code reasonWanted}. */
    public record Warning(String field, String code, String message, boolean reasonWanted) {}

    /** A body that has it now: {@code panel}, {@code dfe}, {@code ofsted}, {@code partnership} or {@code authority}. */
    public record Recipient(String role, String name) {}

    /** A clock that sending started. */
    public record Deadline(String rule, String title, LocalDate due, String duty, String words, String source) {}

    /** A notification, whole: what stands in {@link NotificationSchema}, without what is not known. */
    static JsonObject whole(NotificationView view, List<AmendmentView> amendments) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("reference", view.reference())
                .add("kind", view.kind())
                .add("status", view.statusCode())
                .add("version", view.version())
                .add("guidanceEdition", view.guidanceEdition())
                .add("authorityCode", view.authorityCode())
                .add("authorityName", view.authorityName())
                .add("partnershipName", view.partnershipName());
        answers(json, List.of(NotificationField.values()), view.answers());
        JsonArrayBuilder children = Json.createArrayBuilder();
        view.children()
                .forEach(child -> children.add(answers(
                        Json.createObjectBuilder().add("id", child.id().toString()),
                        List.of(ChildField.values()),
                        child.answers())));
        JsonArrayBuilder people = Json.createArrayBuilder();
        view.people()
                .forEach(person -> people.add(answers(
                        Json.createObjectBuilder().add("id", person.id().toString()),
                        List.of(PersonField.values()),
                        person.answers())));
        json.add("children", children)
                .add("people", people)
                .add("forPanel", view.forPanel())
                .add("late", view.late());
        text(json, "dueDate", view.dueDate());
        text(json, "createdAt", at(view.createdAt()));
        text(json, "changedAt", at(view.changedAt()));
        text(json, "changedBy", view.changedBy());
        text(json, "submittedAt", at(view.submittedAt()));
        text(json, "submittedBy", view.submittedBy());
        text(json, "acknowledgedAt", at(view.acknowledgedAt()));
        text(json, "acknowledgedBy", view.acknowledgedBy());
        text(json, "contentHash", view.contentHash());
        text(json, "decision", view.decision());
        JsonArrayBuilder added = Json.createArrayBuilder();
        amendments.forEach(m -> added.add(amendment(m)));
        return json.add("amendments", added)
                .add("allowed", Json.createArrayBuilder(view.allowed()))
                .build();
    }

    private static JsonObjectBuilder amendment(AmendmentView m) {
        JsonArrayBuilder changes = Json.createArrayBuilder();
        m.changes().forEach(c -> {
            JsonObjectBuilder change = Json.createObjectBuilder().add("field", c.path());
            text(change, "before", c.before());
            text(change, "after", c.after());
            changes.add(change);
        });
        JsonObjectBuilder json = Json.createObjectBuilder().add("number", m.number());
        text(json, "reason", m.reason());
        text(json, "text", m.text());
        return json.add("changes", changes)
                .add("createdAt", String.valueOf(at(m.at())))
                .add("createdBy", m.by());
    }

    private static JsonObjectBuilder answers(
            JsonObjectBuilder json, List<? extends AnswerField> fields, Map<String, String> answers) {
        for (AnswerField field : fields) {
            String answer = answers.get(field.key());
            if (answer == null || field == NotificationField.KIND) {
                continue;
            }
            if (field.kind() == AnswerKind.CHOICES) {
                json.add(field.key(), Json.createArrayBuilder(List.of(answer.split(","))));
            } else {
                json.add(field.key(), answer);
            }
        }
        return json;
    }

    private static void text(JsonObjectBuilder json, String name, @Nullable Object value) {
        if (value != null) {
            json.add(name, value.toString());
        }
    }

    static Row row(ListedNotification listed) {
        var row = listed.row();
        return new Row(
                row.reference(),
                row.caseName(),
                row.kind(),
                row.nature(),
                row.statusCode(),
                row.authorityCode(),
                row.authorityName(),
                row.children(),
                row.dueDate(),
                listed.clock(),
                row.sentLate(),
                at(row.submittedAt()),
                at(row.changedAt()));
    }

    static Receipt receipt(NotificationReceipt receipt) {
        return new Receipt(
                receipt.reference(),
                at(receipt.submittedAt()),
                receipt.submittedBy(),
                receipt.versionNumber(),
                receipt.hash(),
                receipt.late(),
                receipt.kind(),
                receipt.recipients().stream()
                        .map(r -> new Recipient(r.role(), r.name()))
                        .toList(),
                receipt.accepted().stream()
                        .map(a -> new Accepted(
                                a.warning().field(),
                                a.warning().code(),
                                a.warning().message(),
                                a.reason()))
                        .toList(),
                receipt.deadlines().stream()
                        .map(d -> new Deadline(d.rule(), d.title(), d.due(), d.duty(), d.words(), d.source()))
                        .toList());
    }

    static Check check(CheckView view) {
        return new Check(
                view.problems().stream()
                        .map(p -> new Obstacle(p.field(), p.code(), p.message()))
                        .toList(),
                view.warnings().stream()
                        .map(w -> new Warning(w.field(), w.code(), w.message(), view.wantsReason(w)))
                        .toList());
    }

    private static @Nullable OffsetDateTime at(@Nullable Instant moment) {
        return moment == null ? null : moment.atZone(PortalTime.LONDON).toOffsetDateTime();
    }
}
