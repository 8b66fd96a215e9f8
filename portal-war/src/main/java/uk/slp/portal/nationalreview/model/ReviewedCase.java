package uk.slp.portal.nationalreview.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A case that a national review looks at. */
@Entity(name = "NationalReviewCase")
@Table(name = "national_review_case")
public class ReviewedCase {
    @Id
    @Column(name = "id")
    private UUID id = UUID.randomUUID();

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "review_id")
    private NationalReview review;

    @Column(name = "panel_case_id", updatable = false)
    private UUID panelCaseId;

    @Column(name = "added_by", updatable = false)
    private String addedBy;

    @Column(name = "added_at", updatable = false)
    private Instant addedAt;

    /** For the persistence provider. */
    protected ReviewedCase() {}

    ReviewedCase(NationalReview review, UUID panelCaseId, String addedBy, Instant addedAt) {
        this.review = review;
        this.panelCaseId = panelCaseId;
        this.addedBy = addedBy;
        this.addedAt = addedAt;
    }

    public UUID panelCaseId() {
        return panelCaseId;
    }
}
