package uk.slp.portal.duties.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.duties.PartnerOpinion;

/** What a partner thinks of a version. Append-only; the newest of a partner stands, the earlier ones remain to be read. */
@Entity
@Table(name = "duty_decision_view")
public class PartnerView {
    @Id
    @Column(name = "id")
    private UUID id = UUID.randomUUID();

    @Column(name = "decision_id", updatable = false)
    private UUID decisionId;

    @Column(name = "version_number", updatable = false)
    private int versionNumber;

    @Column(name = "organisation_id", updatable = false)
    private UUID organisationId;

    @Column(name = "opinion", updatable = false)
    private PartnerOpinion opinion;

    @Column(name = "words", updatable = false)
    private @Nullable String words;

    @Column(name = "given_at", updatable = false)
    private Instant givenAt;

    @Column(name = "given_by", updatable = false)
    private String givenBy;

    /** For the persistence provider. */
    protected PartnerView() {}

    /** A view of the newest version. */
    public PartnerView(
            DutyDecision decision,
            UUID organisationId,
            PartnerOpinion opinion,
            @Nullable String words,
            String by,
            Instant at) {
        this.decisionId = decision.id();
        this.versionNumber = decision.latest();
        this.organisationId = organisationId;
        this.opinion = opinion;
        this.words = words;
        this.givenAt = at;
        this.givenBy = by;
    }

    public int versionNumber() {
        return versionNumber;
    }

    public PartnerOpinion opinion() {
        return opinion;
    }

    public @Nullable String words() {
        return words;
    }

    public Instant givenAt() {
        return givenAt;
    }

    public String givenBy() {
        return givenBy;
    }
}
