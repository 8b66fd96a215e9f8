package uk.slp.portal.practicereview.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.practicereview.IndependenceQuestion;
import uk.slp.portal.practicereview.ReviewerOption;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.Violation;
import uk.slp.portal.shared.persistence.VersionedRecord;

/**
 * That somebody reviews. The review is open to them from the first day to the last, both included, and no longer once the
 * appointment was ended; {@link PracticeReviews#within} asks for it. Their independence is declared in their own words
 * and confirmed by a second person (domain reference 4.4, 8.1).
 */
@Entity
@Table(name = "reviewer_appointment")
public class ReviewerAppointment extends VersionedRecord {
    /** The name of this kind of record in the audit trail. */
    public static final String TYPE = "reviewer_appointment";

    /** The longest time between the first and the last day, in days: two years, after which a new one is made. */
    public static final int LONGEST = 731;

    private static final int STATEMENT = 4_000;

    @Column(name = "practice_review_id")
    private UUID reviewId;

    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "reviewer_name")
    private String reviewerName;

    @Column(name = "access_from")
    private LocalDate accessFrom;

    @Column(name = "access_until")
    private LocalDate accessUntil;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "ended_by")
    private @Nullable String endedBy;

    @Column(name = "end_reason")
    private @Nullable String endReason;

    @Column(name = "ties")
    private @Nullable String ties;

    @Column(name = "ties_explained")
    private @Nullable String tiesExplained;

    @Column(name = "statement")
    private @Nullable String statement;

    @Column(name = "declared_by")
    private @Nullable String declaredBy;

    @Column(name = "declared_at")
    private @Nullable Instant declaredAt;

    @Column(name = "confirmed_by")
    private @Nullable String confirmedBy;

    @Column(name = "confirmed_name")
    private @Nullable String confirmedName;

    @Column(name = "confirmed_at")
    private @Nullable Instant confirmedAt;

    @Column(name = "confirm_note")
    private @Nullable String confirmNote;

    /** For the persistence provider. */
    protected ReviewerAppointment() {}

    /** Appoints; the days were looked at before by {@link #wrongDays}. */
    public ReviewerAppointment(
            UUID reviewId, ReviewerOption reviewer, LocalDate from, LocalDate until, String by, Instant at) {
        super(by, at);
        this.reviewId = reviewId;
        this.accountId = reviewer.accountId();
        this.reviewerName = reviewer.name();
        this.accessFrom = from;
        this.accessUntil = until;
    }

    /**
     * What is wrong with the days of an appointment.
     *
     * @param from null if it is not a day
     * @param until null if it is not a day
     */
    public static List<Violation> wrongDays(@Nullable LocalDate from, @Nullable LocalDate until, LocalDate today) {
        List<Violation> found = new ArrayList<>();
        if (from == null) {
            found.add(new Violation(
                    "accessFrom", "date_form", "Enter the first day of access as a real date, such as 23 11 2026."));
        }
        if (until == null) {
            found.add(new Violation(
                    "accessUntil", "date_form", "Enter the last day of access as a real date, such as 23 11 2026."));
            return found;
        }
        if (until.isBefore(today)) {
            found.add(new Violation("accessUntil", "date_in_past", "The last day of access cannot be in the past."));
        }
        if (from != null && until.isBefore(from)) {
            found.add(new Violation(
                    "accessUntil", "before_first_day", "The last day of access cannot be before the first."));
        } else if (from != null && until.isAfter(from.plusDays(LONGEST))) {
            found.add(new Violation(
                    "accessUntil", "too_long", "Access is given for two years at most; appoint anew after that."));
        }
        return found;
    }

    /** Moves the last day. */
    public void moveLastDay(
            @Nullable LocalDate until, @Nullable String reason, LocalDate today, String by, Instant at) {
        notEnded();
        List<Violation> found = wrongDays(accessFrom, until, today);
        ReviewFields.need(found, "reason", reason, "Say why the last day is moved.");
        ReviewFields.longest(found, "reason", "The reason", reason, ReviewFields.REASON);
        RuleViolation.throwIfAny(found);
        if (until != null) {
            accessUntil = until;
        }
        touched(by, at);
    }

    /** Ends it now: from this moment on the reviewer reaches nothing of the review. */
    public void end(@Nullable String reason, String by, Instant at) {
        notEnded();
        List<Violation> found = new ArrayList<>();
        ReviewFields.need(found, "reason", reason, "Say why the access ends early.");
        ReviewFields.longest(found, "reason", "The reason", reason, ReviewFields.REASON);
        RuleViolation.throwIfAny(found);
        endedAt = at;
        endedBy = by;
        endReason = ReviewFields.clean(reason);
        touched(by, at);
    }

    /** Records what the reviewer says; an earlier confirmation no longer counts. */
    public void declare(
            Set<IndependenceQuestion> answeredYes,
            @Nullable String explained,
            @Nullable String words,
            String by,
            Instant at) {
        notEnded();
        List<Violation> found = new ArrayList<>();
        ReviewFields.need(found, "statement", words, "Write what the reviewer says about their independence.");
        ReviewFields.longest(found, "statement", "The statement", words, STATEMENT);
        if (!answeredYes.isEmpty()) {
            ReviewFields.need(
                    found,
                    "explained",
                    explained,
                    "Explain each answer of yes, and why the reviewer can be relied on all the same.");
        }
        ReviewFields.longest(found, "explained", "The explanation", explained, STATEMENT);
        RuleViolation.throwIfAny(found);
        ties = Codes.joined(
                answeredYes.stream().map(IndependenceQuestion::code).sorted().toList());
        tiesExplained = answeredYes.isEmpty() ? null : ReviewFields.clean(explained);
        statement = ReviewFields.clean(words);
        declaredBy = by;
        declaredAt = at;
        confirmedBy = null;
        confirmedName = null;
        confirmedAt = null;
        confirmNote = null;
        touched(by, at);
    }

    /**
     * Who confirms.
     *
     * @param username sign-in name
     * @param name as shown to colleagues
     */
    public record Second(UUID accountId, String username, String name) {}

    /** The second person confirms; never the reviewer, never whoever recorded the statement. */
    public void confirm(Second second, @Nullable String note, Instant at) {
        notEnded();
        if (declaredAt == null) {
            throw new RuleViolation("", "not_declared", "Record the reviewer's statement first.");
        }
        if (second.accountId().equals(accountId) || second.username().equals(declaredBy)) {
            throw new RuleViolation(
                    "",
                    "second_person",
                    "A second person confirms: neither the reviewer nor whoever recorded the statement.");
        }
        ReviewFields.notLongerThan("note", "The note", note, ReviewFields.REASON);
        confirmedBy = second.username();
        confirmedName = second.name();
        confirmedAt = at;
        confirmNote = ReviewFields.clean(note);
        touched(second.username(), at);
    }

    private void notEnded() {
        if (endedAt != null) {
            throw new RuleViolation("", "appointment_ended", "This appointment has ended and cannot be changed.");
        }
    }

    /** Whether the second person has confirmed. */
    public boolean confirmed() {
        return confirmedAt != null;
    }

    public boolean ended() {
        return endedAt != null;
    }

    public UUID accountId() {
        return accountId;
    }

    public String reviewerName() {
        return reviewerName;
    }

    public LocalDate accessFrom() {
        return accessFrom;
    }

    public LocalDate accessUntil() {
        return accessUntil;
    }
}
