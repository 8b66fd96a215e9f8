package uk.slp.portal.practicereview.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import uk.slp.portal.practicereview.ChecklistItem;

/** One item of the anonymity checklist, confirmed by a person. Reached through its review only. */
@Entity
@Table(name = "practice_review_check")
public class PracticeReviewCheck {
    @Id
    @Column(name = "id")
    private UUID id = UUID.randomUUID();

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "practice_review_id")
    private PracticeReview review;

    @Column(name = "item")
    private ChecklistItem item;

    @Column(name = "confirmed_by")
    private String confirmedBy;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    /** For the persistence provider. */
    protected PracticeReviewCheck() {}

    PracticeReviewCheck(PracticeReview review, ChecklistItem item, String by, Instant at) {
        this.review = review;
        this.item = item;
        this.confirmedBy = by;
        this.confirmedAt = at;
    }

    public UUID id() {
        return id;
    }

    public PracticeReview review() {
        return review;
    }

    public ChecklistItem item() {
        return item;
    }

    public String confirmedBy() {
        return confirmedBy;
    }

    public Instant confirmedAt() {
        return confirmedAt;
    }
}
