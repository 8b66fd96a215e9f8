package uk.slp.portal.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.notification.model.AcceptedWarning;

/**
 * What a sender keeps.
 *
 * @param caseTitle name of the case, or its reference
 * @param submittedBy name of the approver
 * @param preparedBy name of the person who began the draft
 * @param hash SHA-256 of what was sent
 * @param margin "2 working days inside the limit"
 * @param late whether it was sent after the limit
 * @param kind code of what was notified
 * @param recipients who has it now
 * @param accepted the warnings with which it was sent, with their reasons
 * @param deadlines what now runs, first due first
 */
public record NotificationReceipt(
        String reference,
        String caseTitle,
        Instant submittedAt,
        String submittedBy,
        String preparedBy,
        String authorityName,
        int versionNumber,
        String hash,
        String margin,
        boolean late,
        @Nullable LocalDate due,
        String kind,
        List<Recipient> recipients,
        List<AcceptedWarning> accepted,
        List<RunningDeadline> deadlines) {
    public NotificationReceipt {
        recipients = List.copyOf(recipients);
        accepted = List.copyOf(accepted);
        deadlines = List.copyOf(deadlines);
    }

    /**
     * A body that has it.
     *
     * @param role {@code panel}, {@code dfe}, {@code ofsted}, {@code partnership}, or {@code authority} for
     *     another local authority that it concerns
     */
    public record Recipient(String role, String name) {}

    /**
     * A clock that sending started.
     *
     * @param rule code of the rule
     * @param title what is due
     * @param words "Due Thursday 17 December 2026, 15 working days from sending": whether it is done by now is not said
     */
    public record RunningDeadline(String rule, String title, LocalDate due, String duty, String words, String source) {}
}
