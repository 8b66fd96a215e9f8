package uk.slp.portal.rapidreview.rest;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.agencysheet.ChronologyJson;
import uk.slp.portal.known.KnownBefore;
import uk.slp.portal.rapidreview.AnswerView;
import uk.slp.portal.rapidreview.RapidReviewReceipt;
import uk.slp.portal.rapidreview.RapidReviewRow;
import uk.slp.portal.rapidreview.RapidReviewView;
import uk.slp.portal.rapidreview.SectionView;
import uk.slp.portal.rapidreview.SignOffView;
import uk.slp.portal.shared.error.Violation;
import uk.slp.portal.shared.time.PortalTime;

/** The forms in which the API gives rapid reviews. */
final class RapidReviewJson {
    private RapidReviewJson() {}

    /** A line of the list. */
    public record Row(
            String reference,
            String notification,
            @Nullable String caseName,
            String authority,
            String partnership,
            String status,
            LocalDate due,
            String dueWords,
            String clock,
            OffsetDateTime openedAt,
            @Nullable OffsetDateTime sentAt) {}

    /** What a partner said; {@code agrees} is null until it has. */
    public record SignOff(
            String partner,
            boolean signed,
            @Nullable Boolean agrees,
            @Nullable String dissent,
            @Nullable String signedName,
            @Nullable OffsetDateTime signedAt) {}

    /** One review. {@code sections} maps section to answer to text; {@code chronology} is null while no agency was asked. */
    public record Whole(
            String reference,
            String notification,
            @Nullable String caseName,
            String authority,
            String partnership,
            String edition,
            String status,
            LocalDate due,
            String dueWords,
            OffsetDateTime openedAt,
            Map<String, Map<String, @Nullable String>> sections,
            List<SignOff> signOffs,
            List<String> actions,
            List<Violation> problems,
            List<Violation> warnings,
            @Nullable String lateReason,
            @Nullable OffsetDateTime sentAt,
            @Nullable String contentHash,
            @Nullable String closedReason,
            List<KnownBefore> knownBefore,
            @Nullable JsonObject chronology) {}

    /** The receipt. */
    public record Receipt(
            String reference,
            String notification,
            OffsetDateTime sentAt,
            String sentBy,
            LocalDate due,
            boolean late,
            @Nullable String lateReason,
            boolean practiceReviewProposed,
            String contentHash,
            List<String> recipients,
            LocalDate answerUsuallyBy) {}

    static Row row(RapidReviewRow row) {
        return new Row(
                row.reference(),
                row.notificationReference(),
                row.caseName(),
                row.authorityName(),
                row.partnershipName(),
                row.status().code(),
                row.clock().due(),
                row.clock().leftWords(),
                row.clock().state(),
                at(row.openedAt()),
                row.sentAt() == null ? null : at(row.sentAt()));
    }

    static Whole whole(RapidReviewView view) {
        Map<String, Map<String, @Nullable String>> sections = new LinkedHashMap<>();
        for (SectionView section : view.sections()) {
            Map<String, @Nullable String> answers = new LinkedHashMap<>();
            for (AnswerView answer : section.answers()) {
                answers.put(answer.field().apiName(), answer.text());
            }
            sections.put(section.section().code(), answers);
        }
        return new Whole(
                view.reference(),
                view.notificationReference(),
                view.caseName(),
                view.authorityName(),
                view.partnershipName(),
                view.edition(),
                view.status().code(),
                view.clock().due(),
                view.clock().leftWords(),
                at(view.openedAt()),
                sections,
                view.signOffs().stream().map(RapidReviewJson::signOff).toList(),
                view.actions().stream().sorted().map(a -> a.code()).toList(),
                view.problems(),
                view.warnings(),
                view.lateReason(),
                view.sentAt() == null ? null : at(view.sentAt()),
                view.contentHash(),
                view.closedReason(),
                KnownBefore.of(view.knownBefore()),
                view.chronology().begun() ? ChronologyJson.of(view.chronology()).build() : null);
    }

    static SignOff signOff(SignOffView view) {
        return new SignOff(
                view.partner().code(),
                view.signed(),
                view.signed() ? view.agrees() : null,
                view.dissent(),
                view.signedName(),
                view.signedAt() == null ? null : at(view.signedAt()));
    }

    static Receipt receipt(RapidReviewReceipt receipt) {
        return new Receipt(
                receipt.reference(),
                receipt.notificationReference(),
                at(receipt.sentAt()),
                receipt.sentBy(),
                receipt.due(),
                receipt.late(),
                receipt.lateReason(),
                receipt.practiceReviewProposed(),
                receipt.contentHash(),
                receipt.recipients(),
                receipt.answerUsuallyBy());
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atZone(PortalTime.LONDON).toOffsetDateTime();
    }
}
