package uk.slp.portal.rapidreview.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.rapidreview.Partner;

/** That one safeguarding partner agrees with the review as it stands, or dissents and says why (rule 33). */
@Entity
@Table(name = "rapid_review_sign_off")
public class RapidReviewSignOff {
    @Id
    @Column(name = "id")
    private UUID id = UUID.randomUUID();

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "rapid_review_id")
    private RapidReview review;

    @Column(name = "partner")
    private Partner partner;

    @Column(name = "agrees")
    private boolean agrees;

    @Column(name = "dissent")
    private @Nullable String dissent;

    @Column(name = "signed_name")
    private String signedName;

    @Column(name = "signed_by")
    private String signedBy;

    @Column(name = "signed_at")
    private Instant signedAt;

    /** For the persistence provider. */
    protected RapidReviewSignOff() {}

    RapidReviewSignOff(RapidReview review, Partner partner, View view, Signatory signatory, Instant at) {
        this.review = review;
        this.partner = partner;
        sign(view, signatory, at);
    }

    /**
     * What a partner says.
     *
     * @param agrees whether it agrees
     * @param dissent its words when it does not
     */
    public record View(boolean agrees, @Nullable String dissent) {}

    /**
     * Who signs for a partner.
     *
     * @param name as shown to colleagues
     * @param username sign-in name
     */
    public record Signatory(String name, String username) {}

    final void sign(View view, Signatory signatory, Instant at) {
        this.agrees = view.agrees();
        this.dissent = view.agrees() ? null : view.dissent();
        this.signedName = signatory.name();
        this.signedBy = signatory.username();
        this.signedAt = at;
    }

    public UUID id() {
        return id;
    }

    public Partner partner() {
        return partner;
    }

    public boolean agrees() {
        return agrees;
    }

    public @Nullable String dissent() {
        return dissent;
    }

    public String signedName() {
        return signedName;
    }

    public String signedBy() {
        return signedBy;
    }

    public Instant signedAt() {
        return signedAt;
    }

    @Override
    public String toString() {
        return "RapidReviewSignOff[" + id + "]";
    }
}
