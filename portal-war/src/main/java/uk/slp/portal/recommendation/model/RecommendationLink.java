package uk.slp.portal.recommendation.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import uk.slp.portal.recommendation.RepeatKind;

/** A published recommendation takes the place of an earlier one, or strengthens it. Made at publication, never changed. */
@Entity
@Table(name = "recommendation_link")
public class RecommendationLink {
    @Id
    @Column(name = "id")
    private UUID id = UUID.randomUUID();

    @Column(name = "later_id")
    private UUID laterId;

    @Column(name = "earlier_id")
    private UUID earlierId;

    @Column(name = "kind")
    private RepeatKind kind;

    @Column(name = "made_on")
    private LocalDate madeOn;

    /** For the persistence provider. */
    protected RecommendationLink() {}

    /** Links two lines of the ledger. */
    public RecommendationLink(UUID laterId, UUID earlierId, RepeatKind kind, LocalDate madeOn) {
        this.laterId = laterId;
        this.earlierId = earlierId;
        this.kind = kind;
        this.madeOn = madeOn;
    }

    public UUID laterId() {
        return laterId;
    }

    public UUID earlierId() {
        return earlierId;
    }

    public RepeatKind kind() {
        return kind;
    }

    public LocalDate madeOn() {
        return madeOn;
    }
}
