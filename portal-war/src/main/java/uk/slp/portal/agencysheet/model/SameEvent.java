package uk.slp.portal.agencysheet.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** That the authors of a review say two lines of different agencies tell of the same event. */
@Entity
@Table(name = "chronology_pair")
public class SameEvent {
    @Id
    @Column(name = "id")
    private UUID id = UUID.randomUUID();

    @Column(name = "review_id", updatable = false)
    private UUID reviewId;

    @Column(name = "first_event", updatable = false)
    private UUID first;

    @Column(name = "second_event", updatable = false)
    private UUID second;

    @Column(name = "paired_by", updatable = false)
    private String pairedBy;

    @Column(name = "paired_at", updatable = false)
    private Instant pairedAt;

    /** For the persistence provider. */
    protected SameEvent() {}

    /** Kept in one order, so that the same two lines are paired once. */
    public SameEvent(UUID reviewId, UUID one, UUID other, String by, Instant at) {
        boolean inOrder = one.compareTo(other) < 0;
        this.reviewId = reviewId;
        this.first = inOrder ? one : other;
        this.second = inOrder ? other : one;
        this.pairedBy = by;
        this.pairedAt = at;
    }

    /** The two lines. */
    public ChronologyRules.Pair pair() {
        return new ChronologyRules.Pair(first, second);
    }

    /** The line beside another one. */
    public UUID other(UUID one) {
        return first.equals(one) ? second : first;
    }

    public UUID id() {
        return id;
    }

    @Override
    public String toString() {
        return "SameEvent[" + id + "]";
    }
}
