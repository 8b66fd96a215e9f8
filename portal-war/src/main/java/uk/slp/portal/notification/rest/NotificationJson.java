package uk.slp.portal.notification.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.notification.AmendmentView;
import uk.slp.portal.notification.ChildView;
import uk.slp.portal.notification.ListedNotification;
import uk.slp.portal.notification.NotificationReceipt;
import uk.slp.portal.notification.NotificationView;
import uk.slp.portal.shared.time.PortalTime;

/** What the API answers about notifications. A renamed field in a view does not change these. */
public final class NotificationJson {
    private NotificationJson() {}

    /** A notification, whole. What is not known is left out. */
    public record Whole(
            String reference,
            String kind,
            String status,
            long version,
            String guidanceEdition,
            String authorityCode,
            String authorityName,
            String partnershipName,
            String caseName,
            String notifierName,
            String notifierJobTitle,
            String notifierEmail,
            String notifierPhone,
            String incidentDate,
            String incidentDatePrecision,
            String incidentTime,
            String locationType,
            String placeAuthorityCode,
            String setting,
            String placeDescription,
            String awarenessDate,
            String nature,
            String natureExplanation,
            String abuseStatus,
            List<String> abuseTypes,
            String harmType,
            String circumstances,
            String immediateSafety,
            String duplicateDecision,
            String lateReason,
            List<Child> children,
            LocalDate dueDate,
            boolean late,
            OffsetDateTime createdAt,
            OffsetDateTime changedAt,
            String changedBy,
            OffsetDateTime submittedAt,
            String submittedBy,
            OffsetDateTime acknowledgedAt,
            String acknowledgedBy,
            String contentHash,
            List<Amendment> amendments,
            List<String> allowed) {}

    /** A child of a notification; the first is the index child. */
    public record Child(
            String id,
            String identityStatus,
            String givenName,
            String familyName,
            String dateOfBirth,
            String ageEstimate,
            String dateOfDeath,
            String sex,
            String ethnicity,
            String disability,
            String lookedAfter,
            String homeAuthorityCode,
            String childInNeedPlan,
            String childProtectionPlan,
            List<String> knownToAgencies) {}

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
            List<Recipient> recipients,
            List<Deadline> deadlines) {}

    /** A body that has it now: {@code panel}, {@code dfe}, {@code ofsted} or {@code partnership}. */
    public record Recipient(String role, String name) {}

    /** A clock that sending started. */
    public record Deadline(String rule, String title, LocalDate due, String duty, String words, String source) {}

    static Whole whole(NotificationView view, List<AmendmentView> amendments) {
        Map<String, String> a = view.answers();
        return new Whole(
                view.reference(),
                view.kind(),
                view.statusCode(),
                view.version(),
                view.guidanceEdition(),
                view.authorityCode(),
                view.authorityName(),
                view.partnershipName(),
                a.get("caseName"),
                a.get("notifierName"),
                a.get("notifierJobTitle"),
                a.get("notifierEmail"),
                a.get("notifierPhone"),
                a.get("incidentDate"),
                a.get("incidentDatePrecision"),
                a.get("incidentTime"),
                a.get("locationType"),
                a.get("placeAuthorityCode"),
                a.get("setting"),
                a.get("placeDescription"),
                a.get("awarenessDate"),
                a.get("nature"),
                a.get("natureExplanation"),
                a.get("abuseStatus"),
                list(a, "abuseTypes"),
                a.get("harmType"),
                a.get("circumstances"),
                a.get("immediateSafety"),
                a.get("duplicateDecision"),
                a.get("lateReason"),
                view.children().stream().map(NotificationJson::child).toList(),
                view.dueDate(),
                view.late(),
                at(view.createdAt()),
                at(view.changedAt()),
                view.changedBy(),
                at(view.submittedAt()),
                view.submittedBy(),
                at(view.acknowledgedAt()),
                view.acknowledgedBy(),
                view.contentHash(),
                amendments.stream().map(NotificationJson::amendment).toList(),
                view.allowed());
    }

    private static Amendment amendment(AmendmentView m) {
        List<Change> changes = m.changes().stream()
                .map(c -> new Change(c.path(), c.before(), c.after()))
                .toList();
        return new Amendment(m.number(), m.reason(), m.text(), changes, at(m.at()), m.by());
    }

    private static Child child(ChildView view) {
        Map<String, String> a = view.answers();
        return new Child(
                view.id().toString(),
                a.get("identityStatus"),
                a.get("givenName"),
                a.get("familyName"),
                a.get("dateOfBirth"),
                a.get("ageEstimate"),
                a.get("dateOfDeath"),
                a.get("sex"),
                a.get("ethnicity"),
                a.get("disability"),
                a.get("lookedAfter"),
                a.get("homeAuthorityCode"),
                a.get("childInNeedPlan"),
                a.get("childProtectionPlan"),
                list(a, "knownToAgencies"));
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
                receipt.recipients().stream()
                        .map(r -> new Recipient(r.role(), r.name()))
                        .toList(),
                receipt.deadlines().stream()
                        .map(d -> new Deadline(d.rule(), d.title(), d.due(), d.duty(), d.words(), d.source()))
                        .toList());
    }

    private static List<String> list(Map<String, String> answers, String key) {
        String codes = answers.get(key);
        return codes == null ? List.of() : List.of(codes.split(","));
    }

    private static @Nullable OffsetDateTime at(@Nullable Instant moment) {
        return moment == null ? null : moment.atZone(PortalTime.LONDON).toOffsetDateTime();
    }
}
