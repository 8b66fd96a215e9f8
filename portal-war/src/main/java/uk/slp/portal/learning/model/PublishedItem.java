package uk.slp.portal.learning.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.learning.Correction;
import uk.slp.portal.learning.ItemAction;
import uk.slp.portal.learning.ItemStatus;
import uk.slp.portal.learning.ItemType;
import uk.slp.portal.learning.LearningView;
import uk.slp.portal.learning.Publication;
import uk.slp.portal.learning.TextChanges;
import uk.slp.portal.learning.Withdrawal;
import uk.slp.portal.practicereview.CorrectedText;
import uk.slp.portal.recommendation.LedgerEntry;
import uk.slp.portal.shared.error.NotAllowedNow;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.Violation;
import uk.slp.portal.shared.persistence.VersionedRecord;
import uk.slp.portal.shared.report.ReportText;
import uk.slp.portal.shared.report.UnitKind;
import uk.slp.portal.shared.workflow.StateMachine;
import uk.slp.portal.shared.workflow.StatusChange;

/**
 * A published report or briefing. It begins published, at an address that never changes; it may be withdrawn with a
 * reason, which takes its text out of every list, search and feed but leaves its record at that address; and it may be
 * published again. A local report must stay available for a year, a national one for three (rules 49 and 42): withdrawing
 * earlier needs to say that it is done by order of a court or for the welfare of a child.
 */
@Entity
@Table(name = "published_item")
public class PublishedItem extends VersionedRecord {
    /** The name of this kind of record in the audit trail, status history and change log. */
    public static final String TYPE = LearningView.SUBJECT_TYPE;

    @Column(name = "slug")
    private String slug;

    @Column(name = "status")
    private ItemStatus status = ItemTransitions.RULES.initial();

    @Column(name = "item_type")
    private ItemType itemType;

    @Column(name = "title")
    private String title;

    @Column(name = "publisher")
    private String publisher;

    @Column(name = "area")
    private @Nullable String area;

    @Column(name = "region")
    private @Nullable String region;

    @Column(name = "published_on")
    private LocalDate publishedOn;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "summary")
    private String summary;

    @Column(name = "content_note")
    private String contentNote;

    @Column(name = "method")
    private @Nullable String method;

    @Column(name = "themes")
    private String themes;

    @Column(name = "harms")
    private String harms;

    @Column(name = "age_bands")
    private String ageBands;

    @Column(name = "agencies")
    private String agencies;

    @Column(name = "report_text")
    private String reportText;

    @Column(name = "guidance_edition")
    private @Nullable String guidanceEdition;

    @Column(name = "practice_review_id")
    private @Nullable UUID practiceReviewId;

    @Column(name = "beside")
    private @Nullable String beside;

    @Column(name = "available_until")
    private @Nullable LocalDate availableUntil;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    @Column(name = "withdrawn_by")
    private @Nullable String withdrawnBy;

    @Column(name = "withdrawn_reason")
    private @Nullable String withdrawnReason;

    @Column(name = "withdrawn_learning")
    private @Nullable String withdrawnLearning;

    @Column(name = "text_number")
    private int textNumber = 1;

    @Column(name = "corrected_at")
    private @Nullable Instant correctedAt;

    @Column(name = "corrected_reason")
    private @Nullable String correctedReason;

    @Column(name = "corrected_changes")
    private @Nullable String correctedChanges;

    /** For the persistence provider. */
    protected PublishedItem() {}

    /**
     * Publishes.
     *
     * @param slug the last part of its permanent address
     * @param availableUntil last day on which it must stay available, or null where no rule asks for one
     */
    public PublishedItem(String slug, Publication publication, @Nullable LocalDate availableUntil) {
        super(publication.publishedBy(), publication.publishedAt());
        this.slug = slug;
        this.itemType = publication.type();
        this.title = publication.title();
        this.publisher = publication.publisher();
        this.area = publication.area();
        this.region = publication.region();
        this.publishedOn = publication.publishedOn();
        this.publishedAt = publication.publishedAt();
        this.summary = publication.summary();
        this.contentNote = publication.contentNote();
        this.method = publication.method();
        this.themes = joined(publication.themes());
        this.harms = joined(publication.harms());
        this.ageBands = joined(publication.ageBands());
        this.agencies = joined(publication.agencies());
        this.reportText = publication.reportText();
        this.guidanceEdition = publication.edition();
        this.practiceReviewId = publication.practiceReviewId();
        this.availableUntil = availableUntil;
    }

    /** Says that it stands beside the report of its review, and as what. */
    public void standBeside(String kind) {
        beside = kind;
    }

    /** What of its review it is beside the report, or null. */
    public @Nullable String beside() {
        return beside;
    }

    /**
     * Withdraws the text, leaving the record.
     *
     * @param withdrawal what readers of the record are told, and what allows it
     * @param today the day of withdrawal, in London
     * @throws RuleViolation before the minimum time is over, unless ordered
     */
    public StatusChange withdraw(Withdrawal withdrawal, String by, Instant at, LocalDate today) {
        Limits.checkWithdrawal(withdrawal);
        if (!withdrawal.ordered() && availableUntil != null && !today.isAfter(availableUntil)) {
            throw new RuleViolation(
                    "ordered",
                    "still_to_be_available",
                    "It must stay available until " + availableUntil
                            + ". Say that a court order or the welfare of a child requires it to be withdrawn now.");
        }
        StatusChange change = apply(ItemAction.WITHDRAW, withdrawal.reason(), by, at);
        withdrawnAt = at;
        withdrawnBy = by;
        withdrawnReason = withdrawal.reason().strip();
        withdrawnLearning =
                withdrawal.learning().isBlank() ? null : withdrawal.learning().strip();
        return change;
    }

    /** Publishes again what was withdrawn. */
    public StatusChange restore(String reason, String by, Instant at) {
        Limits.checkReason(reason);
        StatusChange change = apply(ItemAction.RESTORE, reason, by, at);
        withdrawnAt = null;
        withdrawnBy = null;
        withdrawnReason = null;
        withdrawnLearning = null;
        return change;
    }

    /**
     * Publishes a new version at the same address.
     *
     * @return the version it replaces
     * @throws NotAllowedNow if it is withdrawn
     * @throws RuleViolation if something is missing or nothing is different
     */
    public ItemVersion correct(Correction correction, String by, Instant at) {
        if (status != ItemStatus.PUBLISHED) {
            throw new NotAllowedNow("It is withdrawn. Publish it again before you correct it.");
        }
        String changes = changesOf(correction);
        refuse(correction, changes);
        ItemVersion former = new ItemVersion(this, correction.formerReadable(), by, at);
        title = correction.title().strip();
        summary = correction.summary().strip();
        contentNote = correction.contentNote().strip();
        reportText = correction.reportText();
        textNumber++;
        correctedAt = at;
        correctedReason = correction.reason().strip();
        correctedChanges = changes;
        touched(by, at);
        return former;
    }

    private static void refuse(Correction correction, String changes) {
        List<Violation> wrong = new ArrayList<>();
        Limits.check(wrong, "title", correction.title(), Limits.TITLE);
        Limits.check(wrong, "summary", correction.summary(), Limits.SUMMARY);
        Limits.check(wrong, "contentNote", correction.contentNote(), Limits.CONTENT_NOTE);
        Limits.check(wrong, "reportText", correction.reportText(), Limits.TEXT);
        Limits.check(wrong, "reason", correction.reason(), Limits.REASON);
        if (wrong.isEmpty() && changes.isEmpty()) {
            wrong.add(new Violation("reportText", "nothing_changed", "Nothing is different from what is published."));
        }
        if (!wrong.isEmpty()) {
            throw new RuleViolation(wrong);
        }
    }

    private String changesOf(Correction correction) {
        List<String> parts = new ArrayList<>();
        if (!title.equals(correction.title().strip())) {
            parts.add("title");
        }
        if (!summary.equals(correction.summary().strip())) {
            parts.add("summary");
        }
        if (!contentNote.equals(correction.contentNote().strip())) {
            parts.add("content note");
        }
        String text = TextChanges.between(reportText, correction.reportText());
        String first = parts.isEmpty() ? "" : "Changed: " + String.join(", ", parts) + ".";
        return (first + " " + text).strip();
    }

    private StatusChange apply(ItemAction action, String reason, String by, Instant at) {
        StateMachine.Transition<ItemStatus, ItemAction> step = ItemTransitions.RULES.require(status, action, reason);
        status = step.to();
        touched(by, at);
        return new StatusChange(TYPE, id(), step.from().code(), step.to().code(), action.code(), by, at, reason);
    }

    public String slug() {
        return slug;
    }

    public ItemStatus status() {
        return status;
    }

    public String publisher() {
        return publisher;
    }

    /** The number of the version that can be read now, from 1. */
    public int textNumber() {
        return textNumber;
    }

    /** When that version was published. */
    Instant madeAt() {
        return correctedAt == null ? publishedAt : correctedAt;
    }

    @Nullable
    String correctedReason() {
        return correctedReason;
    }

    @Nullable
    String correctedChanges() {
        return correctedChanges;
    }

    String title() {
        return title;
    }

    String summary() {
        return summary;
    }

    String contentNote() {
        return contentNote;
    }

    String reportText() {
        return reportText;
    }

    public ItemType type() {
        return itemType;
    }

    /** Its words as they are published. */
    public CorrectedText.Readable readable() {
        return new CorrectedText.Readable(title, summary, contentNote, reportText);
    }

    /** When it was withdrawn, or null: what went together carries the same moment. */
    public @Nullable Instant withdrawnAt() {
        return withdrawnAt;
    }

    public @Nullable UUID practiceReviewId() {
        return practiceReviewId;
    }

    /** Its recommendations for the ledger; what the partners say should improve is called so there too. */
    public LedgerEntry.Item forLedger(boolean formerReadable, String by, Instant at) {
        boolean improvements = itemType == ItemType.IMPROVEMENT_INFORMATION;
        return new LedgerEntry.Item(
                id(),
                slug,
                publisher,
                practiceReviewId,
                ReportText.parse(reportText).units(UnitKind.RECOMMENDATION).stream()
                        .map(unit -> new LedgerEntry.Unit(
                                unit.anchor(),
                                (improvements ? "Improvement " : "Recommendation ") + unit.number(),
                                unit.text(),
                                unit.addressee()))
                        .toList(),
                formerReadable,
                by,
                at);
    }

    /** Codes in one column: few, short, and always read together. */
    private static String joined(List<String> codes) {
        return String.join(",", codes);
    }
}
