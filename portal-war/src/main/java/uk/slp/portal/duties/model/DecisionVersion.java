package uk.slp.portal.duties.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import uk.slp.portal.duties.NotifyDecision;

/** One version of a decision. Append-only: no column of it is ever written again. */
@Entity
@Table(name = "duty_decision_version")
public class DecisionVersion {
    @Id
    @Column(name = "id")
    private UUID id = UUID.randomUUID();

    @Column(name = "decision_id", updatable = false)
    private UUID decisionId;

    @Column(name = "number", updatable = false)
    private int number;

    @Column(name = "guidance_edition", updatable = false)
    private String edition;

    @Column(name = "facts", updatable = false)
    private String facts;

    @Column(name = "headline", updatable = false)
    private String headline;

    @Column(name = "duties", updatable = false)
    private String duties;

    @Column(name = "nothing_to_notify", updatable = false)
    private boolean nothingToNotify;

    @Column(name = "decision", updatable = false)
    private NotifyDecision decision;

    @Column(name = "reason", updatable = false)
    private String reason;

    @Column(name = "kept_at", updatable = false)
    private Instant keptAt;

    @Column(name = "kept_by", updatable = false)
    private String keptBy;

    /** For the persistence provider. */
    protected DecisionVersion() {}

    DecisionVersion(UUID decisionId, int number, KeptAnswer answer, String by, Instant at) {
        this.decisionId = decisionId;
        this.number = number;
        this.edition = answer.edition();
        this.facts = answer.facts();
        this.headline = answer.headline();
        this.duties = answer.duties();
        this.nothingToNotify = answer.nothingToNotify();
        this.decision = answer.decision();
        this.reason = answer.reason();
        this.keptAt = at;
        this.keptBy = by;
    }

    public int number() {
        return number;
    }

    public String edition() {
        return edition;
    }

    public String facts() {
        return facts;
    }

    public String headline() {
        return headline;
    }

    public String duties() {
        return duties;
    }

    public boolean nothingToNotify() {
        return nothingToNotify;
    }

    public NotifyDecision decision() {
        return decision;
    }

    public String reason() {
        return reason;
    }

    public Instant keptAt() {
        return keptAt;
    }

    public String keptBy() {
        return keptBy;
    }
}
